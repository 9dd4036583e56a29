"""The dashboards as files, and a local Apache Superset that shows them.

Superset needs packages that do not go together with ours, so it lives in an environment of its own, .venv-bi.
`local` and `__main__` run in ours; `superset_config`, `prepare` and `save` run in Superset's.
"""

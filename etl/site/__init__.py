"""The documentation as a site: README, docs, commands, tables and lineage as pages that link to each other."""

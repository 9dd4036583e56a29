"""Make Superset's own database, its one account, and what the files describe. Runs in Superset's environment.

    python prepare.py ASSETS USER PASSWORD_FILE

Running it again changes nothing, or what was changed in the files.
"""

import argparse
from pathlib import Path

from flask import g
from flask_migrate import upgrade
from superset import create_app


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("assets", type=Path, help="folder with metadata.yaml")
    parser.add_argument("user", help="name of the account")
    parser.add_argument("password_file", type=Path, help="file with its password")
    arguments = parser.parse_args()
    app = create_app()
    with app.app_context():
        upgrade(directory=str(Path(app.root_path) / "migrations"))
        _sync_roles()
        with app.test_request_context():
            g.user = _account(arguments.user, arguments.password_file.read_text())
            _import(arguments.assets)


def _sync_roles() -> None:
    from superset.extensions import appbuilder, security_manager

    appbuilder.add_permissions(update_perms=True)
    security_manager.sync_role_definitions()


def _account(name: str, password: str):  # type: ignore[no-untyped-def]  # its type is Superset's
    """The account, made if it is new."""
    from superset.extensions import security_manager

    user = security_manager.find_user(username=name)
    if user is None:
        role = security_manager.find_role("Admin")
        user = security_manager.add_user(name, "Ittehad", "Admin", f"{name}@ittehad.invalid", role, password)
    return user


def _import(assets: Path) -> None:
    """Write what the files describe over what is there; what they do not describe stays."""
    from superset.commands.importers.v1.assets import ImportAssetsCommand

    files = sorted(assets.rglob("*.yaml"))
    ImportAssetsCommand({str(file.relative_to(assets)): file.read_text("utf-8") for file in files}).run()


if __name__ == "__main__":
    main()

"""Settings of the local Superset. It reads this file itself, through SUPERSET_CONFIG_PATH.

From the environment: ITTEHAD_SUPERSET_STATE, the folder of its own database and secrets, and
ITTEHAD_READER_URL, how to reach the warehouse as the reader.
"""

import os
from pathlib import Path
from typing import Any

from sqlalchemy.engine import make_url

STATE = Path(os.environ["ITTEHAD_SUPERSET_STATE"])

SECRET_KEY = (STATE / "secret_key").read_text()
SQLALCHEMY_DATABASE_URI = f"sqlite:///{STATE / 'superset.db'}"
RATELIMIT_STORAGE_URI = "memory://"  # one process serves one machine

APP_NAME = "Ittehad"
LOG_LEVEL = "WARNING"

# The browser is told to fetch nothing from outside, which also silences the counting picture of the pages.
TALISMAN_CONFIG = {
    "content_security_policy": {
        "base-uri": ["'self'"],
        "default-src": ["'self'"],
        "img-src": ["'self'", "blob:", "data:"],
        "worker-src": ["'self'", "blob:"],
        "connect-src": ["'self'"],
        "object-src": "'none'",
        "style-src": ["'self'", "'unsafe-inline'"],
        "script-src": ["'self'", "'strict-dynamic'"],
    },
    "content_security_policy_nonce_in": ["script-src"],
    "force_https": False,
    "session_cookie_secure": False,
}


def DB_CONNECTION_MUTATOR(uri: Any, params: dict[str, Any], *_: Any) -> tuple[Any, dict[str, Any]]:
    """Where the warehouse is: the files name the reader alone; address and password are this machine's."""
    if uri.username == "ittehad_reader":
        uri = make_url(os.environ["ITTEHAD_READER_URL"]).set(drivername="postgresql+psycopg2")
    return uri, params

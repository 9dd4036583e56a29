"""Superset's API, as far as the tests ask it."""

from __future__ import annotations

import copy
import json
import os
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Client:
    """Logged in at an address on loopback."""

    address: str
    token: str

    @classmethod
    def log_in(cls, address: str, user: str, password: str) -> Client:
        answer = _call(
            f"{address}/api/v1/security/login", body={"username": user, "password": password, "provider": "db"}
        )
        return cls(address, answer["access_token"])

    def get(self, path: str) -> Any:
        """The `result` of an answer."""
        return _call(self.address + path, self.token)["result"]

    def charts(self) -> dict[str, int]:
        """The number of each chart, by its name."""
        return {one["slice_name"]: one["id"] for one in self.get("/api/v1/chart/?q=(page_size:100)")}

    def chart_data(self, chart: int, party: str | None, days: str | None) -> list[dict[str, Any]]:
        """What a chart draws: its own query, with the dashboard's filters where they are given.

        days: first : day after the last, both ISO dates.
        """
        saved = self.get(f"/api/v1/chart/{chart}")
        query = copy.deepcopy(json.loads(saved["query_context"]))
        for one in query["queries"]:
            dated = [condition for condition in one["filters"] if condition["op"] == "TEMPORAL_RANGE"]
            assert len(dated) == 1, saved["slice_name"]
            dated[0]["val"] = days or "No filter"
            if party:
                one["filters"].append({"col": "party_code", "op": "IN", "val": [party]})
        (answer,) = _call(f"{self.address}/api/v1/chart/data", self.token, query | {"force": True})["result"]
        assert answer["error"] is None
        rows: list[dict[str, Any]] = answer["data"]
        return rows

    def import_zip(self, archive: Path) -> Any:
        """The answer to an import of dashboards, sent as the page sends it."""
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        bearer = {"Authorization": f"Bearer {self.token}"}
        asked = urllib.request.Request(f"{self.address}/api/v1/security/csrf_token/", headers=bearer)  # noqa: S310
        with opener.open(asked, timeout=60) as answer:
            token = json.load(answer)["result"]
        edge = os.urandom(8).hex()
        head = f'--{edge}\r\nContent-Disposition: form-data; name="overwrite"\r\n\r\ntrue\r\n--{edge}\r\n'
        head += 'Content-Disposition: form-data; name="formData"; filename="ittehad.zip"\r\n\r\n'
        body = head.encode() + archive.read_bytes() + f"\r\n--{edge}--\r\n".encode()
        headers = bearer | {"Content-Type": f"multipart/form-data; boundary={edge}", "X-CSRFToken": token}
        sent = urllib.request.Request(f"{self.address}/api/v1/dashboard/import/", body, headers)  # noqa: S310
        with opener.open(sent, timeout=60) as answer:
            return json.load(answer)


def _call(url: str, token: str | None = None, body: Any = None) -> Any:
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(url, data, headers), timeout=60) as answer:  # noqa: S310
        return json.load(answer)

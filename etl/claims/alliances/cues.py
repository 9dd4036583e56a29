"""The cues of alliances, in the order they are tried."""

from __future__ import annotations

from etl.claims.alliances.government_cues import GOVERNMENT_CUES
from etl.claims.alliances.seat_cues import SEAT_CUES
from etl.claims.alliances.talk_cues import TALK_CUES
from etl.claims.alliances.union_cues import UNION_CUES

CUES = (*SEAT_CUES, *GOVERNMENT_CUES, *UNION_CUES, *TALK_CUES)

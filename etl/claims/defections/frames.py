"""All frames of this kind in the order they are tried."""

from __future__ import annotations

from etl.claims.defections.course_frames import COURSES
from etl.claims.defections.exit_frames import EXITS
from etl.claims.defections.gain_frames import GAINS, SIDED
from etl.claims.defections.join_frames import JOIN
from etl.claims.defections.leave_frames import BOTH, LEAVE
from etl.claims.defections.move_frames import MOVES
from etl.claims.defections.object_frames import BARE, OBJECT
from etl.claims.defections.prospect_frames import PROSPECTS
from etl.claims.defections.turn_frames import TURNS
from etl.claims.frames import FrameSet

FRAMES = FrameSet((*BOTH, *SIDED, *LEAVE, *OBJECT, *JOIN, *TURNS, *BARE, *MOVES, *PROSPECTS, *EXITS, *GAINS, *COURSES))

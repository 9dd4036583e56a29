"""The words the codebook allows. A test holds them equal to the types of etl.records."""

PUBLISHED_BASES = ("page", "metadata", "inferred")
DATE_PRECISIONS = ("day", "month", "unknown")
MODALITIES = ("asserted", "attributed", "planned", "denied", "possible")
FACT_KINDS = ("meeting", "alliance", "result", "defection")

MEETING_STATUSES = ("held", "planned", "denied")
ALLIANCE_KINDS = (
    "seat_adjustment",
    "electoral_alliance",
    "coalition_government",
    "political_cooperation",
    "merger",
)
ALLIANCE_STATUSES = ("proposed", "in_talks", "agreed", "in_force", "ruled_out", "ended")
RESULT_KINDS = ("constituency", "seat_tally", "turnout", "office_vote")
ELECTION_KINDS = ("general", "by_election")
OUTCOMES = ("won", "lost", "leading", "trailing")
DEFECTION_STATUSES = ("done", "announced", "denied", "rumoured")

BUILD_STATUSES = ("succeeded", "failed")
LOAD_STATUSES = ("running", "succeeded", "failed", "abandoned")
REJECT_STAGES = ("open", "decode", "parse", "clean", "extract", "load")
STEP_STATUSES = ("succeeded", "failed", "skipped")
ITEM_STATUSES = ("done", "pending", "gone")

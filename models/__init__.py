"""SQLAlchemy models of everything before dbt: raw, staging, audit."""

from models.alliance import AllianceClaim
from models.articles import StagedArticle
from models.audit import BuildRun, LoadRun, RejectedInput, RowCount
from models.base import SCHEMAS, Base
from models.claims import ClaimEvidence
from models.defection import DefectionClaim
from models.meeting import MeetingClaim, MeetingParticipant
from models.raw import RawArticle
from models.result import ResultClaim
from models.sources import LoadStep, SourceItem, SourceState

__all__ = [
    "SCHEMAS",
    "AllianceClaim",
    "Base",
    "BuildRun",
    "ClaimEvidence",
    "DefectionClaim",
    "LoadRun",
    "LoadStep",
    "MeetingClaim",
    "MeetingParticipant",
    "RawArticle",
    "RejectedInput",
    "ResultClaim",
    "RowCount",
    "SourceItem",
    "SourceState",
    "StagedArticle",
]

"""Where new articles come from, night by night: folders, files, feeds, sitemaps, lists of addresses.

`read_sources` reads what is declared; `harvest` gives what a source has that is new.
"""

from etl.sources.checked import SourcesError
from etl.sources.client import Client, Shared
from etl.sources.declared import Source, read_sources
from etl.sources.harvest import Fetched, Harvested, Known, harvest
from etl.sources.state import ItemState, SourceState, read_items, read_pending, read_state, write_item, write_state

__all__ = [
    "Client",
    "Fetched",
    "Harvested",
    "ItemState",
    "Known",
    "Shared",
    "Source",
    "SourceState",
    "SourcesError",
    "harvest",
    "read_items",
    "read_pending",
    "read_sources",
    "read_state",
    "write_item",
    "write_state",
]

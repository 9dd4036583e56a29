"""Tables of the warehouse as files that outlive it: Parquet and CSV, described, citable, checkable, repeatable."""

from etl.export.catalogue import Catalogue, Column, ExportError, ForeignKey, Table

__all__ = ["Catalogue", "Column", "ExportError", "ForeignKey", "Table"]

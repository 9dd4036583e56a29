"""The charts, in the order of the report."""

from etl.report.charts.alliances import ALLIANCES
from etl.report.charts.chart import Chart, Timing
from etl.report.charts.coverage import COVERAGE
from etl.report.charts.defections import DEFECTIONS
from etl.report.charts.meetings import MEETINGS
from etl.report.charts.network import NETWORK
from etl.report.charts.seats import SEATS

CHARTS = (MEETINGS, NETWORK, ALLIANCES, SEATS, DEFECTIONS, COVERAGE)

__all__ = ["CHARTS", "Chart", "Timing"]

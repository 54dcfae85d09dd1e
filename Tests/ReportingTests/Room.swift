// Room of Reporting.

// Room of Subprocesses.

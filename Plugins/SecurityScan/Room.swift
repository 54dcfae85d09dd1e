// Room of SecurityScan.

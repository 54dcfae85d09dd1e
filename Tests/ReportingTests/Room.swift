// Room of Reporting's tests.

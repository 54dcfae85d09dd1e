// Room of Archives.

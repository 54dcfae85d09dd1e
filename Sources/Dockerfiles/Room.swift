// Room of Dockerfiles.

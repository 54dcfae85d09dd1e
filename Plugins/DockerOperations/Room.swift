// Room of DockerOperations.

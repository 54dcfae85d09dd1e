// Room of DockerClientTesting.

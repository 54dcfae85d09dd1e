// Room of DockerClient.

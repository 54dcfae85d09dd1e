// Room of ContainerCapabilities.

// Room of ContainerImages.

/// An engine that can be looked at and changed.
public protocol Engine: ReadOnlyEngine, ContainerAPI, ExecAPI, ImageAPI, BuildAPI, NetworkAPI, VolumeAPI,
  SystemAPI
{}

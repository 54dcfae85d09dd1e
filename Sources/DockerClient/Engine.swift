/// An engine that can be looked at and changed.
public protocol Engine: ReadOnlyEngine, ContainerAPI, ExecAPI, ImageAPI, BuildAPI, NetworkAPI, VolumeAPI,
  SystemAPI
{
  /// The same engine for who should only look: no cast of it leads back to this one.
  var readOnly: ReadOnlyDockerClient { get }
}

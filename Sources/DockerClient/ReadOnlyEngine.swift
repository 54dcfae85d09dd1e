/// What can be learned from an engine without changing anything in it. It has no method that changes, so an
/// operation that is given one can only look.
///
/// Names of containers, images, networks and volumes may be ids, or the beginnings of ids, too. Every method
/// throws `DockerError`, or `CancellationError` as soon as its task is cancelled.
public protocol ReadOnlyEngine: ReadOnlyContainerAPI, ReadOnlyExecAPI, ReadOnlyImageAPI, ReadOnlyNetworkAPI,
  ReadOnlyVolumeAPI, ReadOnlySystemAPI, ReadOnlyPluginAPI, ReadOnlySwarmAPI
{}

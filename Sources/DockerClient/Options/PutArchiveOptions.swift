/// How an archive is unpacked in a container.
public struct PutArchiveOptions: Sendable, Hashable {
  /// Whether a folder is never replaced by a file, nor a file by a folder: such an archive is refused.
  public var keepsKinds: Bool
  /// Whether everything belongs to the user that the container runs as, if it names one that the engine's host knows too
  /// (`copyUIDGID`). Otherwise it belongs to whom the archive names.
  public var givesToUser: Bool

  /// Replaces whatever is there.
  public init(keepsKinds: Bool = false, givesToUser: Bool = false) {
    self.keepsKinds = keepsKinds
    self.givesToUser = givesToUser
  }
}

/// How an archive is unpacked in a container.
public struct PutArchiveOptions: Sendable, Hashable {
  /// Whether a folder is never replaced by a file, nor a file by a folder: such an archive is refused.
  public var keepsKinds: Bool
  /// Whether files get the owners that the archive names, instead of root.
  public var keepsOwners: Bool

  /// Replaces whatever is there.
  public init(keepsKinds: Bool = false, keepsOwners: Bool = false) {
    self.keepsKinds = keepsKinds
    self.keepsOwners = keepsOwners
  }
}

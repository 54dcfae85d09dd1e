/// What a reader of an archive lets through.
package struct TarLimits: Sendable, Hashable {
  /// What happens to symbolic links that may lead out of the folder: absolute ones, and those with more `..` than
  /// folders above them, or with `..` behind a name.
  package enum OutsideLinks: Sendable, Hashable {
    /// The archive is refused.
    case refused
    /// They are left out, and counted.
    case skipped
    /// They are handed out. Whoever unpacks them must not follow them.
    case kept
  }

  /// What happens to devices, pipes and sockets.
  package enum Devices: Sendable, Hashable {
    /// The archive is refused.
    case refused
    /// They are left out.
    case skipped
    /// They are handed out, to be counted and compared; nothing here makes any.
    case kept
  }

  /// Bytes of all files together.
  package var maximumBytes: Int
  /// Files, folders and links.
  package var maximumEntries: Int
  /// Bytes of a path, or of a link's target.
  package var maximumPathBytes: Int
  package var linksOutside: OutsideLinks
  package var devices: Devices

  package init(
    maximumBytes: Int = .max, maximumEntries: Int = 1_000_000, maximumPathBytes: Int = 4096,
    linksOutside: OutsideLinks = .refused, devices: Devices = .refused
  ) {
    self.maximumBytes = maximumBytes
    self.maximumEntries = maximumEntries
    self.maximumPathBytes = maximumPathBytes
    self.linksOutside = linksOutside
    self.devices = devices
  }
}

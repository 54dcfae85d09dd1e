// What a member is, by its own header and those before it, and whether it may be unpacked.

extension TarReader {
  /// A member as its headers describe it.
  func entry(_ path: String, _ kind: TarEntry.Kind, _ header: TarBlock) -> TarEntry {
    TarEntry(
      path, kind, mode: header.mode, modified: records?.modified ?? header.modified,
      user: records?.user ?? header.user, group: records?.group ?? header.group)
  }

  /// What a member is; nil for one that is left out.
  func kind(
    _ header: TarBlock, size: Int, target: [UInt8], path: String, isFolder: Bool
  ) throws(ArchiveError) -> TarEntry.Kind? {
    func refused(_ what: String) -> ArchiveError {
      ArchiveError(
        .unsupportedMember, path: path, "the member is \(what)", advice: "Make the archive without it.")
    }
    if records?.isSparse == true { throw refused("a sparse file") }
    switch header.type {
    case 0 where isFolder: return .directory
    case 0, UInt8(ascii: "0"), UInt8(ascii: "7"): return .file(size: size)
    case UInt8(ascii: "5"): return .directory
    case UInt8(ascii: "2"):
      let target = try text(target)
      guard limits.linksOutside == .kept || MemberPath.staysInside(link: path, target: target) else {
        if limits.linksOutside == .skipped { return nil }
        throw ArchiveError(
          .escapes, path: path, "the link may lead out of the folder, to \(target.debugDescription)",
          advice: "Do not unpack this archive; or make it anew without the link.")
      }
      return .symbolicLink(target: target)
    case UInt8(ascii: "1"):
      let name = try text(target)
      guard let target = MemberPath.clean(name), !target.isEmpty else {
        throw ArchiveError(
          .escapes, path: path, "the member is another name of \(name.debugDescription), outside the archive",
          advice: "Do not unpack this archive.")
      }
      return .hardLink(target: target)
    case UInt8(ascii: "3"), UInt8(ascii: "4"), UInt8(ascii: "6"):
      switch limits.devices {
      case .refused: throw refused("a device or a pipe")
      case .skipped: return nil
      case .kept:
        return .special(flag: header.type, major: header.deviceMajor, minor: header.deviceMinor)
      }
    case UInt8(ascii: "S"): throw refused("a sparse file")
    default: throw refused("of the unknown kind \(Unicode.Scalar(header.type).debugDescription)")
    }
  }

  /// A path or a link's target, which must be UTF-8 and not too long.
  func text(_ bytes: [UInt8]) throws(ArchiveError) -> String {
    guard bytes.count <= limits.maximumPathBytes else {
      throw ArchiveError(
        .limitExceeded, path: String(decoding: bytes.prefix(80), as: UTF8.self),
        "a path is longer than \(limits.maximumPathBytes) bytes",
        advice: "Make the archive with shorter paths.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ArchiveError(
        .invalidPath, path: String(decoding: bytes, as: UTF8.self), "a path is not UTF-8",
        advice: "Rename the file, and make the archive anew.")
    }
    return text
  }
}

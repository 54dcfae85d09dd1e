internal import DockerClient

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension Container {
  /// The mounts whose file or folder of the host was replaced since the container started, so that it still sees the one
  /// that was there before. Nil where the kernel of this machine does not show its mounts.
  ///
  /// A mount holds on to what was there when it was made. The kernel marks what was removed meanwhile (`//deleted` in
  /// `mountinfo`, proc(5)); where something is at its path again, that is another file or folder. Whether it holds the same is
  /// not looked at: the way to what the container sees leads through links that the container made.
  ///
  /// This looks at the host's files, and blocks while their file system does.
  var replacedMounts: [MountPoint]? {
    guard let folder = processFolder,
      let table = try? String(contentsOfFile: folder + "/mountinfo", encoding: .utf8)
    else { return nil }
    // Of several mounts at one place the last one is seen.
    var roots: [Substring: Substring] = [:]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      if fields.count > 4 { roots[fields[4]] = fields[3] }
    }
    return mounts.filter { mount in
      guard mount.type == .bind, let root = roots[Substring(Self.asInMountTable(mount.destination))] else {
        return false
      }
      return root.hasSuffix("//deleted") && FileManager.default.fileExists(atPath: mount.source)
    }
  }

  /// A path as the kernel writes it there.
  private static func asInMountTable(_ path: String) -> String {
    path.reduce(into: "") { text, character in
      switch character {
      case " ": text += "\\040"
      case "\t": text += "\\011"
      case "\n": text += "\\012"
      case "\\": text += "\\134"
      default: text.append(character)
      }
    }
  }
}

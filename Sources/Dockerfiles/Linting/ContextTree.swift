/// Every file of a build context, as long as there are not too many.
struct ContextTree {
  /// The paths below the root; `nil` where there are more than are looked at.
  let files: Set<String>?

  private static let fileLimit = 4_000
  private static let folderLimit = 800
  private static let depthLimit = 24
  /// Files that say what a program depends on, and the largest that is read.
  private static let manifests: Set<String> = [
    "Cargo.lock", "Gemfile", "Gemfile.lock", "Package.swift", "build.gradle", "build.gradle.kts",
    "package.json", "pom.xml",
  ]
  private static let textLimit = 1 << 20

  /// Walks a folder; the repository's own folder is left out.
  init(of root: String, _ reader: FolderReader) {
    var files: Set<String> = []
    var level = [""]
    var folders = 0
    for _ in 0..<Self.depthLimit where !level.isEmpty {
      var below: [String] = []
      for folder in level {
        folders += 1
        for name in reader.names(folder.isEmpty ? root : "\(root)/\(folder)") ?? [] where name != ".git" {
          let path = folder.isEmpty ? name : "\(folder)/\(name)"
          if reader.names("\(root)/\(path)") != nil { below.append(path) } else { files.insert(path) }
        }
        guard folders <= Self.folderLimit, files.count <= Self.fileLimit else {
          self.files = nil
          return
        }
      }
      level = below
    }
    self.files = level.isEmpty ? files : nil
  }

  /// The texts of manifests at the root, lists of Python's requirements among them.
  static func texts(in root: String, _ names: [String], _ reader: FolderReader) -> [String: String] {
    var texts: [String: String] = [:]
    for name in names
    where manifests.contains(name) || name.hasPrefix("requirements") && name.hasSuffix(".txt") {
      guard texts.count < 16, let bytes = reader.bytes("\(root)/\(name)", textLimit) else { continue }
      texts[name] = String(decoding: bytes, as: UTF8.self)
    }
    return texts
  }
}

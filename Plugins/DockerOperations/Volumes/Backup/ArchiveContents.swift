internal import Archives

/// What a tar archive holds, member by member, so that two archives can be compared whatever order their members have.
///
/// It keeps a line for each member and none of the files' bytes.
struct ArchiveContents: ~Copyable {
  private var reader = TarReader(limits: TarLimits(linksOutside: .kept, devices: .kept))
  private var members: [String: String] = [:]
  /// Second names of files: each stands for what the first one holds.
  private var names: [(path: String, target: String)] = []
  private var file: TarEntry?
  private var remaining = 0
  private var hash: SHA256?

  init() {}

  /// Files whose permissions make whoever runs them somebody else.
  private var privileged: Set<String> = []
  /// Why some members cannot be unpacked by an engine as they were, in sentences.
  private(set) var unrestorable: [String] = []

  /// The links that came so far.
  private var links: Set<String> = []

  /// What the archive says about the folder that everything lies in.
  var root: TarEntry? { reader.root }
  /// How many members came so far, the folder that everything lies in aside.
  var count: Int { members.count + names.count }
  /// Bytes of all files together.
  var bytes: Int { reader.fileBytes }

  /// Takes the next bytes of the archive.
  ///
  /// - Throws: `ArchiveError`.
  mutating func append(_ bytes: [UInt8]) throws {
    reader.append(bytes)
    while let event = try reader.next() {
      switch event {
      case .entry(let entry): try begin(entry)
      case .data(let bytes):
        hash?.update(bytes)
        remaining -= bytes.count
        if remaining == 0 { endFile() }
      }
    }
  }

  /// Says that nothing more comes; gives each member by its path.
  ///
  /// - Throws: `ArchiveError`: the archive ends in the middle of something.
  mutating func finish() throws -> [String: String] {
    try reader.finish()
    for (path, target) in names {
      if privileged.contains(target) {
        unrestorable.append("\(path), another name of \(target), takes the set-user-id bits from both")
      }
      members[path] = members[target] ?? "another name of \(target)"
    }
    if let root { members["."] = Self.folder(root) }
    return members
  }

  private mutating func begin(_ entry: TarEntry) throws {
    let owner = "\(entry.user):\(entry.group)"
    let mode = String(entry.mode, radix: 8)
    if let link = Self.ancestors(of: entry.path).first(where: links.contains) {
      unrestorable.append("\(entry.path), which lies behind the link \(link), is refused")
    }
    switch entry.kind {
    case .directory: members[entry.path] = Self.folder(entry)
    case .symbolicLink(let target):
      members[entry.path] = "link \(owner) \(target)"
      links.insert(entry.path)
      if Self.leadsOut(entry.path, to: target) {
        unrestorable.append("\(entry.path), a link out of the volume to \(target), is refused")
      }
    case .special(let flag, let major, let minor):
      let kind = flag == UInt8(ascii: "6") ? "pipe" : "device \(major):\(minor)"
      members[entry.path] = "\(kind) \(mode) \(owner)"
    case .hardLink(let target): names.append((entry.path, target))
    case .file(let size):
      file = entry
      hash = try SHA256()
      remaining = size
      if entry.mode & 0o6000 != 0 { privileged.insert(entry.path) }
      if size == 0 { endFile() }
    }
  }

  /// The folders that a path leads through, the outermost first.
  private static func ancestors(of path: String) -> [String] {
    let parts = path.split(separator: "/")
    return parts.indices.dropFirst().map { parts[..<$0].joined(separator: "/") }
  }

  private static func folder(_ entry: TarEntry) -> String {
    "folder \(String(entry.mode, radix: 8)) \(entry.user):\(entry.group)"
  }

  /// Whether an engine refuses to unpack a link: it takes `..` by the letter, and an absolute target as one inside.
  private static func leadsOut(_ path: String, to target: String) -> Bool {
    var depth = path.split(separator: "/").count - 1
    guard !target.hasPrefix("/") else { return false }
    for part in target.split(separator: "/") where part != "." {
      depth += part == ".." ? -1 : 1
      if depth < 0 { return true }
    }
    return false
  }

  private mutating func endFile() {
    guard let entry = file, let digest = hash.take()?.finish() else { return }
    file = nil
    let mode = String(entry.mode, radix: 8)
    members[entry.path] =
      "file \(mode) \(entry.user):\(entry.group) \(entry.modified) \(entry.size) \(SHA256.text(of: digest))"
  }
}

extension TarEntry {
  /// Bytes of a file; 0 for everything else.
  fileprivate var size: Int {
    if case .file(let size) = kind { size } else { 0 }
  }
}

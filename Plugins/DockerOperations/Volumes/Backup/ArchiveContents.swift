internal import Archives

/// What a tar archive holds, member by member, so that two archives can be compared whatever order their members have.
///
/// It keeps a line for each member and none of the files' bytes.
struct ArchiveContents: ~Copyable {
  private var reader = TarReader(limits: TarLimits(linksOutside: .kept, devices: .skipped))
  private var members: [String: String] = [:]
  /// Second names of files: each stands for what the first one holds.
  private var names: [(path: String, target: String)] = []
  private var file: TarEntry?
  private var remaining = 0
  private var hash: SHA256?

  init() {}

  /// How many members came so far.
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
    for (path, target) in names { members[path] = members[target] ?? "another name of \(target)" }
    return members
  }

  private mutating func begin(_ entry: TarEntry) throws {
    let owner = "\(entry.user):\(entry.group)"
    let mode = String(entry.mode, radix: 8)
    switch entry.kind {
    case .directory: members[entry.path] = "folder \(mode) \(owner)"
    case .symbolicLink(let target): members[entry.path] = "link \(owner) \(target)"
    case .hardLink(let target): names.append((entry.path, target))
    case .file(let size):
      file = entry
      hash = try SHA256()
      remaining = size
      if size == 0 { endFile() }
    }
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

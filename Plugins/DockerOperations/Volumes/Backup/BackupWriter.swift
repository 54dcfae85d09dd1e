internal import Archives

/// Writes an archive into a new file as it comes, packed if its name says so, and keeps its checksum and its contents; on a
/// queue of its own, where writing may block.
actor BackupWriter {
  private nonisolated let queue = OwnQueue()
  private var file: NewFile?
  private var encoder: GzipEncoder?
  private var hash: SHA256?
  private var contents = ArchiveContents()

  nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

  /// What was written.
  struct Result: Sendable {
    /// Each member by its path.
    var members: [String: String]
    /// The folder that everything lies in; nil where the archive says nothing of it.
    var root: TarEntry?
    /// Why some members cannot be unpacked by an engine as they were, in sentences.
    var unrestorable: [String] = []
    /// Bytes of all files together.
    var bytes: Int
    /// The checksum of the file, SHA-256, in hexadecimal digits.
    var checksum: String

    init(_ members: [String: String], _ contents: borrowing ArchiveContents, checksum: String) {
      self.members = members
      root = contents.root
      unrestorable = contents.unrestorable
      bytes = contents.bytes
      self.checksum = checksum
    }
  }

  /// Begins a file that is not there.
  ///
  /// - Throws: `Failure`: it is there, or cannot be made. `ArchiveError`.
  init(_ path: String) throws {
    file = try NewFile(path)
    hash = try SHA256()
    if path.hasSuffix(".gz") || path.hasSuffix(".tgz") { encoder = try GzipEncoder() }
  }

  /// Writes the next bytes of the archive.
  func append(_ bytes: [UInt8]) throws {
    try contents.append(bytes)
    try write(encoder?.encode(bytes) ?? bytes)
  }

  /// Says that nothing more comes: the file is whole and gets its name.
  func finish() throws -> Result {
    let members = try contents.finish()
    if let rest = encoder.take()?.finish() { try write(rest) }
    try file.take()?.finish()
    let digest = hash.take()?.finish() ?? []
    return Result(members, contents, checksum: Self.digits(of: digest))
  }

  /// A digest in hexadecimal digits alone, as `sha256sum` writes it.
  static func digits(of digest: [UInt8]) -> String {
    String(SHA256.text(of: digest).drop { $0 != ":" }.dropFirst())
  }

  private func write(_ bytes: [UInt8]) throws {
    guard !bytes.isEmpty else { return }
    try file?.write(bytes)
    hash?.update(bytes)
  }
}

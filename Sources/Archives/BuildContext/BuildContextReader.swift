internal import Synchronization

/// Makes the archive of a build context piece by piece.
final class BuildContextReader: Sendable {
  private static let pieceBytes = 128 << 10

  private struct State {
    var position = 0
    var open: OpenFile?
    var isFinished = false
    /// Bytes of all files so far.
    var fileBytes = 0
  }

  private struct OpenFile {
    let file: SystemFile
    let path: String
    let size: Int
    var remaining: Int
  }

  private let folder: String
  private let entries: [TarEntry]
  private let overlay: [String: [UInt8]]
  private let maximumBytes: Int
  private let state = Mutex(State())

  init(folder: String, entries: [TarEntry], overlay: [String: [UInt8]], maximumBytes: Int) {
    self.folder = folder
    self.entries = entries
    self.overlay = overlay
    self.maximumBytes = maximumBytes
  }

  /// The next bytes, or nil at the end. Small members go together, so that there are few pieces.
  func next() throws -> [UInt8]? {
    try state.withLock { state in
      guard !state.isFinished else { return nil }
      var piece: [UInt8] = []
      piece.reserveCapacity(Self.pieceBytes)
      while piece.count < Self.pieceBytes {
        if state.open != nil {
          try readOn(&state, into: &piece)
        } else if state.position < entries.count {
          try begin(entries[state.position], &state, into: &piece)
          state.position += 1
        } else {
          piece += TarHeader.end
          state.isFinished = true
          break
        }
      }
      return piece
    }
  }

  private func begin(_ entry: TarEntry, _ state: inout State, into piece: inout [UInt8]) throws(ArchiveError)
  {
    guard case .file = entry.kind else {
      piece += try TarHeader.encode(entry)
      return
    }
    if let contents = overlay[entry.path] {
      try count(contents.count, &state)
      piece += try TarHeader.encode(entry)
      piece += contents
      piece += TarHeader.padding(after: contents.count)
      return
    }
    // The size of the moment counts: the file may have grown since it was found.
    let file = try SystemFile(opening: "\(folder)/\(entry.path)")
    var entry = entry
    entry.kind = .file(size: try file.size())
    try count(entry.size, &state)
    piece += try TarHeader.encode(entry)
    state.open = OpenFile(file: file, path: entry.path, size: entry.size, remaining: entry.size)
  }

  private func count(_ size: Int, _ state: inout State) throws(ArchiveError) {
    guard size <= maximumBytes - state.fileBytes else { throw .tooManyBytes(maximumBytes, in: folder) }
    state.fileBytes += size
  }

  private func readOn(_ state: inout State, into piece: inout [UInt8]) throws(ArchiveError) {
    guard var open = state.open else { return }
    if open.remaining > 0 {
      let bytes = try open.file.read(atMost: min(open.remaining, Self.pieceBytes))
      guard !bytes.isEmpty else {
        throw ArchiveError(
          .fileChanged, path: open.path, "the file became shorter while it was read",
          advice: "Build again once nothing writes to the folder.")
      }
      open.remaining -= bytes.count
      piece += bytes
    }
    if open.remaining == 0 { piece += TarHeader.padding(after: open.size) }
    state.open = open.remaining == 0 ? nil : open
  }
}

/// Reads an archive that comes in any pieces: `append` what came, then ask for `next` until it needs more, and say
/// `finish` at the end. It holds one piece, and a header's worth of bytes beside it.
///
/// It reads ustar with pax headers (POSIX.1-2001) and GNU's long names, and refuses what could reach out of the folder
/// that the archive is unpacked in, as `TarLimits` says.
package struct TarReader {
  package enum Event {
    /// A member. The contents of a file follow.
    case entry(TarEntry)
    /// The next bytes of the file's contents.
    case data(ArraySlice<UInt8>)
  }

  private enum State {
    case header
    case contents(remaining: Int, padding: Int)
    case padding(Int)
    /// The contents of a header that says something about the next member.
    case note(type: UInt8, remaining: Int, padding: Int)
    case end
  }

  /// Pax headers and long names may not be longer.
  private static let maximumNoteBytes = 1 << 20

  let limits: TarLimits
  private var input: ArraySlice<UInt8> = []
  private var state = State.header
  private var note: [UInt8] = []
  /// What a pax header says about the next member.
  var records: PaxRecords?
  private var longPath: [UInt8]?
  private var longTarget: [UInt8]?
  /// Whether the contents that follow belong to a member that is left out.
  private var isSkipping = false
  private var notes = 0
  /// What the archive says about the folder that everything in it lies in, where it does.
  package private(set) var root: TarEntry?
  /// How many members came.
  package private(set) var entryCount = 0
  /// How many of them were left out: links that lead outside, devices.
  package private(set) var skippedCount = 0
  /// How many bytes the files have together, as their headers say.
  package private(set) var fileBytes = 0

  package init(limits: TarLimits = TarLimits()) { self.limits = limits }

  /// Takes the next bytes of the archive.
  package mutating func append(_ bytes: [UInt8]) { input = input.isEmpty ? bytes[...] : input + bytes }

  /// What comes next; nil while more bytes are needed, and at the end. Throws `ArchiveError`.
  package mutating func next() throws(ArchiveError) -> Event? {
    while !input.isEmpty {
      switch state {
      case .end:
        input = []
      case .header:
        guard input.count >= TarHeader.blockSize else { return nil }
        let block = take(TarHeader.blockSize)
        if TarBlock.isZero(block) {
          state = .end
        } else if let entry = try begin(block) {
          return .entry(entry)
        }
      case .contents(let remaining, let padding):
        let bytes = take(remaining)
        state =
          bytes.count < remaining
          ? .contents(remaining: remaining - bytes.count, padding: padding) : .padding(padding)
        if !isSkipping { return .data(bytes) }
      case .padding(let count):
        let bytes = take(count)
        state = bytes.count < count ? .padding(count - bytes.count) : .header
      case .note(let type, let remaining, let padding):
        let bytes = take(remaining)
        note += bytes
        if bytes.count < remaining {
          state = .note(type: type, remaining: remaining - bytes.count, padding: padding)
        } else {
          try apply(type)
          state = .padding(padding)
        }
      }
    }
    return nil
  }

  /// Says that nothing more comes. Throws `truncated` in the middle of something. The two empty blocks at the end may be
  /// missing, as other programs allow.
  package func finish() throws(ArchiveError) {
    let awaitsMember = records != nil || longPath != nil || longTarget != nil
    switch state {
    case .end: return
    case .header where input.isEmpty && !awaitsMember: return
    case .padding(0) where !awaitsMember: return
    default:
      throw ArchiveError(
        .truncated, path: "", "the archive ends in the middle of a member", advice: "Get the archive again.")
    }
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    defer { input = input.dropFirst(count) }
    return input.prefix(count)
  }

  private mutating func begin(_ block: ArraySlice<UInt8>) throws(ArchiveError) -> TarEntry? {
    guard let header = TarBlock(block) else {
      throw ArchiveError(
        .malformed, path: "", "a header is broken after \(entryCount) members",
        advice: "Check that this is a tar archive, and not compressed.")
    }
    switch header.type {
    case UInt8(ascii: "x"), UInt8(ascii: "g"), UInt8(ascii: "L"), UInt8(ascii: "K"):
      // A header about a header about a header is nothing but work.
      notes += 1
      guard header.size <= Self.maximumNoteBytes, notes <= 8 else {
        throw ArchiveError(
          .limitExceeded, path: "", "an extended header is longer than \(Self.maximumNoteBytes) bytes",
          advice: "Make the archive anew.")
      }
      note = []
      state = .note(
        type: header.type, remaining: header.size, padding: TarHeader.paddingLength(after: header.size))
      // An empty one has no bytes to wait for.
      if header.size == 0 {
        try apply(header.type)
        state = .header
      }
      return nil
    default:
      defer { (records, longPath, longTarget, notes) = (nil, nil, nil, 0) }
      return try member(header)
    }
  }

  private mutating func apply(_ type: UInt8) throws(ArchiveError) {
    defer { note = [] }
    switch type {
    case UInt8(ascii: "L"): longPath = Array(note.prefix { $0 != 0 })
    case UInt8(ascii: "K"): longTarget = Array(note.prefix { $0 != 0 })
    case UInt8(ascii: "x"):
      guard let records = PaxRecords(note) else {
        throw ArchiveError(
          .malformed, path: "", "a pax header is broken after \(entryCount) members",
          advice: "Make the archive anew.")
      }
      self.records = records
    // What holds for all members is left out, as Go's reader does: nothing we need stands there.
    default: break
    }
  }

  private mutating func member(_ header: TarBlock) throws(ArchiveError) -> TarEntry? {
    let name = try text(records?.path ?? longPath ?? header.path)
    guard let path = MemberPath.clean(name) else {
      throw ArchiveError(
        .escapes, path: name, "the member's path is absolute or holds `..`",
        advice: "Do not unpack this archive; make it anew with paths from its root.")
    }
    let isFolder = name.utf8.last == UInt8(ascii: "/")
    let size = records?.size ?? header.size
    let kind = try kind(
      header, size: size, target: records?.linkTarget ?? longTarget ?? header.linkTarget, path: path,
      isFolder: isFolder)
    if case .file = kind {
      guard size <= limits.maximumBytes - fileBytes else {
        throw ArchiveError(
          .limitExceeded, path: path, "the archive's files have more than \(limits.maximumBytes) bytes",
          advice: "Allow more, or take less.")
      }
      fileBytes += size
      state = .contents(remaining: size, padding: TarHeader.paddingLength(after: size))
      if size == 0 { state = .header }
    } else {
      // Links and folders have no contents, whatever their size says (as with Go and GNU tar).
      state = .header
    }
    entryCount += 1
    guard entryCount <= limits.maximumEntries else {
      throw ArchiveError(
        .limitExceeded, path: path, "the archive has more than \(limits.maximumEntries) members",
        advice: "Allow more, or take less.")
    }
    isSkipping = kind == nil
    guard let kind else {
      skippedCount += 1
      return nil
    }
    if path.isEmpty {
      // The root is there already; a file in its place is nonsense.
      guard kind == .directory else {
        throw ArchiveError(.malformed, path: name, "a member has no path", advice: "Make the archive anew.")
      }
      root = entry(path, kind, header)
      return nil
    }
    return entry(path, kind, header)
  }
}

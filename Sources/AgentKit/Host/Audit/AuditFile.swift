#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The file that is being written: `audit.jsonl`, held open with its head, and locked while a line is added.
final class AuditFile {
  static let name = "audit.jsonl"
  /// The greatest length of a line; the end of the file is looked for in as much.
  private static let longestLine = 64 << 10

  private let folder: PrivateFolder
  private let size: Int
  private let kept: Int
  private var descriptor: Int32 = -1
  /// The file that says how far the log goes; see `AuditHead`.
  private let head: Int32
  /// Where this process left the file, by which it sees that another has written since.
  private var end = -1
  private var number = 0
  private var hash = ""
  /// Whether the folder may name the file otherwise after a loss of power.
  private var isNameNew = true
  private let sync: Sync

  /// Puts a file on the disk: 0 where that was done (POSIX `fsync`).
  typealias Sync = @Sendable (Int32) -> Int32

  init(in folder: PrivateFolder, size: Int, kept: Int, sync: @escaping Sync = { fsync($0) }) throws {
    self.folder = folder
    self.size = size
    self.kept = kept
    self.sync = sync
    try folder.make()
    head = systemOpen("\(folder.path)/\(AuditHead.name)", O_RDWR)
    try open()
    guard head >= 0 else { throw fault() }
  }

  deinit { for descriptor in [descriptor, head] where descriptor >= 0 { close(descriptor) } }

  /// Adds a record at the end.
  func append(_ entry: AuditEntry, durable: Bool) throws {
    try lock()
    defer { flock(descriptor, LOCK_UN) }
    let torn = try catchUp()
    if torn > 0 { try add(.recovery(of: torn)) }
    if end > size {
      try rotate()
    }
    try add(entry)
    if durable { try makeDurable() }
  }

  /// Puts the record, the head and, where it may be news, their names on the disk.
  private func makeDurable() throws {
    guard sync(descriptor) == 0, sync(head) == 0 else { throw fault() }
    guard isNameNew else { return }
    try syncFolder()
    isNameNew = false
  }

  private func syncFolder() throws {
    let place = systemOpenFolder(folder.path)
    guard place >= 0 else { throw fault() }
    defer { close(place) }
    guard sync(place) == 0 else { throw fault() }
  }

  private func add(_ entry: AuditEntry) throws {
    let line = try AuditLine(entry, number: number + 1, after: hash)
    guard line.bytes.count <= Self.longestLine else {
      throw FileError.tooLarge("\(folder.path)/\(Self.name)", limit: Self.longestLine)
    }
    // In one piece: a crash leaves the whole line or a beginning of it.
    let written = line.bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
    guard written == line.bytes.count else { throw fault() }
    (number, hash, end) = (number + 1, line.hash, end + line.bytes.count)
    let place = AuditHead(number: number, hash: hash).bytes
    guard place.withUnsafeBytes({ pwrite(head, $0.baseAddress, $0.count, 0) }) == place.count else {
      throw fault()
    }
  }

  private func open() throws {
    if descriptor >= 0 { close(descriptor) }
    descriptor = systemOpen("\(folder.path)/\(Self.name)", O_RDWR | O_APPEND)
    guard descriptor >= 0 else { throw fault() }
    end = -1
    isNameNew = true
  }

  /// Locks the file that has the name now: another process may have set the one that is open aside.
  private func lock() throws {
    while true {
      while flock(descriptor, LOCK_EX) != 0 { guard errno == EINTR else { throw fault() } }
      var (mine, named) = (stat(), stat())
      guard fstat(descriptor, &mine) == 0 else { throw fault() }
      if stat("\(folder.path)/\(Self.name)", &named) == 0, mine.st_ino == named.st_ino { return }
      try open()
    }
  }

  /// Finds the last record, where others wrote since; how many bytes of a torn line were cut off.
  private func catchUp() throws -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw fault() }
    let length = Int(status.st_size)
    guard length != end else { return 0 }
    var tail = try read(from: max(0, length - 2 * Self.longestLine), to: length)
    let whole = tail.lastIndex(of: .newline).map { $0 + 1 } ?? 0
    let torn = tail.count - whole
    if torn > 0 {
      guard ftruncate(descriptor, off_t(length - torn)) == 0 else { throw fault() }
      tail.removeLast(torn)
    }
    end = length - torn
    if tail.isEmpty, let last = folder.auditFiles.last(where: { $0 != Self.name }),
      let bytes = try folder.read(last)
    {
      // This file has just been begun; the chain goes on from the one before.
      tail = bytes
    }
    try findPlace(after: tail.split(separator: .newline).last)
    return torn
  }

  /// Finds where the chain goes on: behind the last line, unless the head knows of more.
  private func findPlace(after line: ArraySlice<UInt8>?) throws {
    if let line, let record = AuditRecord(line: line) {
      (number, hash) = (record.number, record.hash)
    } else if let line {
      // Somebody wrote into the log. Verifying will name the line; the chain goes on from its bytes.
      (number, hash) = (number + 1, try ContentHash(of: Array(line)).rawValue)
    } else {
      (number, hash) = (0, "")
    }
    var bytes = [UInt8](repeating: 0, count: AuditHead.length + 1)
    let count = bytes.withUnsafeMutableBytes { pread(head, $0.baseAddress, $0.count, 0) }
    if let head = AuditHead(bytes.prefix(max(0, count))) {
      // Records are missing at the end: the number that comes next leaves a gap, which stays to be seen.
      if head.number > number { (number, hash) = (head.number, head.hash) }
    } else if number > 1 {
      // Nobody can say whether some are missing, so there is a gap as well.
      number += 1
    }
  }

  private func read(from start: Int, to end: Int) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: end - start)
    var count = 0
    while count < bytes.count {
      let more = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress?.advanced(by: count), $0.count - count, off_t(start + count))
      }
      if more < 0, errno == EINTR { continue }
      guard more > 0 else { throw fault() }
      count += more
    }
    return bytes
  }

  /// Sets the full file aside and begins the next one, under the same lock.
  private func rotate() throws {
    let digits = String(number)
    let name = "audit-" + String(repeating: "0", count: max(0, 12 - digits.count)) + digits + ".jsonl"
    guard sync(descriptor) == 0, rename("\(folder.path)/\(Self.name)", "\(folder.path)/\(name)") == 0 else {
      throw fault()
    }
    let (last, digest) = (number, hash)
    let old = descriptor
    descriptor = -1
    defer {
      flock(old, LOCK_UN)
      close(old)
    }
    try open()
    try syncFolder()
    try lock()
    let torn = try catchUp()
    if torn > 0 { try add(.recovery(of: torn)) }
    if end == 0 { (number, hash) = (last, digest) }
    let full = folder.auditFiles.filter { $0 != Self.name }
    for old in full.dropLast(kept) { _ = folder.remove(old) }
  }

  private func fault() -> FileError {
    .unwritable("\(folder.path)/\(Self.name)", reason: String(cString: strerror(errno)))
  }
}

extension PrivateFolder {
  /// The audit's files, the oldest first.
  var auditFiles: [String] {
    let names = names()
    return names.filter { $0.hasPrefix("audit-") && $0.hasSuffix(".jsonl") }
      + names.filter { $0 == AuditFile.name }
  }
}

// These names are also methods above.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}

private func systemOpen(_ path: String, _ flags: Int32) -> Int32 {
  open(path, flags | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
}

private func systemOpenFolder(_ path: String) -> Int32 {
  open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
}

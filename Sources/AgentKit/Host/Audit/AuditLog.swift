internal import Dispatch

/// The append-only record of what a host did, refused and was told to do: JSON lines, each with the digest of the one
/// before, in a folder that only its user may read.
///
/// Several processes may write at once. A line that a crash tore is cut off by the next writer, who says so in a record.
/// Full files are set aside as `audit-NUMBER.jsonl` and the oldest of them removed.
public actor AuditLog {
  /// How large a file may become, in bytes, before the next is begun.
  public let size: Int
  /// How many full files are kept.
  public let kept: Int
  /// The folder.
  public nonisolated let folder: String

  // Writing may wait for the disk, which the shared pool must not.
  private let queue = AuditQueue()
  /// The queue that writes.
  public nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

  private var file: AuditFile?

  /// Names the log; nothing is made before something is recorded.
  ///
  /// - Parameters:
  ///   - folder: An absolute path.
  ///   - size: How large a file may become, in bytes.
  ///   - kept: How many full files are kept.
  public init(folder: String, size: Int = 8 << 20, kept: Int = 16) {
    self.folder = folder
    self.size = max(4096, size)
    self.kept = max(1, kept)
  }

  /// Adds a record.
  ///
  /// - Parameter durable: Whether it must be on the disk before this returns.
  /// - Throws: A failure `audit.unwritable`.
  func append(_ entry: AuditEntry, durable: Bool) throws {
    do {
      if file == nil { file = try AuditFile(in: PrivateFolder(folder), size: size, kept: kept) }
      try file?.append(entry, durable: durable)
    } catch {
      file = nil
      throw Failure(
        code: "audit.unwritable",
        message: "what is done cannot be recorded: \(Failure(error).message)",
        remedy: "Nothing is changed without a record. Make room there, or choose another audit.folder.",
        kind: .environment)
    }
  }

  /// Adds a record about what has happened already, which no failure can undo; `nil` where it was added.
  func failureToAppend(_ entry: AuditEntry) -> Failure? {
    do {
      try append(entry, durable: false)
      return nil
    } catch {
      return Failure(error)
    }
  }
}

/// Runs the audit's work one piece after the other.
private final class AuditQueue: SerialExecutor {
  private let queue = DispatchQueue(label: "longshore.audit")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { [self] in job.runSynchronously(on: asUnownedSerialExecutor()) }
  }
}

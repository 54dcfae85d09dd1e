import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Calls back when something changes in folders: inotify on Linux, kqueue elsewhere, both through a private queue.
final class FolderEvents: Sendable {
  /// Why nothing can be watched at all.
  struct Unavailable: Error {
    var message: String
  }

  private let queue = DispatchQueue(label: "longshore.definitions")
  private let watches: Watches

  /// Begins to watch nothing yet; `onChange` is called from a private queue, once for a burst of changes or oftener.
  init(onChange: @escaping @Sendable () -> Void) throws(Unavailable) {
    watches = try Watches(on: queue, onChange: onChange)
  }

  /// Watches these folders, and no others from now on. On systems that report changes of folders only, the files in
  /// them are watched too.
  ///
  /// - Returns: Those that cannot be watched.
  func watch(_ folders: [String], files: [String]) -> [String] { watches.watch(folders, files: files) }

  /// Runs work on the private queue, away from the pool that tasks share.
  func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: work()) }
    }
  }

  /// Stops; nothing is called back afterwards but what is under way.
  func cancel() { watches.cancel() }

  deinit { watches.cancel() }
}

internal import PrivateThreads
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What finds a host's addresses. Blocks as long as it likes.
struct NameResolver: Sendable {
  var lookUp: @Sendable (_ host: String, _ port: UInt16) throws(HTTPError) -> [SocketName]

  /// The system's own.
  static let system = NameResolver { host, port throws(HTTPError) in try SocketName.lookUp(host, port: port) }
}

/// The look-up of a host's name on a thread of its own, because the system's knows no deadline. Whoever waits can go
/// away; the thread then ends for itself.
final class NameLookup: Sendable {
  private final class Outcome: Sendable {
    let value = Mutex<Result<[SocketName], HTTPError>?>(nil)
  }

  /// Readable once the outcome is there.
  let descriptor: Int32
  private let outcome = Outcome()

  init(_ host: String, port: UInt16, _ resolver: NameResolver) throws(HTTPError) {
    guard let (ours, theirs) = System.socketPair() else {
      throw HTTPError(
        .unreachable, "cannot look up \(host): \(System.message(errno))", systemError: errno)
    }
    descriptor = ours
    do {
      try PrivateThread.start { [outcome] in
        let result = Result { () throws(HTTPError) in try resolver.lookUp(host, port) }
        outcome.value.withLock { $0 = result }
        _ = close(theirs)
      }
    } catch {
      _ = close(theirs)
      throw HTTPError(
        .noThread, "no thread to look up \(host): \(System.message(error.systemError))",
        systemError: error.systemError)
    }
  }

  deinit { _ = close(descriptor) }

  /// The addresses, once `descriptor` is readable; nil before.
  func names() throws(HTTPError) -> [SocketName]? { try outcome.value.withLock { $0 }?.get() }
}

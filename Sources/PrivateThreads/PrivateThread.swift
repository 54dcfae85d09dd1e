#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Threads for blocking work, so that it never sits on the shared pool.
package enum PrivateThread {
  /// The system gives no more threads.
  package struct Unavailable: Error {
    /// The system's `errno`.
    package let systemError: Int32
  }

  // The default is 8 MB, and waiting needs little.
  private static let stackBytes = 512 << 10

  /// Runs `body` on a new thread of its own.
  package static func start(_ body: @escaping @Sendable () -> Void) throws(Unavailable) {
    let argument = Unmanaged.passRetained(ThreadBody(run: body)).toOpaque()
    let code = create(argument)
    if code != 0 {
      Unmanaged<ThreadBody>.fromOpaque(argument).release()
      throw Unavailable(systemError: code)
    }
  }

  private static func create(_ argument: UnsafeMutableRawPointer) -> Int32 {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    pthread_attr_setstacksize(&attributes, stackBytes)
    defer { pthread_attr_destroy(&attributes) }
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    return pthread_create(&thread, &attributes, runThreadBody, argument)
  }
}

private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void
  init(run: @escaping @Sendable () -> Void) { self.run = run }
}

#if canImport(Darwin)
  private typealias ThreadArgument = UnsafeMutableRawPointer
#else
  private typealias ThreadArgument = UnsafeMutableRawPointer?
#endif

private func runThreadBody(_ argument: ThreadArgument) -> UnsafeMutableRawPointer? {
  let argument: UnsafeMutableRawPointer? = argument
  if let argument { Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run() }
  return nil
}

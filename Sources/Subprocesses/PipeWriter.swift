import CLongshoreSpawn
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program's standard input. One task writes at a time.
package final class PipeWriter: Sendable {
  private let program: String
  private let descriptor: Mutex<Int32?>

  /// Takes over a descriptor that does not block.
  init(_ descriptor: Int32, program: String) {
    self.descriptor = Mutex(descriptor)
    self.program = program
  }

  deinit {
    finish()
  }

  /// Writes all bytes, waiting where the program is slow to read them.
  ///
  /// - Throws: `SubprocessError` with `inputClosed` where the program reads no more; `CancellationError`.
  package func write(_ bytes: [UInt8]) async throws {
    var written = 0
    while written < bytes.count {
      try Task.checkCancellation()
      let (open, count, failure) = descriptor.withLock { descriptor -> (Int32?, Int, Int32) in
        guard let descriptor else { return (nil, -1, EPIPE) }
        let count = bytes.withUnsafeBytes {
          longshore_write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
        }
        return (descriptor, count, count < 0 ? errno : 0)
      }
      switch (open, failure) {
      case (_, 0): written += count
      case (_, EINTR): continue
      case (let open?, EAGAIN): await PollThread.shared.wait(for: open, POLLOUT)
      default:
        throw SubprocessError(.inputClosed, program: program, "\(program) reads no more of its input.")
      }
    }
  }

  /// Ends the input. A second call does nothing.
  package func finish() {
    descriptor.withLock { descriptor in
      guard let open = descriptor else { return }
      PollThread.shared.forget(open)
      close(open)
      descriptor = nil
    }
  }
}

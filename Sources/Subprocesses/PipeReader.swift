import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a program writes, in chunks, pulled: nothing is read before it is asked for, so a slow reader slows the
/// program. One task reads at a time.
package final class PipeReader: Sendable, AsyncSequence {
  /// The largest chunk.
  private static let chunk = 64 * 1024

  private let descriptor: Int32
  /// Whether the program has ended, so that what is in the pipe is all there will be. Others may still hold the
  /// pipe open: what the program left running elsewhere.
  private let isLast = Atomic(false)

  /// Takes over a descriptor that does not block.
  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// The next bytes, at most 64 KiB; `nil` at the end.
  ///
  /// - Throws: `CancellationError` where the task was cancelled before there were any.
  package func read() async throws -> [UInt8]? {
    while true {
      try Task.checkCancellation()
      let isLast = isLast.load(ordering: .acquiring)
      var failure: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
        let result = systemRead(descriptor, buffer.baseAddress, buffer.count)
        failure = result < 0 ? errno : 0
        count = result > 0 ? result : 0
      }
      if !bytes.isEmpty { return bytes }
      switch failure {
      case EINTR: continue
      case EAGAIN where !isLast: await PollThread.shared.wait(for: descriptor, POLLIN)
      // No bytes are the end; nothing else is left of a broken pipe either.
      default: return nil
      }
    }
  }

  /// Says that the program has ended. Its reader gets what is left, and then the end.
  func programHasEnded() {
    isLast.store(true, ordering: .releasing)
    PollThread.shared.forget(descriptor)
  }

  /// Iterates over the chunks.
  package struct Iterator: AsyncIteratorProtocol {
    let reader: PipeReader

    /// The next bytes; `nil` at the end.
    package mutating func next() async throws -> [UInt8]? { try await reader.read() }
  }

  package func makeAsyncIterator() -> Iterator { Iterator(reader: self) }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

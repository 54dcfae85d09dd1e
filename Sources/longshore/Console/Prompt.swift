import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An open question on the terminal: while it waits, nothing else is written there, and who cancels the task need not
/// answer it first.
enum Prompt {
  private static let isOpen = Mutex(false)
  /// How long a cancellation can go unnoticed, in milliseconds.
  private static let pause: Int32 = 100

  /// Writes something that may as well be left out, unless a question is open.
  static func unlessOpen(_ write: () -> Void) {
    isOpen.withLock { isOpen in if !isOpen { write() } }
  }

  /// Writes a question and waits for a line; `nil` at the end of the input and for a task that was cancelled.
  static func open(_ write: () -> Void) -> String? {
    isOpen.withLock { isOpen in
      write()
      isOpen = true
    }
    defer { isOpen.withLock { $0 = false } }
    return line()
  }

  private static func line() -> String? {
    var bytes: [UInt8] = []
    while !Task.isCancelled {
      var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard poll(&input, 1, pause) > 0 else { continue }
      var byte: UInt8 = 0
      guard read(STDIN_FILENO, &byte, 1) == 1 else { break }
      if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
    return bytes.isEmpty || Task.isCancelled ? nil : String(decoding: bytes, as: UTF8.self)
  }
}

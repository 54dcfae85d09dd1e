import ContainerCapabilities
import DockerClient
import PrivateThreads
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The terminal that this process was started in, lent to shells in containers.
struct ProcessTerminal: Terminal {
  let kind: String?
  private let input: Int32
  private let output: Int32

  /// The terminal of the standard streams; nil where they lead elsewhere.
  init?(environment: [String: String]) {
    self.init(input: STDIN_FILENO, output: STDOUT_FILENO, kind: environment["TERM"])
  }

  /// A terminal by its open files; nil where they are none.
  init?(input: Int32, output: Int32, kind: String?) {
    guard isatty(input) == 1, isatty(output) == 1 else { return nil }
    self.input = input
    self.output = output
    self.kind = kind.flatMap { $0.isEmpty ? nil : $0 }
  }

  var size: TerminalSize? {
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
    return TerminalSize(columns: size.ws_col, rows: size.ws_row)
  }

  func lent(
    _ body: @Sendable (_ keys: AsyncStream<[UInt8]>, _ show: @Sendable ([UInt8]) -> Void) async throws -> Void
  ) async throws {
    var before = termios()
    guard tcgetattr(input, &before) == 0 else { return try await body(AsyncStream { $0.finish() }) { _ in } }
    var raw = before
    cfmakeraw(&raw)
    tcsetattr(input, TCSANOW, &raw)
    defer { tcsetattr(input, TCSANOW, &before) }
    let isOver = Flag()
    defer { isOver.set() }
    let keys = AsyncStream<[UInt8]> { typed in
      let started: Void? = try? PrivateThread.start { [input] in
        Self.read(input, until: isOver) { typed.yield($0) }
        typed.finish()
      }
      if started == nil { typed.finish() }
    }
    try await body(keys) { [output] in Self.write($0, to: output) }
  }

  /// Reads what is typed until somebody says that it is over. A key typed then stays for whoever reads next.
  private static func read(_ input: Int32, until isOver: Flag, _ take: ([UInt8]) -> Void) {
    while !isOver.isSet {
      var waiting = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      let count = poll(&waiting, 1, 50)
      if count < 0, errno == EINTR { continue }
      if count == 0 { continue }
      guard count > 0, !isOver.isSet else { return }
      let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
        #if canImport(Glibc)
          count = max(0, Glibc.read(input, buffer.baseAddress, buffer.count))
        #else
          count = max(0, Darwin.read(input, buffer.baseAddress, buffer.count))
        #endif
      }
      guard !bytes.isEmpty else { return }
      take(bytes)
    }
  }

  private static func write(_ bytes: [UInt8], to output: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(output, buffer.baseAddress, buffer.count)
        #else
          Darwin.write(output, buffer.baseAddress, buffer.count)
        #endif
      }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Whether something is over, told from one thread to another.
  private final class Flag: Sendable {
    private let state = Mutex(false)
    var isSet: Bool { state.withLock { $0 } }
    func set() { state.withLock { $0 = true } }
  }
}

import Reporting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the command writes: results on standard output, everything else on standard error, and no secret there.
struct Console: Sendable {
  /// Whether standard output is a terminal.
  let isTerminal: Bool
  /// Whether a person can be asked: standard input and standard error are terminals.
  let canAsk: Bool
  /// Whether results may be coloured.
  let hasColor: Bool
  /// The width of the terminal, in columns.
  let width: Int
  /// Whether diagnostics that are no errors are left out.
  var isQuiet = false

  /// Whether a person sees what is shown meanwhile: a terminal on all sides, and nobody asked for quiet.
  var isWatched: Bool { canAsk && isTerminal && !isQuiet }

  /// The process's own streams.
  static func standard(environment: [String: String]) -> Console {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    // https://no-color.org: any non-empty value turns colour off.
    let hasColor = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    return Console(
      isTerminal: isTerminal, canAsk: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1,
      hasColor: hasColor, width: Self.columns(environment))
  }

  private static func columns(_ environment: [String: String]) -> Int {
    if let columns = environment["COLUMNS"].flatMap(Int.init), (20...1000).contains(columns) {
      return columns
    }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return 100 }
    return Int(size.ws_col)
  }

  /// How reports are laid out for this terminal.
  var reportOptions: RenderOptions { RenderOptions(width: width, color: hasColor) }

  /// How reports are laid out for files and other programs.
  var fileOptions: RenderOptions { RenderOptions(limit: 10_000, toolVersion: Version.number) }

  /// Writes a result.
  func print(_ text: String, terminator: String = "\n") {
    Self.write(text + terminator, to: STDOUT_FILENO)
  }

  /// Writes a result's bytes.
  func print(bytes: [UInt8]) { Self.write(bytes, to: STDOUT_FILENO) }

  /// Writes a remark, unless quiet.
  func note(_ text: String) {
    if !isQuiet { Self.write(text.shown.visible() + "\n", to: STDERR_FILENO) }
  }

  /// Writes what went wrong and the way out.
  func complain(_ message: String, remedy: String? = nil) {
    Self.write("longshore: \(message.shown.visible())\n", to: STDERR_FILENO)
    if let remedy { Self.write("  → \(remedy.shown.visible())\n", to: STDERR_FILENO) }
  }

  /// Shows how far a run is, in one line that the next one replaces. Only on a terminal.
  func progress(_ text: String?) {
    guard canAsk, !isQuiet else { return }
    let line = text.map { String($0.shown.visible().prefix(width - 1)) } ?? ""
    Prompt.unlessOpen { Self.write("\r\u{1B}[K\(line)", to: STDERR_FILENO) }
  }

  /// Writes to the terminal that progress is shown on.
  func draw(_ text: String) { Prompt.unlessOpen { Self.write(text, to: STDERR_FILENO) } }

  /// The height of the terminal, in lines.
  var height: Int {
    var size = winsize()
    return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_row > 4 ? Int(size.ws_row) : 24
  }

  /// Asks a question, in the place of a line of progress, and returns the answer; `nil` where nobody can be asked or
  /// the task was cancelled.
  func ask(_ question: String) -> String? {
    guard canAsk else { return nil }
    return Prompt.open { Self.write("\r\u{1B}[K\(question.shown.visible()) ", to: STDERR_FILENO) }
  }

  private static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), bytes.count - start)
        #else
          Darwin.write(descriptor, buffer.baseAddress?.advanced(by: start), bytes.count - start)
        #endif
      }
      if written > 0 {
        start += written
      } else if errno != EINTR {
        // The reader has gone, as `head` does when it has seen enough: nothing is left to say.
        exit(errno == EPIPE ? 0 : ExitCode.failed.rawValue)
      }
    }
  }
}

/// How runtimes begin what they print when a program dies.
package enum DyingWords {
  /// Whether an error that begins with a line is one that nobody caught: Node.js begins with the place in the source.
  package static func begin(_ line: [UInt8]) -> Bool { begin(line.span) }

  static func begin(_ line: Span<UInt8>) -> Bool {
    level(of: line) == .fatal || isRubyError(line) || TraceShape.isSourcePlace(line)
  }

  /// The level of a line that begins like that; `nil` for any other.
  @inline(__always)
  static func level(of line: Span<UInt8>) -> LogLevel? {
    let isFatal =
      switch line.byte(0) {
      case UInt8(ascii: "p"): line.has("panic: ")
      case UInt8(ascii: "T"): line.has("Traceback (most recent call last)")
      case UInt8(ascii: "E"): line.has("Exception in thread ")
      case UInt8(ascii: "U"):
        line.has("Unhandled exception") || line.has("Uncaught ") || line.has("Unhandled Exception")
      case UInt8(ascii: "S"): line.has("Segmentation fault")
      case UInt8(ascii: "t"): isRustPanic(line) || line.has("terminate called ")
      case UInt8(ascii: "f"): line.has("fatal error: ")
      case UInt8(ascii: "F"): line.has("Fatal error: ")
      case UInt8(ascii: "P"): line.has("PHP Fatal error: ")
      case UInt8(ascii: "*"): line.has("*** stack smashing") || line.has("** (")
      default: false
      }
    if isFatal { return .fatal }
    return exceptionName(in: line) == nil ? isRubyError(line) ? .error : nil : .error
  }

  /// `thread 'main' panicked at`, since Rust 1.89 `thread 'main' (1) panicked at`.
  static func isRustPanic(_ line: Span<UInt8>) -> Bool {
    line.has("thread '") && line.find("panicked at", within: 200) != nil
  }

  /// `/app/a.rb:3:in 'f': message (SomeError)`
  private static func isRubyError(_ line: Span<UInt8>) -> Bool {
    line.byte(line.count - 1) == UInt8(ascii: ")") && isRubyFrame(line)
      && (line.has("Error)", at: line.count - 6) || line.has("Exception)", at: line.count - 10))
  }

  /// `/app/a.rb:3:in 'f'`, with a backtick before Ruby 3.4.
  static func isRubyFrame(_ line: Span<UInt8>) -> Bool {
    guard let place = line.find(".rb:", within: 400), line.byte(place + 4).isDigit else { return false }
    var end = place + 4
    while line.byte(end).isDigit { end += 1 }
    return line.has(":in ", at: end)
  }

  /// The name of an exception at a line's beginning: `ValueError: …`, `java.lang.IllegalStateException: no`, or one
  /// with dots and nothing behind it. Its end; `nil` where none stands there.
  @inline(__always)
  static func exceptionName(in line: Span<UInt8>) -> Int? {
    guard line.byte(0).isLetter else { return nil }
    var end = 1
    var dots = 0
    while end < line.count, end < 120 {
      let byte = line[end]
      guard
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
          || byte == UInt8(ascii: "$") || byte == UInt8(ascii: ":") && line.byte(end + 1) == UInt8(ascii: ":")
          || byte == UInt8(ascii: ":") && line[end - 1] == UInt8(ascii: ":")
      else { break }
      if byte == UInt8(ascii: ".") { dots += 1 }
      end += 1
    }
    let isEnd = end == line.count && dots > 0
    guard
      isEnd || line.byte(end) == UInt8(ascii: ":")
        || line.byte(end) == 0x20 && line.byte(end + 1) == UInt8(ascii: "[")
    else { return nil }
    let isNamed =
      line.has("Error", at: end - 5) && end > 5 || line.has("Exception", at: end - 9) && end > 9
      || line.has("Throwable", at: end - 9)
    return isNamed || end == 5 && line.has("Error: ") ? end : nil
  }
}

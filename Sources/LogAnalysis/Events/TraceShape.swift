/// Knows which lines belong to the event before them: the frames, causes and notes of stack traces as the runtimes of
/// Java, Python, Go, JavaScript, .NET, Ruby, PHP and Rust print them, what PostgreSQL adds to an error, and lines that
/// are indented.
struct TraceShape {
  /// What a line is to the event before it.
  enum Place {
    /// It begins the next event.
    case outside
    /// It belongs to it.
    case inside
    /// It belongs to it, and says what it is about.
    case headline
    /// It is empty: what comes next decides.
    case undecided
  }

  private enum Kind {
    case line
    case stack
    case python
    /// A Python traceback whose last line has come.
    case pythonEnded
    case go
    /// A source line and a caret come before what Node.js has to say.
    case nodeSource
    case rust
    case php
    case postgres
    /// .NET's console logger writes what it has to say in the second line.
    case dotnet
  }

  private var kind = Kind.line
  private var isGrave = false
  private var hasExceptionHead = false
  private var wasIndented = false
  private var lineCount = 0
  /// The most lines that indentation alone joins.
  private static let longestIndented = 200

  /// Looks at the first line of an event.
  @inline(__always)
  mutating func begin(_ line: Span<UInt8>, _ level: LogLevel?) {
    isGrave = level.map { $0 >= .error } ?? false
    wasIndented = false
    lineCount = 1
    kind = isGrave ? .stack : .line
    switch line.byte(0) {
    case UInt8(ascii: "T"): if line.has("Traceback (most recent call last)") { kind = .python }
    case UInt8(ascii: "p"): if line.has("panic: ") { kind = .go }
    case UInt8(ascii: "g"): if line.has("goroutine ") { kind = .go }
    case UInt8(ascii: "f"):
      if line.has("fatal error: ") {
        kind = .go
      } else if line.has("fail: ") {
        kind = Self.isCategory(line) ? .dotnet : kind
      } else if line.has("file://"), Self.isSourcePlace(line) {
        kind = .nodeSource
      }
    case UInt8(ascii: "c"), UInt8(ascii: "w"), UInt8(ascii: "i"), UInt8(ascii: "d"):
      if line.has("crit: ") || line.has("warn: ") || line.has("info: ") || line.has("dbug: "),
        Self.isCategory(line)
      {
        kind = .dotnet
      }
    case UInt8(ascii: "t"):
      if DyingWords.isRustPanic(line) {
        kind = .rust
        // The message stands in the next line, since Rust 1.73.
        lineCount = line.byte(line.count - 1) == UInt8(ascii: ":") ? 1 : 2
      }
    case UInt8(ascii: "P"), UInt8(ascii: "F"):
      if line.has("PHP ") || line.has("Fatal error: ") { kind = .php }
    case UInt8(ascii: "/"), UInt8(ascii: "n"):
      if Self.isSourcePlace(line) { kind = .nodeSource }
    default: break
    }
    if isGrave, kind == .stack {
      hasExceptionHead = DyingWords.exceptionName(in: line) != nil
      if line.find("ERROR:  ", within: 120) != nil || line.find("FATAL:  ", within: 120) != nil {
        kind = .postgres
      }
    } else {
      hasExceptionHead = false
    }
  }

  /// Looks at the next line of the same stream.
  @inline(__always)
  mutating func place(_ line: Span<UInt8>) -> Place {
    guard line.count > 0 else { return kind == .line ? .inside : .undecided }
    let first = line[0]
    if first.isBlank {
      guard kind != .line || lineCount < Self.longestIndented else { return .outside }
      return indented(line)
    }
    guard kind != .line else { return .outside }
    let place = atMargin(line, first)
    if place != .outside {
      lineCount += 1
      wasIndented = false
    }
    return place
  }

  private mutating func indented(_ line: Span<UInt8>) -> Place {
    lineCount += 1
    wasIndented = true
    switch kind {
    case .dotnet where lineCount == 2: return .headline
    case .nodeSource where lineCount > 4: kind = .stack
    default: break
    }
    return .inside
  }

  /// A line that is not indented, behind one that is more than a plain line.
  private mutating func atMargin(_ line: Span<UInt8>, _ first: UInt8) -> Place {
    switch kind {
    case .python:
      guard wasIndented else { return line.has("Traceback (") ? .inside : .outside }
      kind = .pythonEnded
      return .headline
    case .pythonEnded:
      if line.has("During handling of the above exception")
        || line.has("The above exception was the direct cause")
      {
        return .inside
      }
      guard line.has("Traceback (most recent call last)") else { return .outside }
      kind = .python
      return .inside
    case .go: return Self.isGoTrace(line, first) ? .inside : .outside
    case .nodeSource: return nodeSource(line)
    case .rust:
      if line.has("note: ") || line.has("stack backtrace:") { return .inside }
      return lineCount == 1 ? .headline : .outside
    case .php:
      return line.has("Stack trace:") || first == UInt8(ascii: "#") && line.byte(1).isDigit
        || line.has("  thrown in")
        ? .inside : .outside
    case .postgres: return Self.isPostgresAddition(line) ? .inside : stack(line, first)
    case .stack, .dotnet: return stack(line, first)
    case .line: return .outside
    }
  }

  private mutating func stack(_ line: Span<UInt8>, _ first: UInt8) -> Place {
    switch first {
    case UInt8(ascii: "C"): if line.has("Caused by: ") { return .inside }
    case UInt8(ascii: "S"):
      if line.has("Suppressed: ") { return .inside }
      if line.has("Stack trace:") || line.has("Stacktrace:") {
        kind = .php
        return .inside
      }
    case UInt8(ascii: "-"):
      if line.has("--- End of ") || line.has("---> ") || line.has("- /") { return .inside }
    case UInt8(ascii: "R"): if line.has("Require stack:") { return .inside }
    case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"):
      if wasIndented, line.count <= 3 { return .inside }
    case UInt8(ascii: "N"): if line.has("Node.js v") { return .inside }
    case UInt8(ascii: "T"):
      if lineCount == 1, line.has("Traceback (most recent call last)") {
        kind = .python
        return .inside
      }
    case UInt8(ascii: "["):
      if line.has("[stacktrace]") {
        kind = .php
        return .inside
      }
    default: break
    }
    if isGrave, DyingWords.isRubyFrame(line), !line.has("Error)", at: line.count - 6) { return .inside }
    // What is thrown stands below what the logger says about it.
    guard isGrave, lineCount == 1, !hasExceptionHead, DyingWords.exceptionName(in: line) != nil else {
      return .outside
    }
    return .inside
  }

  private mutating func nodeSource(_ line: Span<UInt8>) -> Place {
    if let name = DyingWords.exceptionName(in: line), name > 0 {
      kind = .stack
      isGrave = true
      hasExceptionHead = true
      return .headline
    }
    if line.has("Uncaught ") || line.has("[UnhandledPromiseRejection") {
      kind = .stack
      return .headline
    }
    // The source line, and the caret below it.
    return lineCount <= 2 ? .inside : .outside
  }

  /// `Microsoft.Hosting.Lifetime[14]` behind the level.
  private static func isCategory(_ line: Span<UInt8>) -> Bool {
    guard line.byte(line.count - 1) == UInt8(ascii: "]"), line.byte(line.count - 2).isDigit else {
      return false
    }
    for position in 6..<max(6, line.count) where line[position] == 0x20 { return false }
    return true
  }

  /// `/app/server.js:12`, `node:internal/modules/cjs/loader:1228`
  static func isSourcePlace(_ line: Span<UInt8>) -> Bool {
    guard line.count > 0, line.count < 400, line.byte(line.count - 1).isDigit else { return false }
    var colon = line.count - 1
    while line.byte(colon).isDigit { colon -= 1 }
    guard line.byte(colon) == UInt8(ascii: ":") else { return false }
    if line.has("node:") { return true }
    for ending: StaticString in [".js", ".mjs", ".cjs", ".ts", ".jsx", ".tsx"]
    where line.has(ending, at: colon - ending.utf8CodeUnitCount) {
      return true
    }
    return false
  }

  private static func isGoTrace(_ line: Span<UInt8>, _ first: UInt8) -> Bool {
    if line.has("goroutine ") || line.has("created by ") || line.has("[signal ") || line.has("exit status ")
      || line.has("runtime stack:") || line.has("panic: ") || line.has("...additional frames")
      || line.has("[recovered]")
    {
      return true
    }
    // A call: `main.(*Server).Run(0xc000012345, {0x1, 0x2})`. Up to its arguments it has no blank.
    let last = line.byte(line.count - 1)
    guard last == UInt8(ascii: ")") || last == UInt8(ascii: "}"), first.isLetter else {
      return isRegister(line)
    }
    let call = line.first(UInt8(ascii: "("), from: 0)
    return call < line.count && line.first(0x20, from: 0) > call
      && line.first(UInt8(ascii: "."), from: 0) < line.count
  }

  /// `rax    0x0`
  private static func isRegister(_ line: Span<UInt8>) -> Bool {
    line.count < 40 && line.byte(0) == UInt8(ascii: "r") && line.find(" 0x", within: 12) != nil
  }

  private static func isPostgresAddition(_ line: Span<UInt8>) -> Bool {
    for word: StaticString in [
      "STATEMENT:  ", "DETAIL:  ", "HINT:  ", "CONTEXT:  ", "QUERY:  ", "LOCATION:  ",
    ]
    where line.find(word, within: 120) != nil {
      return true
    }
    return false
  }
}

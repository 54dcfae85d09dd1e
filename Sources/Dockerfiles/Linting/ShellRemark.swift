package import Reporting

/// What ShellCheck says about a place of a script.
package struct ShellRemark: Sendable, Equatable {
  /// Its number: `SC2086`.
  package let code: String
  package let severity: Severity
  package let message: String
  /// The byte of the Dockerfile.
  package let offset: Int

  package init(code: String, severity: Severity, message: String, offset: Int) {
    self.code = code
    self.severity = severity
    self.message = message
    self.offset = offset
  }
}

/// The script of a `RUN`, as a program for shells reads it, with the way back to the Dockerfile.
package struct ShellSource: Sendable {
  /// The interpreter's name: `sh`, `bash`, `dash`.
  package let dialect: String
  /// The script, one `RUN` with its lines joined or the body of its here-document.
  package let bytes: [UInt8]
  /// Variables that the build has set before.
  package let variables: [String]
  private let line: LogicalLine
  private let start: Int

  /// The byte of the Dockerfile for a line and a column of `bytes`, both from 1; columns count characters.
  package func offset(line number: Int, column: Int) -> Int {
    var index = 0
    for _ in 1..<max(number, 1) {
      guard let newline = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      index = newline + 1
    }
    for _ in 1..<max(column, 1) where index < bytes.count {
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return line.source(of: start + min(index, max(bytes.count - 1, 0)))
  }
}

extension ShellSource {
  /// The script of a `RUN` in shell form; `nil` for any other instruction and for shells of another language.
  init?(_ instruction: Instruction, shell: Stage.Shell, variables: [String]) {
    guard instruction.keyword == .run, let range = instruction.shellText else { return nil }
    var dialect = "sh"
    if case .posix(let program, _) = shell {
      dialect = program.split(separator: "/").last.map(String.init) ?? "sh"
    } else if shell == .other {
      return nil
    }
    if let script = HeredocScript(instruction.content) {
      line = script.heredoc.text
      start = 0
      bytes = line.bytes
      dialect = script.interpreter.first ?? dialect
    } else {
      guard instruction.heredocs.isEmpty else { return nil }
      line = instruction.line
      start = range.lowerBound
      bytes = Array(line.bytes[range])
    }
    let known = ["ash": "dash", "mksh": "ksh"][dialect] ?? dialect
    guard ["sh", "bash", "dash", "ksh"].contains(known) else { return nil }
    self.dialect = known
    self.variables = variables
  }
}

extension Dockerfile {
  /// The scripts that ShellCheck can read, in order, each with the variables that `ARG` and `ENV` set before it.
  package var shellSources: [ShellSource] {
    var sources: [ShellSource] = []
    for stage in stages where !stage.isWindows {
      var shell = Stage.Shell.standard
      var variables = [
        "HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy",
      ]
      for instruction in inherited(by: stage) {
        if instruction.keyword == .shell { shell = stage.shell(from: instruction) }
        if instruction.keyword == .arg || instruction.keyword == .env {
          variables += instruction.pairs.map(\.key.text.unquoted).filter(Self.isName)
        }
        guard self[stage].contains(where: { $0.range == instruction.range }) else { continue }
        if let source = ShellSource(instruction, shell: shell, variables: variables) {
          sources.append(source)
        }
      }
    }
    return sources
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
      return false
    }
    return text.utf8.allSatisfy {
      $0 == UInt8(ascii: "_") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
    }
  }
}

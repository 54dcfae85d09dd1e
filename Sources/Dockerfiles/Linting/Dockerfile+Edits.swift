import Reporting

/// The edits that fixes are made of. Each keeps the file's line breaks and continuation style.
extension Dockerfile {
  /// Inserts whole lines behind an instruction; `nil` where they would become part of it.
  func insertLines(_ text: String, after instruction: Instruction) -> TextEdit? {
    guard !instruction.isUnfinished else { return nil }
    let end = instruction.extent.upperBound
    let line = lines.lines.isEmpty ? 0..<0 : lines.lines[lines.line(of: max(end - 1, 0))]
    let text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: newline)
    if line.upperBound >= end, line.upperBound > 0, source[line.upperBound - 1] == UInt8(ascii: "\n") {
      return TextEdit(start: line.upperBound, end: line.upperBound, replacement: text + newline)
    }
    return TextEdit(start: source.count, end: source.count, replacement: newline + text)
  }

  /// Deletes an instruction with its lines.
  func removal(of instruction: Instruction) -> TextEdit {
    let start = lines.start(ofLineWith: instruction.extent.lowerBound)
    let last = lines.lines[lines.line(of: max(instruction.extent.upperBound - 1, 0))]
    return TextEdit(start: start, end: max(last.upperBound, instruction.extent.upperBound), replacement: "")
  }

  func replacing(_ range: Range<Int>, with text: String) -> TextEdit {
    TextEdit(start: range.lowerBound, end: range.upperBound, replacement: text)
  }

  func inserting(_ text: String, behind word: ShellWord) -> TextEdit {
    TextEdit(start: word.range.upperBound, end: word.range.upperBound, replacement: text)
  }

  /// Continues a script with `&& command`, on a line of its own in the style of the script's other lines.
  ///
  /// `nil` where text behind the script would not run, or would run in spite of a failure.
  func appending(_ command: String, to script: ShellScript) -> TextEdit? {
    let end = script.range.upperBound
    guard script.isComplete, !script.hasComment, !script.hasHeredoc, !script.isHeredoc, !script.hasBackground,
      end > script.range.lowerBound, !";&|".utf8.contains(source[end - 1])
    else { return nil }
    let isOneLine = lines.line(of: script.range.lowerBound) == lines.line(of: end - 1)
    let lineStart = lines.start(ofLineWith: end - 1)
    let text = source[lineStart..<end]
    let indent = isOneLine ? "    " : String(decoding: text.prefix { Whitespace.isBlank($0) }, as: UTF8.self)
    let leads = isOneLine || text.drop { Whitespace.isBlank($0) }.starts(with: "&&".utf8)
    let escape = String(Character(Unicode.Scalar(escape)))
    let replacement =
      leads
      ? " \(escape)\(newline)\(indent)&& \(command)" : " && \(escape)\(newline)\(indent)\(command)"
    return TextEdit(start: end, end: end, replacement: replacement)
  }

  /// Joins consecutive `RUN`s into one; `nil` where a script cannot be joined without changing what it does.
  ///
  /// Each `RUN` is a shell of its own, so a script that is more than commands joined by `&&` keeps a subshell.
  func merging(_ runs: [Instruction]) -> [TextEdit]? {
    guard runs.count > 1, let shell = stage(holding: runs[0])?.shell, !shell.isLogin
    else { return nil }
    var edits: [TextEdit] = []
    let escape = String(Character(Unicode.Scalar(escape)))
    for (index, run) in runs.enumerated() {
      guard let script = run.script, script.isComplete, !script.hasComment, !script.hasHeredoc,
        !script.isHeredoc,
        !script.hasNewline, !script.hasBackground, !script.range.isEmpty, Flag.same(run.flags, runs[0].flags),
        !";&|".utf8.contains(source[script.range.upperBound - 1])
      else { return nil }
      let isLast = index == runs.count - 1
      let needsSubshell =
        !script.isPlainAndList || !isLast && script.topLevel.contains(where: \.changesItsShell)
      // In front of && a shell forgets `set -e`, in a subshell too: then the script would go on after a failure.
      if needsSubshell, !isLast,
        shell.stopsAtErrors || script.commands.contains(where: { $0.program == "set" })
      {
        return nil
      }
      if needsSubshell {
        let start = script.range.lowerBound
        // Two parentheses in a row would be arithmetic.
        edits.append(
          TextEdit(start: start, end: start, replacement: source[start] == UInt8(ascii: "(") ? "( " : "("))
      }
      guard !isLast, let next = runs[index + 1].script else {
        if needsSubshell {
          edits.append(replacing(script.range.upperBound..<script.range.upperBound, with: ")"))
        }
        continue
      }
      var between = (needsSubshell ? ")" : "") + " \(escape)\(newline)"
      for comment in runs[index + 1].comments {
        if Pragmas.isPragma(comment) { return nil }
        between += text(comment.range) + newline
      }
      edits.append(replacing(script.range.upperBound..<next.range.lowerBound, with: between + "    && "))
    }
    return Self.joiningNeighbours(edits)
  }

  /// Makes one edit of those that touch each other.
  private static func joiningNeighbours(_ edits: [TextEdit]) -> [TextEdit] {
    var result: [TextEdit] = []
    for edit in edits {
      if let last = result.last, last.end == edit.start {
        result[result.count - 1] = TextEdit(
          start: last.start, end: edit.end, replacement: last.replacement + edit.replacement)
      } else {
        result.append(edit)
      }
    }
    return result
  }
}

extension ShellCommand {
  private static let stateful: Set<String> = [
    "cd", "pushd", "popd", "export", "unset", "set", "source", ".", "umask", "exec", "exit", "return", "trap",
    "ulimit", "alias", "read", "eval", "shopt", "declare", "local", "readonly", "typeset", "let", "shift",
  ]

  /// Whether what follows in the same shell would notice that it ran.
  var changesItsShell: Bool {
    guard let word = words.first else { return true }
    return Self.stateful.contains(word.text) || !word.isLiteral
  }
}

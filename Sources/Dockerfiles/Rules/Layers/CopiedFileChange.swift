import Reporting

/// A `RUN` that changes the mode or owner of what the instruction before it has copied.
struct CopiedFileChange {
  let copy: Instruction
  let run: Instruction
  let command: ShellCommand
  /// The mode or owner.
  let argument: String
  let destination: String

  /// Every such change by one program.
  static func all(in file: Dockerfile, by program: String) -> [CopiedFileChange] {
    file.commands(named: program).compactMap { use in
      guard use.command.depth == 0, use.instruction.keyword == .run,
        let copy = copyBefore(use.instruction, in: file), copy.flag(program) == nil
      else { return nil }
      let words = use.command.arguments.filter { !$0.text.hasPrefix("-") || $0.text.count == 1 }
      guard let argument = words.first, let path = words.dropFirst().first,
        let destination = copy.values.last?.text.unquoted, covers(path.text, destination)
      else { return nil }
      return CopiedFileChange(
        copy: copy, run: use.instruction, command: use.command, argument: argument.text,
        destination: path.text)
    }
  }

  private static func copyBefore(_ run: Instruction, in file: Dockerfile) -> Instruction? {
    guard let stage = file.stage(holding: run) else { return nil }
    let before = file[stage].last { $0.range.upperBound <= run.range.lowerBound }
    return before.flatMap { [.copy, .add].contains($0.keyword) ? $0 : nil }
  }

  private static func covers(_ path: String, _ destination: String) -> Bool {
    let folder = destination.hasSuffix("/") ? String(destination.dropLast()) : destination
    return path == destination || path == folder || path.hasPrefix(folder + "/") && !folder.isEmpty
  }

  /// The option in the `COPY` and no `RUN`; only where one file is copied to exactly the path that is changed.
  func fix(_ option: String, in file: Dockerfile) -> Fix? {
    guard copy.keyword == .copy, copy.form == .words, copy.sources.count == 1,
      let source = copy.sources.first,
      let target = copy.destination, target.text == destination, !destination.hasSuffix("/"),
      Self.looksLikeFile(source.text), Self.looksLikeFile(destination), let script = run.script,
      script.commands.count == 1, script.isPlainAndList, run.flags.isEmpty, command.words.count == 3,
      run.comments.allSatisfy({ !Pragmas.isPragma($0) })
    else { return nil }
    let end = copy.name.range.upperBound
    return Fix(
      "Copy with \(option) instead of changing the copy",
      edits: [TextEdit(start: end, end: end, replacement: " \(option)"), file.removal(of: run)])
  }

  /// A folder keeps its entries' modes with `chmod`, and not with `COPY --chmod`.
  private static func looksLikeFile(_ path: String) -> Bool {
    guard let name = path.split(separator: "/").last, !path.contains(where: { "*?[$".contains($0) }) else {
      return false
    }
    return name.dropFirst().contains(".")
  }
}

/// What the recipes of languages ask.
extension SingleStageBuild {
  /// Notes every program that the running stage calls.
  mutating func noteCalls() {
    for (index, step) in steps.enumerated() where step.role != .building {
      if let reading = readings[index] { calledInRuntime += reading.programs.sorted() }
      guard step.instruction.keyword == .healthcheck else { continue }
      calledInRuntime += step.instruction.script?.commands.compactMap(\.program) ?? []
      if step.instruction.form == .json, let first = step.instruction.arguments.first {
        calledInRuntime.append(first.text.split(separator: "/").last.map(String.init) ?? first.text)
      }
    }
    if let started {
      calledInRuntime.append(started.program)
      // A program that starts others: tini, dumb-init.
      calledInRuntime += started.words.dropFirst().map(\.text).filter { !$0.hasPrefix("-") }.prefix(1)
    }
  }

  /// Whether a shell must be there: for the command, for a health check, for steps of the running stage.
  var needsShell: Bool {
    runsInRuntime || started?.needsShell != false
      || steps.contains { step in
        step.instruction.keyword == .healthcheck && step.instruction.form != .json
          && step.instruction.healthcheckType?.text.uppercased() != "NONE"
      }
  }

  /// An absolute path that the container's program is found at, where the container says so.
  func pathInContainer(_ text: String) throws(SplitRefusal) -> String {
    if text.hasPrefix("/") { return ContextPaths.normalized(text) }
    guard let finalFolder else { throw SplitRefusal("the working directory is not clear") }
    return BuildPath.joined(finalFolder, text)
  }

  /// Whether the last value that `ENV` or the command itself gives a variable is `value`, for every command.
  func isSet(_ name: String, to value: String, for commands: [ShellCommand]) -> Bool {
    var isGlobal = false
    for step in steps.prefix(lastBuild) where step.instruction.keyword == .env {
      for (pair, expanded) in zip(step.instruction.pairs, step.instruction.values) where pair.key.text == name
      {
        isGlobal = expanded.isKnown && expanded.text == value
      }
    }
    return commands.allSatisfy { command in
      let own =
        command.assignments.first { $0.text.hasPrefix(name + "=") }
        ?? command.words.prefix(command.programIndex).first { $0.text.hasPrefix(name + "=") }
      return own.map { $0.text == "\(name)=\(value)" } ?? isGlobal
    }
  }

  /// The working directory of the last step that builds.
  var workingFolderAtEnd: String? { steps.indices.contains(lastBuild) ? steps[lastBuild].folder : nil }

  /// Whether any `ENV` of the stage sets one of the variables.
  func sets(_ names: String...) -> Bool {
    steps.contains { step in
      step.instruction.keyword == .env && step.instruction.pairs.contains { names.contains($0.key.text) }
    }
  }

  /// The tag, where the file itself decides it: what the program runs in must be of the same version.
  func writtenTag() throws(SplitRefusal) -> String {
    guard image.isLiteral else { throw SplitRefusal("the version of the image is an argument of the build") }
    return image.tag ?? ""
  }
}

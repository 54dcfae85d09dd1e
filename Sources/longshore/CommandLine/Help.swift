/// The texts that `--help` prints.
enum Help {
  /// The help of the whole command.
  static func overview(_ commands: [any Command.Type]) -> String {
    let specifications = commands.map { $0.specification }
    let width = specifications.map { "\($0.name) \($0.usage)".count }.max() ?? 0
    var lines = [
      "Longshore routes a request in plain language to the agent that can do it, plans before it acts, and explains itself.",
      "", "Usage:",
    ]
    lines.append("  longshore \"REQUEST\"".padded(to: width + 14) + "The same as longshore ask \"REQUEST\".")
    for specification in specifications {
      let call = "  longshore \(specification.name) \(specification.usage)"
      lines.append(call.padded(to: width + 14) + specification.summary)
    }
    lines += [
      "", "More: longshore COMMAND --help",
      "",
      "Exit codes: 0 done; 1 findings at or over --fail-on; 2 bad usage or input; 3 something needed is not there;",
      "4 refused or not approved; 5 the request needs an answer or matched nothing; 6 it failed; 130 interrupted.",
    ]
    return lines.joined(separator: "\n")
  }

  /// The help of one command with the flags that it takes.
  static func text(for specification: CommandSpecification, flags: [Flag]) -> String {
    var lines = [
      "\(specification.summary)", "", "Usage: longshore \(specification.name) \(specification.usage)",
    ]
    let calls = flags.map { "  --\($0.name)\($0.placeholder.map { " \($0)" } ?? "")" }
    let width = (calls.map(\.count).max() ?? 0) + 2
    if !flags.isEmpty { lines += ["", "Flags:"] }
    for (flag, call) in zip(flags, calls) {
      lines.append(call.padded(to: width) + flag.help + (flag.isRepeated ? " May be repeated." : ""))
    }
    if !specification.examples.isEmpty {
      lines += ["", "Examples:"] + specification.examples.map { "  \($0)" }
    }
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// The text with blanks behind it, up to a width; always at least one.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}

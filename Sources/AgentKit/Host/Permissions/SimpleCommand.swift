/// One program with its arguments, as rules look at it.
///
/// What forbids sees through every wrapper (`NestedCommands`); what allows only through those that cannot change what is
/// run. Neither looks into `docker exec`: that runs in the container.
struct SimpleCommand {
  let words: [String]

  /// The command without harmless wrappers and variables, for a rule that allows; `nil` where some other wrapper, or an
  /// argument that makes a reader write, stands in the way.
  var allowable: [String]? {
    var rest = words[...]
    while let first = rest.first {
      if let name = Self.variable(first) {
        guard Self.harmlessVariables.contains(name) else { return nil }
        rest = rest.dropFirst()
      } else if let wrapper = Self.harmlessWrappers[first] {
        rest = rest.dropFirst()
        while let option = rest.first, option.hasPrefix("-") {
          // An option with a value of its own cannot be told from one without: only those written in one are known.
          guard option.contains("=") || option.utf8.count == 2 && !wrapper.valued.contains(option) else {
            return nil
          }
          rest = rest.dropFirst()
        }
        rest = rest.dropFirst(wrapper.operands)
      } else {
        break
      }
    }
    guard let program = rest.first else { return nil }
    if program == "find", rest.contains(where: Self.findActions.contains) { return nil }
    return Array(rest)
  }

  /// The name in `NAME=value`; `nil` for any other word.
  private static func variable(_ word: String) -> Substring? {
    guard let end = word.firstIndex(of: "="), end > word.startIndex else { return nil }
    let name = word[..<end]
    return name.utf8.allSatisfy { $0 == 95 || 48...57 ~= $0 || 97...122 ~= $0 | 0x20 } ? name : nil
  }

  private static let harmlessWrappers: [String: (operands: Int, valued: Set<String>)] = [
    "timeout": (1, ["-k", "-s"]), "time": (0, ["-f", "-o"]), "nice": (0, ["-n"]), "nohup": (0, []),
    "stdbuf": (0, ["-i", "-o", "-e"]), "command": (0, []), "builtin": (0, []), "noglob": (0, []),
  ]

  private static let harmlessVariables: Set<Substring> = [
    "LANG", "LC_ALL", "LC_CTYPE", "TZ", "NO_COLOR", "TERM", "COLUMNS", "LINES", "CLICOLOR", "FORCE_COLOR",
  ]

  private static let findActions: Set<String> = [
    "-exec", "-execdir", "-ok", "-okdir", "-delete", "-fprint", "-fprint0", "-fprintf", "-fls",
  ]
}

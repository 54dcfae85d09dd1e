/// One program with its arguments, as rules look at it.
///
/// What forbids sees through every wrapper (`sudo`, `env`, `watch`, `find -exec`, `sh -c`); what allows only through
/// those that cannot change what is run. Neither looks into `docker exec`: that runs in the container.
struct SimpleCommand {
  let words: [String]

  /// All the commands that running this one may run, itself first: what a rule that forbids is held against.
  var everything: [[String]] { Self.everything(in: words, depth: 0) }

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

  private static func everything(in words: [String], depth: Int) -> [[String]] {
    guard depth < 6, !words.isEmpty else { return [] }
    let bare = Array(words.drop { variable($0) != nil })
    guard let first = bare.first else { return [words] }
    let program = first.split(separator: "/").last.map(String.init) ?? first
    let command = [program] + bare.dropFirst()
    var found = [words, command]
    if let plain = DockerWords.withoutGlobalOptions(command) { found.append(plain) }
    if wrappers.contains(program) {
      // Which of its words begins the command depends on its options; any of them may.
      for start in command.indices.dropFirst() where !command[start].hasPrefix("-") {
        found += everything(in: Array(command[start...]), depth: depth + 1)
      }
    }
    if program == "find" {
      for (index, word) in command.enumerated() where ["-exec", "-execdir", "-ok", "-okdir"].contains(word) {
        found += everything(in: Array(command[(index + 1)...]), depth: depth + 1)
      }
    }
    if shells.contains(program) {
      for text in command.dropFirst() where text.contains(" ") || !text.hasPrefix("-") {
        for nested in ShellText(text).commands { found += everything(in: nested, depth: depth + 1) }
      }
    }
    return found
  }

  /// The name in `NAME=value`; `nil` for any other word.
  private static func variable(_ word: String) -> Substring? {
    guard let end = word.firstIndex(of: "="), end > word.startIndex else { return nil }
    let name = word[..<end]
    return name.utf8.allSatisfy { $0 == 95 || 48...57 ~= $0 || 97...122 ~= $0 | 0x20 } ? name : nil
  }

  private static let wrappers: Set<String> = [
    "sudo", "doas", "su", "env", "watch", "timeout", "time", "nice", "ionice", "nohup", "setsid", "stdbuf",
    "command", "builtin", "exec", "noglob", "xargs", "parallel", "chroot", "unshare", "nsenter", "strace",
    "eval", "busybox", "script", "flock", "systemd-run",
  ]

  private static let shells: Set<String> = ["sh", "bash", "dash", "zsh", "ash", "ksh", "fish", "eval"]

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

/// The docker and kubectl commands in one spelling, for rules that forbid.
enum DockerWords {
  /// The command without the options before its verb and without the noun that `docker rm` leaves out; `nil` for
  /// other programs. Which engine is meant makes no difference to what is forbidden.
  static func withoutGlobalOptions(_ command: [String]) -> [String]? {
    guard let program = command.first, let valued = valuedOptions[program] else { return nil }
    var rest = command.dropFirst()
    while let option = rest.first, option.hasPrefix("-") {
      rest = rest.dropFirst(valued.contains(option) ? 2 : 1)
    }
    if program == "docker", let noun = rest.first, noun == "container", rest.count > 1 {
      rest = rest.dropFirst()
    }
    if program == "docker", rest.starts(with: ["image", "rm"]) { rest = ["rmi"] + rest.dropFirst(2) }
    return [program] + rest
  }

  private static let valuedOptions: [String: Set<String>] = [
    "docker": [
      "-H", "--host", "-c", "--context", "--config", "-l", "--log-level", "--tlscacert", "--tlscert",
      "--tlskey",
    ],
    "kubectl": [
      "-n", "--namespace", "--context", "--cluster", "--user", "--kubeconfig", "-s", "--server", "--token",
      "--as", "--as-group", "--cache-dir", "--certificate-authority", "--client-certificate", "--client-key",
      "--request-timeout", "-v",
    ],
  ]
}

/// The spellings of one docker or kubectl command, for rules that forbid: with and without the options before its verb,
/// and with and without the noun that `docker rm` leaves out. Which engine is meant makes no difference to what is
/// forbidden.
enum DockerWords {
  /// The other spellings; none for other programs.
  static func spellings(_ command: [String]) -> [[String]] {
    var command = command
    if command.first == "docker-compose" { command = ["docker", "compose"] + command.dropFirst() }
    guard let program = command.first, let valued = valuedOptions[program] else { return [] }
    var rest = without(valued, command.dropFirst())
    guard program == "docker", let noun = rest.first else { return [[program] + rest] }
    if noun == "compose" { rest = [noun] + without(composeOptions, rest.dropFirst()) }
    guard nouns.contains(noun), rest.count > 1 else {
      return [["docker"] + rest] + (long[noun].map { [["docker"] + $0 + rest.dropFirst()] } ?? [])
    }
    let verb = verbs[rest[1]] ?? rest[1]
    let whole = [noun, verb] + rest.dropFirst(2)
    guard let brief = short(noun, verb) else { return [["docker"] + rest, ["docker"] + whole] }
    return [["docker"] + rest, ["docker"] + whole, ["docker", brief] + rest.dropFirst(2)]
  }

  private static func without(_ valued: Set<String>, _ words: some Collection<String>) -> [String] {
    var rest = Array(words)[...]
    while let option = rest.first, option.hasPrefix("-") {
      rest = rest.dropFirst(valued.contains(option) ? 2 : 1)
    }
    return Array(rest)
  }

  /// The verb that does the same without its noun.
  private static func short(_ noun: String, _ verb: String) -> String? {
    switch (noun, verb) {
    case ("container", "ls"): "ps"
    case ("container", "prune"): nil
    case ("container", _): verb
    case ("image", "rm"): "rmi"
    case ("image", "ls"): "images"
    case ("image", _): imageVerbs.contains(verb) ? verb : nil
    default: nil
    }
  }

  private static let nouns: Set<String> = [
    "container", "image", "volume", "network", "context", "secret", "config", "service", "stack", "node",
    "plugin",
  ]

  /// Words that docker takes for the same.
  private static let verbs = ["remove": "rm", "list": "ls", "ps": "ls"]

  private static let imageVerbs: Set<String> = [
    "build", "history", "import", "load", "pull", "push", "save", "tag",
  ]

  private static let containerVerbs = [
    "attach", "commit", "cp", "create", "diff", "exec", "export", "kill", "logs", "pause", "port", "rename",
    "restart", "rm", "run", "start", "stats", "stop", "top", "unpause", "update", "wait",
  ]

  /// The verbs that stand without their noun, with it.
  private static let long: [String: [String]] = {
    var long = [
      "ps": ["container", "ls"], "rmi": ["image", "rm"], "images": ["image", "ls"], "builder": ["buildx"],
      "buildx": ["builder"],
    ]
    for verb in containerVerbs { long[verb] = ["container", verb] }
    for verb in imageVerbs { long[verb] = ["image", verb] }
    return long
  }()

  private static let composeOptions: Set<String> = [
    "-f", "--file", "-p", "--project-name", "--profile", "--env-file", "--project-directory", "--parallel",
    "--progress", "--ansi",
  ]

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

import AgentKit

/// The flags and words of a command line.
struct ParsedArguments: Sendable {
  /// What follows no flag, in order.
  private(set) var words: [String] = []
  /// Whether a lone `--` said that only words follow.
  private(set) var hasSeparator = false
  private var values: [String: [String]] = [:]

  /// Reads arguments against the flags that a command knows. `--flag=value` and `--flag value` mean the same.
  ///
  /// - Throws: `UsageError` for an unknown flag, a missing value, or a value that no flag asked for.
  init(_ arguments: some Sequence<String>, flags: [Flag]) throws {
    let known = Dictionary(flags.map { ($0.name, $0) }) { first, _ in first }
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        hasSeparator = true
        words += rest
        break
      }
      let text = argument == "-h" ? "--help" : argument
      guard text.hasPrefix("--") else {
        // A lone dash and negative numbers are words; other single dashes are slips.
        if text.hasPrefix("-"), text.count > 1, Int(text) == nil {
          throw UsageError(
            message: "unknown flag \(text)", remedy: "Flags begin with two dashes; see --help.")
        }
        words.append(text)
        continue
      }
      let parts = text.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let flag = known[name] else {
        let nearest = Spelling.nearest(to: name, among: known.keys.sorted())
        throw UsageError(
          message: "unknown flag --\(name)", remedy: nearest.map { "Did you mean --\($0)?" } ?? "See --help.")
      }
      let inline = parts.count > 1 ? String(parts[1]) : nil
      guard flag.placeholder != nil else {
        values[name, default: []].append(inline ?? "true")
        continue
      }
      let value = try inline ?? Self.value(of: flag, from: &rest, among: known)
      if !flag.isRepeated, let before = values[name]?.last, before != value {
        throw UsageError(
          message: "--\(name) takes one value, and got \(before) and \(value)", remedy: flag.help)
      }
      values[name, default: []].append(value)
    }
  }

  /// Takes the value that follows a flag. Another flag in its place means that it was forgotten.
  private static func value(
    of flag: Flag, from rest: inout ArraySlice<String>, among known: [String: Flag]
  ) throws -> String {
    guard let value = rest.popFirst() else {
      throw UsageError(message: "--\(flag.name) needs a value", remedy: flag.help)
    }
    let name = value.hasPrefix("--") ? value.dropFirst(2).prefix { $0 != "=" } : ""
    guard known[String(name)] == nil else {
      throw UsageError(
        message: "--\(flag.name) needs a value, and the flag \(value) follows",
        remedy: "If that is its value: --\(flag.name)=\(value)")
    }
    return value
  }

  /// The words as one request.
  ///
  /// - Throws: `UsageError` where nothing is said, with the way out.
  func request(orSay remedy: String) throws -> String {
    let request = words.joined(separator: " ")
    guard !request.allSatisfy(\.isWhitespace) else {
      throw UsageError(message: "there is no request", remedy: remedy)
    }
    return request
  }

  /// Whether a switch is on.
  func has(_ flag: Flag) -> Bool { hasSwitch(flag.name) }

  /// Whether the switch of a name is on.
  func hasSwitch(_ name: String) -> Bool { values[name].map { $0.last != "false" } ?? false }

  /// The last value of a flag.
  func value(_ flag: Flag) -> String? { values[flag.name]?.last }

  /// Every value of a flag that may be repeated.
  func values(_ flag: Flag) -> [String] { values[flag.name] ?? [] }

  /// The values of every flag that is not among these, by name: what is left for an operation's parameters.
  func values(besides flags: [Flag]) -> [String: [String]] {
    values.filter { name, _ in !flags.contains { $0.name == name } }
  }
}

internal import Reporting

/// The comments that switch rules off: ours, hadolint's, and those of Docker's build checks.
///
/// - `# longshore ignore=base-latest` and `# hadolint ignore=DL3007`: the next instruction;
/// - with `stage` or `global` before `ignore`: the stage whose `FROM` follows, or the whole file;
/// - `# check=skip=JSONArgsRecommended`: the file if it stands at its head, else the next instruction.
///
/// Ids and aliases are both accepted everywhere.
struct Pragmas {
  private var global: Set<String> = []
  private var byInstruction: [(extent: Range<Int>, names: Set<String>)] = []
  private var byStage: [(extent: Range<Int>, names: Set<String>)] = []
  /// Rules that the file switches on: `# check=experimental=all`.
  private(set) var enabled: Set<String> = []
  /// Whether the file wants build checks to fail the build: `# check=error=true`.
  private(set) var makesErrors = false

  /// No comment means anything.
  static let none = Pragmas()

  private init() {}

  init(_ file: Dockerfile) {
    for directive in file.directives where directive.name == .check {
      global.formUnion(Self.names("skip", in: directive.value))
      enabled.formUnion(Self.names("experimental", in: directive.value))
      makesErrors = Self.names("error", in: directive.value).contains("true")
    }
    for comment in file.comments {
      if case ("global", let names)? = Self.ignored(comment.text) { global.formUnion(names) }
    }
    for instruction in file.instructions where !instruction.comments.isEmpty {
      var names: Set<String> = []
      var stageNames: Set<String> = []
      for comment in instruction.comments {
        switch Self.ignored(comment.text) {
        case ("", let listed)?: names.formUnion(listed)
        case ("stage", let listed)?: stageNames.formUnion(listed)
        default: break
        }
        if comment.text.lowercased().hasPrefix("check=") {
          names.formUnion(Self.names("skip", in: String(comment.text.dropFirst("check=".count))))
        }
      }
      if !names.isEmpty { byInstruction.append((instruction.extent, names)) }
      if !stageNames.isEmpty, let stage = file.stage(holding: instruction) {
        let end = file[stage].last?.extent.upperBound ?? instruction.extent.upperBound
        byStage.append((instruction.extent.lowerBound..<end, stageNames))
      }
    }
  }

  func allows(_ finding: LocatedFinding) -> Bool {
    if Self.matches(global, finding) { return false }
    let next = byInstruction.partitioningIndex { $0.extent.lowerBound > finding.offset }
    if next > 0, Self.ignores(finding, byInstruction[next - 1]) { return false }
    return !byStage.contains { Self.ignores(finding, $0) }
  }

  private static func ignores(
    _ finding: LocatedFinding, _ scope: (extent: Range<Int>, names: Set<String>)
  ) -> Bool {
    scope.extent.contains(finding.offset) && matches(scope.names, finding)
  }

  /// Whether a comment is one of these, so that moving it would change what it means.
  static func isPragma(_ comment: Comment) -> Bool {
    ignored(comment.text) != nil || comment.text.lowercased().hasPrefix("check=")
  }

  /// Whether names hold the rule, or what another program calls this very finding: `SC2086`.
  private static func matches(_ names: Set<String>, _ finding: LocatedFinding) -> Bool {
    guard !names.isEmpty else { return false }
    return names.contains("all") || names.contains { finding.rule.isNamed($0) }
      || finding.finding.aliases.contains { names.contains($0.lowercased()) }
  }

  /// Reads `hadolint global ignore=DL3008,SC1035 # reason`: the scope and the names.
  private static func ignored(_ text: String) -> (scope: String, names: Set<String>)? {
    guard text.hasPrefix("hadolint ") || text.hasPrefix("longshore ") else { return nil }
    var words = text.split(separator: " ", omittingEmptySubsequences: true).dropFirst()
    var scope = ""
    if let word = words.first, word == "global" || word == "stage" {
      scope = String(word)
      words = words.dropFirst()
    }
    let rest = words.joined(separator: "")
    guard rest.hasPrefix("ignore=") else { return nil }
    let list = rest.dropFirst("ignore=".count).prefix { $0 != "#" }
    return (scope, Set(list.split(separator: ",").map { $0.lowercased() }))
  }

  /// Reads one option of `skip=RuleA,RuleB;error=true`.
  private static func names(_ key: String, in value: String) -> Set<String> {
    var names: Set<String> = []
    for option in value.split(separator: ";") {
      let parts = option.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].trimmingBlanks() == key else { continue }
      names.formUnion(parts[1].split(separator: ",").map { $0.trimmingBlanks().lowercased() })
    }
    return names
  }
}

extension Substring {
  /// The text without blanks around it.
  func trimmingBlanks() -> Substring {
    var text = self
    while text.first == " " || text.first == "\t" { text = text.dropFirst() }
    while text.last == " " || text.last == "\t" { text = text.dropLast() }
    return text
  }
}

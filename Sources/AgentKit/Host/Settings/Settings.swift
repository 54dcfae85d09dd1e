/// What a user and a project want of a host, from their `longshore.yaml` files.
///
/// The user's file decides. A project's file comes with the project, from whoever wrote that: it may make everything
/// stricter and nothing laxer, and what it tries to allow is left out of account and reported.
///
/// ```yaml
/// permissions:
///   deny: ["operation(volume.*)", "Bash(docker rm *)"]
///   ask: ["Bash(docker push *)"]
///   allow-up-to: observe
/// ```
/// `longshore settings` documents every key; ``SettingKey/all`` is where they are declared.
public struct Settings: Sendable {
  /// A value in effect.
  public struct Entry: Sendable {
    /// The setting.
    public let key: SettingKey
    /// Its value.
    public let value: SettingValue
    /// Where it is set, as `file:line`; empty for the default.
    public let origins: [String]

    /// The value as people write it: `5m`, `8MiB`.
    public var text: String {
      if case .number(let number) = value { key.kind.text(of: number) } else { value.text }
    }
  }

  /// What is wrong with the files. With an error among them the settings may not be used: a rule that is not understood
  /// may be one that forbids.
  public private(set) var problems: [SettingsProblem] = []
  private var values: [SettingKey: (value: SettingValue, origins: [String])] = [:]

  /// The defaults.
  public init() {}

  /// Reads files; those that are not there set nothing.
  ///
  /// - Parameters:
  ///   - user: The path of the user's file; `nil` for none.
  ///   - project: The path of the project's file; `nil` for none.
  ///   - home: The user's home folder, for `~/`.
  public init(user: String?, project: String?, home: String? = nil) {
    let mine = user.map { SettingsFile($0, folder: nil, home: home) }
    let folder = project.map { $0.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } }
    let theirs = project.map { SettingsFile($0, folder: folder, home: home) }
    self.init(user: mine, project: theirs)
  }

  init(user: SettingsFile?, project: SettingsFile?) {
    problems = (user?.problems ?? []) + (project?.problems ?? [])
    for key in SettingKey.all {
      var value = key.fallback
      var origins: [String] = []
      if let user, let entry = user.entries[key] {
        value = entry.value
        origins.append("\(user.path):\(entry.place.line)")
      }
      if let project, let entry = project.entries[key] {
        if let narrowed = value.narrowed(by: entry.value, of: key) {
          value = narrowed
          origins.append("\(project.path):\(entry.place.line)")
        } else {
          problems.append(
            SettingsProblem(
              "cannot-widen",
              "\(key.name) would allow more than the user does, and a project's file cannot: left out of account",
              file: project.path, at: entry.place, isWarning: true,
              remedy: "If it is your own wish: longshore settings set \(key.name) …"))
        }
      }
      if !origins.isEmpty { values[key] = (value, origins) }
    }
  }

  /// Every setting with its value in effect, in the order of their documentation.
  public var entries: [Entry] { SettingKey.all.map(entry) }

  /// A setting with its value in effect.
  public func entry(_ key: SettingKey) -> Entry {
    let set = values[key]
    return Entry(key: key, value: set?.value ?? key.fallback, origins: set?.origins ?? [])
  }

  /// Sets a host up.
  ///
  /// - Parameters:
  ///   - host: The host; its working directory is where relative paths of the user's rules start from.
  ///   - home: The user's home folder, for `~` in rules.
  ///   - folder: Where the audit goes unless `audit.folder` is set; `nil` for no audit then.
  /// - Throws: The first `SettingsProblem` that is no warning.
  public func configure(_ host: inout AgentHost, home: String? = nil, auditFolder folder: String? = nil)
    throws
  {
    if let problem = problems.first(where: { !$0.isWarning }) { throw problem }
    if case .effect(let effect) = entry(.allowUpTo).value { host.policy.allowedUpTo = effect }
    if case .flags(let flags) = entry(.askAbout).value { host.policy.askedFlags = flags }
    if case .tools(let grant) = entry(.tools).value { host.grant = grant }
    host.policy.rules = PolicyRules(
      deny: rules(.deny), ask: rules(.ask), allow: rules(.allow), folder: host.workingDirectory, home: home)
    host.limits = RunLimits(depth: number(.depth), steps: number(.steps))
    host.approvals = ApprovalDesk(lifetime: number(.lifetime))
    if let folder = auditFolder ?? folder {
      host.audit = AuditLog(folder: folder, size: number(.auditSize), kept: number(.auditKept))
    }
  }

  /// How long a plan waits for its yes, in seconds.
  public var approvalLifetime: Int { number(.lifetime) }

  /// Where the audit goes; `nil` where the host chooses.
  public var auditFolder: String? {
    if case .folder(let path) = entry(.auditFolder).value { path } else { nil }
  }

  private func rules(_ key: SettingKey) -> [PolicyRule] {
    if case .rules(let rules) = entry(key).value { rules } else { [] }
  }

  private func number(_ key: SettingKey) -> Int {
    if case .number(let number) = entry(key).value { number } else { 0 }
  }

  /// The project's file for a folder: the nearest `longshore.yaml` in it or above, not above the root of a Git
  /// repository; `nil` where there is none.
  public static func projectFile(from folder: String) -> String? {
    let files = LocalFiles(relativeTo: "/")
    var parts = folder.split(separator: "/")[...]
    while true {
      let place = parts.reduce("") { "\($0)/\($1)" }
      func isThere(_ name: String) -> Bool {
        (try? FilePath("\(place)/\(name)")).map { files.kind(of: $0) != .missing } ?? false
      }
      if isThere(SettingsFile.name) { return "\(place)/\(SettingsFile.name)" }
      if isThere(".git") || parts.isEmpty { return nil }
      parts.removeLast()
    }
  }
}

import Testing

@testable import AgentKit

private func file(_ text: String, path: String = "longshore.yaml") -> SettingsFile {
  SettingsFile(Array(text.utf8), path: path, home: "/home/ada")
}

struct SettingsFileTests {
  @Test func `every setting can be set, and is what was written`() {
    let read = file(
      """
      # What I want.
      permissions:
        deny: [Bash(docker rm *), "operation(volume.*)"]
        ask:
          - effect(change)
        allow: flag(hostPrivilege)
        allow-up-to: observe
        ask-about: [credentials]
        tools: [Bash(docker *), Read]
      approvals: {lifetime: 2m}
      handoffs:
        depth: 1
        steps: 5
      audit:
        folder: ~/audit
        size: 1MiB
        kept: 3
      """)
    #expect(read.problems.isEmpty)
    #expect(Set(read.entries.keys) == Set(SettingKey.all))
    let expected: [SettingKey: String] = [
      .deny: "Bash(docker rm *), operation(volume.*)", .ask: "effect(change)", .allow: "flag(hostPrivilege)",
      .allowUpTo: "observe", .askAbout: "credentials", .tools: "Bash(docker *), Read", .lifetime: "120",
      .depth: "1", .steps: "5", .auditFolder: "/home/ada/audit", .auditSize: "1048576", .auditKept: "3",
    ]
    for (key, text) in expected { #expect(read.entries[key]?.value.text == text) }
    #expect(read.entries[.deny]?.place == Place(line: 3, column: 3))
  }

  /// A file, and what is wrong with it where.
  static let faults: [(text: String, line: Int, column: Int, code: String, says: String)] = [
    ("permission:\n  deny: []\n", 1, 1, "unknown-key", "permission"),
    ("permissions:\n  dney: []\n", 2, 3, "unknown-key", "permissions.dney"),
    ("permissions:\n  deny: [Bash(docker rm *), Bsh(x)]\n", 2, 29, "invalid-value", "Bsh(x)"),
    ("permissions:\n  deny:\n    - Bash\n    - effect(destory)\n", 4, 7, "invalid-value", "effects are"),
    ("permissions:\n  allow-up-to: destroy\n", 2, 16, "invalid-value", "destroy"),
    ("permissions:\n  ask-about: [root]\n", 2, 15, "invalid-value", "root"),
    ("permissions:\n  tools: [Bassh]\n", 2, 11, "invalid-value", "Bassh"),
    ("permissions: [deny]\n", 1, 14, "invalid-value", "group of keys"),
    ("permissions:\n  deny: {a: b}\n", 2, 9, "invalid-value", "list of rules"),
    ("approvals:\n  lifetime: 2d\n", 2, 13, "invalid-value", "2d"),
    ("approvals:\n  lifetime: 2h\n", 2, 13, "invalid-value", "3600s"),
    ("approvals:\n  lifetime: 99999999999999999999s\n", 2, 13, "invalid-value", "99999"),
    ("handoffs:\n  depth: -1\n", 2, 10, "invalid-value", "-1"),
    ("audit:\n  folder: relative\n", 2, 11, "invalid-value", "relative"),
    ("audit:\n  folder: /a/../b\n", 2, 11, "invalid-value", "/a/../b"),
    ("audit:\n  size: 1TB\n", 2, 9, "invalid-value", "1TB"),
    ("permissions:\n  deny: []\n  deny: [Bash]\n", 3, 3, "syntax", ""),
    ("permissions:\n\tdeny: []\n", 2, 1, "syntax", ""), ("- a\n", 1, 1, "syntax", "groups"),
    ("permissions: [\n", 2, 1, "syntax", ""),
  ]

  @Test(arguments: faults.indices)
  func `a fault is named with its place`(index: Int) throws {
    let fault = Self.faults[index]
    for text in [fault.text, fault.text.replacing("\n", with: "\r\n"), "\u{FEFF}" + fault.text] {
      let problem = try #require(file(text).problems.first, "\(fault.text)")
      #expect(problem.code == "settings.\(fault.code)")
      #expect(
        (problem.line, problem.column) == (fault.line, fault.column), "\(fault.text): \(problem.message)")
      #expect(problem.message.contains(fault.says))
    }
  }

  @Test(arguments: ["", "# nothing\n", "permissions:\n", "permissions:\n  deny:\n", "---\n", "null\n"])
  func `a file that says nothing sets nothing`(text: String) {
    #expect(file(text).problems.isEmpty)
    #expect(file(text).entries.isEmpty)
  }

  @Test func `every setting is documented, and its default is a value of its kind`() throws {
    for key in SettingKey.all {
      #expect(key.help.hasSuffix("."), "\(key.name)")
      #expect(!key.kind.summary.isEmpty)
      guard key != .auditFolder else { continue }
      let written = "\(key.group):\n  \(key.member): \(key.fallback.json.canonicalText)\n"
      #expect(file(written).entries[key]?.value.json == key.fallback.json, "\(written)")
    }
    #expect(Set(SettingKey.all.map(\.name)).count == SettingKey.all.count)
  }

  @Test func `what is nested without end, or repeats itself, is refused`() {
    let deep = "permissions:\n  deny: " + String(repeating: "[", count: 5000)
    #expect(!file(deep).problems.isEmpty)
    var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
    for (name, last) in zip("bcdefghi", "abcdefgh") {
      bomb += "\(name): &\(name) [*\(last),*\(last),*\(last),*\(last),*\(last),*\(last),*\(last),*\(last)]\n"
    }
    #expect(!file(bomb).problems.isEmpty)
  }
}

struct SettingsTests {
  private func settings(user: String = "", project: String = "") -> Settings {
    Settings(user: file(user, path: "user.yaml"), project: file(project, path: "project.yaml"))
  }

  /// What a project's file says, under what the user says, and what counts then; nil where it is left out of account.
  static let merges: [(key: SettingKey, user: String?, project: String, effective: String?)] = [
    (.deny, "[Bash]", "[Read]", "Bash, Read"), (.ask, nil, "[effect(observe)]", "effect(observe)"),
    (.allow, nil, "['*']", nil), (.allow, "[Bash]", "[Read]", nil),
    (.allowUpTo, nil, "observe", "observe"), (.allowUpTo, nil, "change", nil),
    (.allowUpTo, "observe", "writeFiles", nil), (.allowUpTo, "change", "writeFiles", "writeFiles"),
    (.askAbout, nil, "[]", nil), (.askAbout, nil, "[runsUntrusted]", nil),
    (
      .askAbout, nil, "[runsUntrusted, hostPrivilege, otherEngine, credentials]",
      "credentials, hostPrivilege, otherEngine, runsUntrusted"
    ),
    (.tools, nil, "[Bash(docker ps *)]", "Bash(docker ps *)"), (.tools, "[Bash(docker *)]", "'*'", nil),
    (.tools, "[Bash(docker *)]", "[Bash(docker ps *)]", "Bash(docker ps *)"),
    (.tools, "[Bash(docker *)]", "[Bash]", nil),
    (.tools, "[Bash(docker *)]", "[Bash(docker ps *), Read]", nil),
    (.lifetime, nil, "1m", "60"), (.lifetime, nil, "10m", nil), (.depth, nil, "0", "0"),
    (.depth, "1", "2", nil),
    (.steps, nil, "200", nil), (.auditFolder, nil, "/tmp", nil), (.auditSize, nil, "1MiB", nil),
    (.auditKept, nil, "1", nil),
  ]

  @Test(arguments: merges.indices)
  func `a project makes things stricter and never laxer`(index: Int) {
    let (key, user, project, effective) = Self.merges[index]
    let mine = user.map { "\(key.group):\n  \(key.member): \($0)\n" } ?? ""
    let alone = settings(user: mine)
    let both = settings(user: mine, project: "\(key.group):\n  \(key.member): \(project)\n")
    #expect(both.entry(key).value.text == effective ?? alone.entry(key).value.text)
    #expect(both.problems.map(\.code) == (effective == nil ? ["settings.cannot-widen"] : []))
    #expect(both.problems.allSatisfy { $0.isWarning })
  }

  @Test func `every setting says what a project may do with it`() {
    #expect(Set(Self.merges.map(\.key)) == Set(SettingKey.all))
  }

  @Test func `a host is set up by them`() throws {
    var host = try AgentHost(definitions: [toyDefinition("watcher")], modules: [ToyModule(Journal())])
    try settings(
      user: "permissions:\n  allow-up-to: change\n  deny: [Bash(look *)]\nhandoffs:\n  depth: 1\n",
      project: "permissions:\n  allow-up-to: observe\n"
    ).configure(&host)
    #expect(host.policy.allowedUpTo == .observe)
    #expect(host.policy.rules.deny.map(\.origin) == ["user.yaml:3"])
    #expect(host.limits.depth == 1)
    #expect(host.audit == nil)
  }

  @Test func `a file that is not understood sets up nothing`() throws {
    var host = try AgentHost(definitions: [], modules: [])
    for broken in [settings(user: "permissions:\n  deny: [Bsh]\n"), settings(project: "nonsense: 1\n")] {
      let error = #expect(throws: SettingsProblem.self) { try broken.configure(&host) }
      #expect(error?.kind == .badInput)
    }
  }

  @Test func `the project's file is the nearest one, and not above the repository`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "longshore.yaml")
    try folder.write("", to: "repo/.git")
    try folder.write("", to: "repo/a/b/x")
    #expect(Settings.projectFile(from: folder.path + "/repo/a/b") == nil)
    let file = try folder.write("", to: "repo/longshore.yaml")
    #expect(Settings.projectFile(from: folder.path + "/repo/a/b") == file)
    #expect(Settings.projectFile(from: folder.path) == folder.path + "/longshore.yaml")
  }

  @Test func `relative paths in a project's rules start from its folder`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "repo/secrets/key")
    let file = try folder.write("permissions:\n  deny: [Read(/secrets/**)]\n", to: "repo/longshore.yaml")
    var host = try AgentHost(definitions: [], modules: [], workingDirectory: folder.path + "/repo/a")
    try Settings(user: nil, project: file).configure(&host)
    let use = ToolUse.file(tool: "Read", path: folder.path + "/repo/secrets/key")
    #expect(host.policy.decide(use) == .refuse("the rule Read(/secrets/**) denies it"))
  }
}

struct SettingsEditorTests {
  private func edit(
    _ text: String, _ key: SettingKey, _ values: String..., keeping: Bool = false
  ) throws -> String {
    String(
      decoding: try SettingsEditor(Array(text.utf8), path: "longshore.yaml").setting(
        key, to: values, keeping: keeping),
      as: UTF8.self)
  }

  @Test func `a setting comes into an empty file`() throws {
    #expect(try edit("", .lifetime, "2m") == "approvals:\n  lifetime: 2m\n")
  }

  @Test func `comments and everything else stay`() throws {
    let text = "# mine\npermissions: # rules\n    deny: # none of this\n      - Bash\n\n    ask: []\n"
    #expect(
      try edit(text, .ask, "effect(change)")
        == "# mine\npermissions: # rules\n    deny: # none of this\n      - Bash\n\n    ask: [\"effect(change)\"]\n"
    )
    #expect(try edit(text, .depth, "1") == text + "handoffs:\n  depth: 1\n")
    #expect(
      try edit(text, .allowUpTo, "observe").contains(
        "permissions: # rules\n    allow-up-to: observe\n    deny:"))
  }

  @Test func `items are added once`() throws {
    let text = "permissions:\n  deny:\n    - Bash\n"
    let once = try edit(text, .deny, "Bash(docker rm *)", keeping: true)
    #expect(once == "permissions:\n  deny: [Bash, \"Bash(docker rm *)\"]\n")
    #expect(try edit(once, .deny, "Bash(docker rm *)", keeping: true) == once)
  }

  @Test func `an empty group is filled, whatever its line ends`() throws {
    #expect(try edit("handoffs:\n", .depth, "1") == "handoffs:\n  depth: 1\n")
    #expect(try edit("handoffs:\r\n  depth: 2\r\n", .depth, "1") == "handoffs:\r\n  depth: 1\r\n")
  }

  @Test func `a value that is none changes nothing`() {
    for (key, value) in [(SettingKey.depth, "many"), (.deny, "Bsh(x)"), (.allowUpTo, "destroy")] {
      let error = #expect(throws: Failure.self) { try edit("# mine\n", key, value) }
      #expect(error?.code == "settings.invalid-value")
      // What was given, and no line of a file that was never written.
      #expect(error?.message.hasPrefix("\(key.name): \"\(value)\" is no") == true)
    }
    #expect(throws: SettingsProblem.self) { try edit("permissions: [\n", .depth, "1") }
  }

  @Test func `a group in one line is left to its author`() {
    #expect(throws: SettingsProblem.self) { try edit("handoffs: {steps: 3}\n", .depth, "1") }
  }

  @Test(arguments: [
    "a b", "*", "x: y", "# no", "'", "\"", "a\nb", "true", "-", "[", "{}", "!x", "&a", "%", "@",
  ])
  func `what is set is what is read, or nothing is set`(text: String) throws {
    let rule = "operation(\(text))"
    guard let edited = try? edit("", .deny, rule) else { return }
    #expect(file(edited).entries[.deny]?.value == .rules([try PolicyRule(rule, origin: "longshore.yaml:2")]))
  }
}

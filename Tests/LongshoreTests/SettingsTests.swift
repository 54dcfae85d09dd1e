import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct SettingsCommandTests {
  private let scratch: Scratch
  private let longshore: Longshore

  init() throws {
    scratch = try Scratch()
    var longshore = Longshore()
    longshore.folder = scratch.path
    longshore.environment["XDG_CONFIG_HOME"] = scratch.path + "/config"
    self.longshore = longshore
  }

  @Test func `every key is documented with its default`() async throws {
    let answer = try await longshore("settings")
    #expect(answer.exitCode == 0)
    for name in ["permissions.deny", "permissions.allow-up-to", "approvals.lifetime", "audit.folder"] {
      #expect(answer.output.contains(name))
    }
    #expect(answer.output.contains("(default)"))
    #expect(answer.output.contains("Now:   5m  (") && answer.output.contains("Now:   8MiB  ("))
  }

  @Test func `what is set is in effect`() async throws {
    try scratch.write("FROM scratch\n", to: "Dockerfile")
    let set = try await longshore("settings", "set", "permissions.deny", "operation(dockerfile.*)")
    #expect(set.exitCode == 0, "\(set.errors)")
    let shown = try await longshore("settings", "permissions.deny")
    #expect(shown.output.contains("operation(dockerfile.*)"))
    #expect(shown.output.contains("longshore.yaml:2"))
    let run = try await longshore("run", "dockerfile.lint")
    #expect(run.exitCode == 4)
    #expect(run.errors.contains("the rule operation(dockerfile.*) denies it"))
    #expect(run.errors.contains("longshore.yaml:2"))
  }

  @Test func `a rule that means nothing here is taken, and doubted at once and whenever something is run`()
    async throws
  {
    try scratch.write("FROM scratch\n", to: "Dockerfile")
    let doubt =
      "the rule operation(dockerfile.lnt) is about no operation that there is; did you mean dockerfile.lint?"
    for words in [
      ["settings", "add", "permissions.deny", "operation(dockerfile.lnt)"], ["settings"],
      ["run", "dockerfile.lint"],
    ] {
      let answer = try await longshore.run(words)
      #expect(answer.exitCode == 0)
      #expect(answer.errors.contains(doubt), "\(words): \(answer.errors)")
    }
  }

  @Test func `a file that leads to itself is no missing one`() async throws {
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/longshore.yaml", withDestinationPath: "longshore.yaml")
    let answer = try await longshore("run", "dockerfile.lint")
    #expect(answer.exitCode == 2)
    #expect(answer.errors.contains("longshore.yaml:1:1"))
  }

  @Test func `a repository cannot allow itself anything`() async throws {
    try scratch.write("FROM scratch\n", to: "Dockerfile")
    try scratch.write(
      "permissions:\n  allow: ['*']\n  allow-up-to: change\n  ask: [operation(dockerfile.lint)]\n",
      to: "longshore.yaml")
    let run = try await longshore("run", "dockerfile.lint")
    #expect(run.exitCode == 4)
    #expect(run.errors.contains("longshore.yaml:2:3"))
    #expect(run.errors.contains("longshore.yaml:3:3"))
    #expect(run.errors.contains("nobody approved it"))
  }

  @Test func `a file that is not understood stops everything that would act, with its place`() async throws {
    try scratch.write("FROM scratch\n", to: "Dockerfile")
    try scratch.write("permissions:\n  dney: [Bash]\n", to: "longshore.yaml")
    let run = try await longshore("run", "dockerfile.lint")
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("longshore.yaml:2:3: there is no setting \"permissions.dney\""))
    #expect(run.errors.contains("Did you mean permissions.deny?"))
    #expect(try await longshore("settings").exitCode == 2)
  }

  @Test(arguments: [
    (["settings", "permissions.dney"], "Did you mean permissions.deny?"),
    (["settings", "set", "handoffs.depth"], "a key and a value"),
    (["settings", "set", "handoffs.depth", "1", "2"], "one value"),
    (["settings", "add", "handoffs.depth", "1"], "one value"),
    (["settings", "set", "handoffs.depth", "many"], "handoffs.depth: \"many\" is not a whole number"),
    (["settings", "add", "permissions.deny", "Bsh(x)"], "permissions.deny: \"Bsh(x)\" is no"),
    (["settings", "set", "audit.kept", "3", "--project"], "cannot set audit.kept"),
  ])
  func `a slip is answered with the way out`(arguments: [String], expected: String) async throws {
    let answer = try await longshore.run(arguments)
    #expect(answer.exitCode == 2)
    #expect(answer.errors.contains(expected), "\(answer.errors)")
  }
}

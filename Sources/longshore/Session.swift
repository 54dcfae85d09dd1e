import AgentKit
import CodeReview
import DockerClient
import DockerOperations
import Foundation
import KubernetesHandoff
import PipelineHandoff
import Reporting
import SecurityScan

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One call of the command: where it runs, what it writes to, and the host that it puts together when it needs one.
struct Session: Sendable {
  var console: Console
  let environment: [String: String]
  let workingDirectory: String

  /// The modules that are compiled in. Making them does nothing; an engine is only reached when an operation asks it.
  func modules() throws -> [any CapabilityModule] {
    let engine = DockerClient(environment: environment)
    return [
      try DockerOperations(engine: engine, terminal: ProcessTerminal(environment: environment)),
      try SecurityScan(engine: engine),
      try KubernetesHandoff(engine: engine), try PipelineHandoff(), try CodeReview(),
    ]
  }

  /// The definitions in effect here.
  ///
  /// - Parameter paths: Files and folders named with `--agents`; they go before all others.
  func library(agents paths: [String]) -> DefinitionLibrary {
    DefinitionLoader().load(DefinitionSource.standard(explicit: paths, home: environment["HOME"]))
  }

  /// A host with the definitions in effect here. What is wrong with them is said, and spoils nothing else.
  ///
  /// - Throws: `UnusableDefinition` for a path named with `--agents` that gives no definition at all.
  func host(_ arguments: ParsedArguments) throws -> AgentHost {
    let paths = arguments.values(.agents)
    guard !paths.contains("") else {
      throw UsageError(message: "--agents names no folder", remedy: "Say which: --agents DIR")
    }
    let library = library(agents: paths)
    for diagnostic in library.diagnostics where diagnostic.severity >= .error {
      if paths.contains(diagnostic.file), !library.definitions.contains(where: { $0.file == diagnostic.file })
      {
        throw UnusableDefinition(diagnostic)
      }
      console.note(diagnostic.oneLine)
    }
    var host = try AgentHost(
      definitions: library.definitions, modules: modules(), workingDirectory: workingDirectory)
    host.isWatched = console.isWatched
    let settings = settings()
    for problem in settings.problems where problem.isWarning {
      console.note("note: \(problem.message)")
    }
    try settings.configure(&host, home: home, auditFolder: stateFolder + "/audit")
    for doubt in host.doubtsAboutRules { console.note("note: \(doubt)") }
    return host
  }

  /// What the user and the project want.
  func settings() -> Settings {
    let project = Settings.projectFile(from: workingDirectory)
    return Settings(user: userSettings, project: project == userSettings ? nil : project, home: home)
  }

  /// The user's own settings (XDG Base Directory Specification).
  var userSettings: String {
    let folder = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (folder ?? "\(home)/.config") + "/longshore/longshore.yaml"
  }

  /// Where the command keeps its own state: waiting plans and the audit (XDG Base Directory Specification).
  var stateFolder: String {
    let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (state ?? "\(home)/.local/state") + "/longshore"
  }

  /// The user's home folder.
  var home: String {
    environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? NSHomeDirectory()
  }

  /// Where the audit is kept.
  var auditFolder: String { settings().auditFolder ?? stateFolder + "/audit" }

  /// Plans that wait for a yes.
  func plans() -> PlanShelf {
    PlanShelf(folder: stateFolder + "/plans", lifetime: settings().approvalLifetime)
  }

  /// Keeps a plan for a later `--approve`, and tells whether it did. Where that cannot be, the plan is still worth
  /// reading.
  func keep(_ plan: RunPlan) -> Bool {
    do {
      try plans().keep(plan, for: .user)
      return true
    } catch {
      console.note("note: --approve will not know this plan: \(Failure(error).message)")
      return false
    }
  }
}

extension Principal {
  /// The user whose process this is.
  static var user: Principal { Principal("user:\(getuid())") }
}

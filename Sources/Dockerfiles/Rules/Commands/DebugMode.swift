import Reporting

struct DebugMode: DockerfileRule {
  static let rule = LintRule(
    id: "debug-mode", severity: .warning, practice: .correctness,
    title: "A debug mode is switched on in the final image",
    why:
      "Debug modes show sources, variables and consoles to visitors. Switch them on by hand where they are needed.",
    source: "CWE-489", aliases: ["DebugMode"],
    bad: "FROM python:3.14-slim\nENV FLASK_DEBUG=1\n", good: "FROM python:3.14-slim\nENV FLASK_DEBUG=0\n")

  private static let values: [String: Set<String>] = [
    "FLASK_DEBUG": ["1", "true", "on"], "FLASK_ENV": ["development"], "DJANGO_DEBUG": ["1", "true"],
    "NODE_ENV": ["development"], "RAILS_ENV": ["development"], "RACK_ENV": ["development"],
    "APP_DEBUG": ["1", "true"], "ASPNETCORE_ENVIRONMENT": ["development"], "SYMFONY_DEBUG": ["1"],
  ]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let stage = file.finalStage else { return }
    for instruction in file.inherited(by: stage) where instruction.keyword == .env {
      for (pair, value) in zip(instruction.pairs, instruction.values) {
        guard Self.values[pair.key.text]?.contains(value.text.unquoted.lowercased()) == true,
          file.finalEnvironment(pair.key.text) == value.text
        else { continue }
        inspection.flag(
          pair.key.range, "\(pair.key.text)=\(value.text.unquoted) is a setting for development.")
      }
    }
  }
}

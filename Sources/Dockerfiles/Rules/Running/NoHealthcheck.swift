import Reporting

/// The final stage neither has nor inherits a health check. The fix tries the first exposed TCP port with what the
/// base image has.
struct NoHealthcheck: DockerfileRule {
  static let rule = LintRule(
    id: "no-healthcheck", severity: .info, practice: .healthcheck,
    title: "No HEALTHCHECK",
    why:
      "Without one the engine knows only that the process exists, not that it answers: a hung server stays in service.",
    source: "https://docs.docker.com/reference/dockerfile/#healthcheck",
    aliases: ["DL3057", "DS-0026", "CIS-DI-0006", "CKV_DOCKER_2"], isFixable: true,
    fixChanges: "the engine opens the port every 30 seconds and shows the container as healthy or unhealthy",
    bad: "FROM node:24-slim\nEXPOSE 3000\nCMD [\"node\", \"server.js\"]\n",
    good:
      "FROM node:24-slim\nEXPOSE 3000\nHEALTHCHECK CMD [\"node\", \"healthcheck.js\"]\nCMD [\"node\", \"server.js\"]\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let stage = file.finalStage, let from = stage.from,
      !file.inherits(.healthcheck, in: stage)
    else { return }
    inspection.flag(
      file.instructions[from].range, "The final image has no HEALTHCHECK.", fix: fix(file, stage))
  }

  private func fix(_ file: Dockerfile, _ stage: Stage) -> Fix? {
    guard let expose = file[stage].first(where: { $0.keyword == .expose }),
      file.inherited(by: stage).contains(where: { $0.keyword == .cmd || $0.keyword == .entrypoint }),
      let port = expose.values.lazy.filter(\.isKnown).compactMap({ Self.tcpPort($0.text) }).first,
      let command = HealthProbe.command(for: file.root(of: stage), port: port)
    else { return nil }
    let escape = String(Character(Unicode.Scalar(file.escape)))
    let text =
      "HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \(escape)\n    CMD "
      + Dockerfile.execForm(command)
    return file.insertLines(text, after: expose).map { Fix("Check that port \(port) answers", edits: [$0]) }
  }

  private static func tcpPort(_ text: String) -> Int? {
    let parts = text.split(separator: "/")
    guard let port = parts.first.flatMap({ Int($0) }), (1...65535).contains(port),
      parts.count == 1 || parts[1].lowercased() == "tcp"
    else { return nil }
    return port
  }
}

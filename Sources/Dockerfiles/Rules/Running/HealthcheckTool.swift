import Reporting

/// A health check with a program that the final image is known not to have.
struct HealthcheckTool: DockerfileRule {
  static let rule = LintRule(
    id: "healthcheck-tool", severity: .warning, practice: .healthcheck,
    title: "The health check calls a program that is not there",
    why: "The check fails every time, and the container is unhealthy although it answers.",
    source: "https://docs.docker.com/reference/dockerfile/#healthcheck",
    bad: "FROM debian:13-slim\nHEALTHCHECK CMD curl -f http://localhost:8080/\n",
    good: "FROM alpine:3.24\nHEALTHCHECK CMD wget -q --spider http://localhost:8080/\n")

  /// Programs that have to be installed, and the families whose small images have them.
  private static let providers: [String: Set<ImageFamily>] = [
    "curl": [.redHat], "wget": [.alpine], "nc": [.alpine], "bash": [.debian, .redHat],
  ]
  /// Images of Debian that bring curl and wget along.
  private static let withTools = ["buildpack-deps", "gradle", "maven", "jenkins"]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let stage = file.finalStage, case .image(let image) = file.root(of: stage),
      let check = file.inherited(by: stage).last(where: { $0.keyword == .healthcheck })
    else { return }
    let family = ImageFamily(.image(image))
    let isSlim =
      image.tag?.holds("slim") == true || image.shortName == "debian" || image.shortName == "ubuntu"
    let programs = check.script?.commands.compactMap(\.program) ?? check.arguments.prefix(1).map(\.text)
    for program in programs {
      guard let families = Self.providers[program], family != .unknown, !families.contains(family),
        family != .debian || isSlim, !Self.withTools.contains(image.shortName),
        !mayHave(program, file, stage)
      else { continue }
      inspection.flag(check.range, "\(image.name) has no \(program), and nothing installs it.")
    }
  }

  private func mayHave(_ program: String, _ file: Dockerfile, _ stage: Stage) -> Bool {
    file.inherited(by: stage).contains { instruction in
      switch instruction.keyword {
      case .copy, .add:
        return instruction.flag("from") != nil || instruction.arguments.contains { $0.text.holds(program) }
      case .run:
        guard let script = instruction.script else { return true }
        return script.commands.contains { command in
          command.packageCommand?.operands.contains {
            $0.text.holds(program) || $0.text.contains("$") || program == "nc" && $0.text.holds("netcat")
          } == true
            || command.arguments.contains { $0.text.hasSuffix(".sh") }
        }
      default: return false
      }
    }
  }
}

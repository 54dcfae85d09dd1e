import Reporting

/// A stage fixed to another platform than the Compose service that it is built for.
struct BasePlatformMismatch: DockerfileRule {
  static let rule = LintRule(
    id: "base-platform-mismatch", severity: .warning, practice: .correctness,
    title: "The base image is for another platform than the service",
    why: "The program runs under emulation, many times slower, or not at all: exec format error.",
    source: "https://docs.docker.com/reference/build-checks/", aliases: ["InvalidBaseImagePlatform"],
    differences: [
      "InvalidBaseImagePlatform asks the registry; this rule compares what the file and Compose say."
    ],
    bad: .init(
      "FROM --platform=linux/amd64 alpine:3.24\n",
      context: ContextPaths(services: [.init(name: "web", platform: "linux/arm64")])),
    good: .init(
      "FROM alpine:3.24\n", context: ContextPaths(services: [.init(name: "web", platform: "linux/arm64")])))

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let services = inspection.context?.services, let from = file.finalStage?.from,
      let flag = file.instructions[from].flag("platform"), let platform = flag.value, !platform.contains("$")
    else { return }
    for service in services {
      guard let wanted = service.platform, !wanted.contains("$"), wanted != platform else { continue }
      inspection.flag(
        flag.token.range, "The service \(service.name) runs on \(wanted), this stage on \(platform).")
    }
  }
}

import Reporting

/// A Compose service that publishes a port which the image does not expose, while it exposes others.
struct ComposePort: DockerfileRule {
  static let rule = LintRule(
    id: "compose-port", severity: .warning, practice: .correctness,
    title: "Compose publishes another port than the image exposes",
    why: "Nothing listens on the published port, most likely: connections are refused.",
    source: "https://docs.docker.com/reference/compose-file/services/#ports",
    bad: .init(
      "FROM alpine:3.24\nEXPOSE 3000\n", context: ContextPaths(services: [.init(name: "web", ports: [8080])])),
    good: .init(
      "FROM alpine:3.24\nEXPOSE 8080\n", context: ContextPaths(services: [.init(name: "web", ports: [8080])]))
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let services = inspection.context?.services, !services.isEmpty, let stage = file.finalStage else {
      return
    }
    let exposes = file.inherited(by: stage).filter { $0.keyword == .expose }
    guard let first = exposes.first, exposes.allSatisfy({ $0.values.allSatisfy(\.isKnown) }) else { return }
    let exposed = Set(
      exposes.flatMap { $0.values.compactMap { value in Int(value.text.prefix { $0 != "/" }) } })
    guard !exposed.isEmpty else { return }
    for service in services {
      for port in service.ports where !exposed.contains(port) {
        let known = exposed.sorted().map(String.init).joined(separator: ", ")
        inspection.flag(
          first.range, "The service \(service.name) publishes \(port); the image exposes \(known).")
      }
    }
  }
}

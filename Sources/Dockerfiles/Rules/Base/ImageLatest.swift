import Reporting

/// A Compose service that names the built image with `latest`.
struct ImageLatest: DockerfileRule {
  static let rule = LintRule(
    id: "image-latest", severity: .warning, practice: .specificBaseTags,
    title: "The built image itself is called latest",
    why: "Nobody can say which build runs, and going back to the one before is impossible.",
    source: "https://docs.docker.com/reference/compose-file/services/#image", aliases: ["DKL-DI-0006"],
    bad: .init(
      "FROM alpine:3.24\n", context: ContextPaths(services: [.init(name: "web", image: "example/web:latest")])
    ),
    good: .init(
      "FROM alpine:3.24\n", context: ContextPaths(services: [.init(name: "web", image: "example/web:1.4.2")]))
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let services = inspection.context?.services, let from = file.finalStage?.from else { return }
    for service in services where service.image.map({ BaseImage($0).tag == "latest" }) == true {
      inspection.flag(
        file.instructions[from].range, "The service \(service.name) calls what is built here latest.")
    }
  }
}

import Reporting

/// Images of `FROM`, `COPY --from` and `RUN --mount=from=` from a registry that the project does not list.
struct BaseUntrustedRegistry: DockerfileRule {
  static let rule = LintRule(
    id: "base-untrusted-registry", severity: .error, practice: .specificBaseTags,
    title: "The image comes from a registry that is not trusted",
    why:
      "Whoever runs the registry decides what the build contains. The project lists the registries it trusts.",
    source: "https://github.com/hadolint/hadolint/wiki/DL3026", aliases: ["DL3026"],
    bad: .init("FROM example.com/debian:13\n", configuration: trustingDocker),
    good: .init("FROM docker.io/debian:13\n", configuration: trustingDocker))

  private static let trustingDocker = {
    var configuration = LintConfiguration()
    configuration.trustedRegistries = ["docker.io"]
    return configuration
  }()

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    let trusted = inspection.configuration.trustedRegistries
    guard !trusted.isEmpty else { return }
    var names = Set(["scratch"])
    for stage in file.stages {
      if let from = stage.from, let word = file.instructions[from].arguments.first, stage.base.isImage {
        report(word.text, word.range, trusted, names, &inspection)
      }
      for instruction in file[stage] {
        if instruction.keyword == .copy, let flag = instruction.flag("from"), let name = flag.value {
          report(name, flag.token.range, trusted, names, &inspection)
        }
        for flag in instruction.flags where instruction.keyword == .run && flag.name == "mount" {
          guard let name = flag.value.flatMap({ RunMount($0).from }) else { continue }
          report(name, flag.token.range, trusted, names, &inspection)
        }
      }
      if let name = stage.name { names.insert(name.text.lowercased()) }
    }
  }

  private func report(
    _ image: String, _ range: Range<Int>, _ trusted: [String], _ stages: Set<String>,
    _ inspection: inout Inspection
  ) {
    guard !stages.contains(image.lowercased()), Int(image) == nil, !image.hasPrefix("$") else { return }
    let host = BaseImage(image).registry
    guard !trusted.contains(where: { Self.matches($0, host) }) else { return }
    inspection.flag(range, "\(host) is not among the trusted registries.")
  }

  /// `*` at the beginning or the end stands for anything; Docker Hub has several names.
  private static func matches(_ pattern: String, _ host: String) -> Bool {
    let hub = ["docker.io", "hub.docker.com", "index.docker.io", "registry-1.docker.io"]
    if hub.contains(pattern), hub.contains(host) { return true }
    if pattern == "*" { return true }
    if pattern.hasPrefix("*") { return host.hasSuffix(pattern.dropFirst()) }
    if pattern.hasSuffix("*") { return host.hasPrefix(pattern.dropLast()) }
    return pattern == host
  }
}

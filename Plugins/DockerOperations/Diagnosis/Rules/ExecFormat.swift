internal import DockerClient
internal import Reporting

/// The kernel does not know how to run the program: it is for another processor, or a script without a first line that
/// names its interpreter.
///
/// Looks for `exec format error` in the log or the start error, and tells the two apart by the image's platform.
struct ExecFormat: DiagnosisRule {
  static let id = "exec-format-error"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let line = (facts.complaint(["exec format error"]) ?? facts.garbledProgram)?.line
    guard line != nil || facts.startError.lowercased().contains("exec format error") else { return nil }
    let architecture = facts.program?.architecture ?? facts.image?.architecture ?? ""
    let host = Self.goName(facts.host.architecture)
    var evidence = [Evidence("Message", line?.quote ?? StartError.short(facts.startError))]
    if !architecture.isEmpty {
      evidence.append(
        Evidence(facts.program?.architecture == nil ? "Image is for" : "Program is for", architecture))
    }
    if !host.isEmpty { evidence.append(Evidence("Engine runs on", host)) }
    let program = facts.garbledProgram == nil ? facts.container.path : facts.program?.path ?? "it"
    if !architecture.isEmpty, !host.isEmpty, architecture != host {
      return Hypothesis(
        Self.self,
        "its \(facts.program?.architecture == nil ? "image" : "program") is for \(architecture), and this engine runs on "
          + "\(host) (exec format error)",
        confidence: 0.97,
        evidence: evidence, lines: line.map { [$0] } ?? [],
        remedy: isProgramAlone(facts, host)
          ? Remedy(
            "The image is for \(host), and a program of another processor was put into it: build or download \(program) for "
              + "linux/\(host) (in a Dockerfile ARG TARGETARCH tells which), and make the image anew.",
            commands: StartError.startAnew(facts))
          : Remedy(
            "Use or build the image for this platform; or install emulation on the engine's host, which is slow.",
            commands: [
              Block.Command(
                arguments: ["docker", "pull", "--platform", "linux/\(host)", facts.imageName],
                comment: "Get the right one"),
              Block.Command(
                arguments: ["docker", "build", "--platform", "linux/\(host)", "-t", facts.imageName, "."],
                comment: "Or build it"),
            ] + StartError.startAnew(facts)))
    }
    return Hypothesis(
      Self.self,
      "the kernel cannot run \(program) (exec format error): it is a script without a #! line, or a program for another "
        + "processor",
      confidence: 0.9, evidence: evidence, lines: line.map { [$0] } ?? [],
      remedy: Remedy(
        "If it is a script, let its very first line be #!/bin/sh; if it is a program, build it for linux/\(host.isEmpty ? "your platform" : host).",
        commands: [
          Block.Command(
            arguments: [
              "docker", "run", "--rm", "--entrypoint", "head", facts.imageName, "-c", "64", program,
            ],
            comment: "See how the file begins")
        ] + StartError.startAnew(facts)))
  }

  /// Whether the image says that it is for the host's processor, so that it is its program that is not.
  private func isProgramAlone(_ facts: ContainerFacts, _ host: String) -> Bool {
    facts.program?.architecture != nil && facts.image?.architecture == host
  }

  /// The kernel's name of a processor in Go's words, which images use.
  static func goName(_ architecture: String) -> String {
    switch architecture {
    case "x86_64": "amd64"
    case "aarch64": "arm64"
    case "armv7l", "armv6l": "arm"
    case "i686", "i386": "386"
    default: architecture
    }
  }
}

internal import DockerClient
internal import Reporting

/// A device that the container should have is not on the engine's host, or nothing there can hand it out.
///
/// Looks at the engine's start errors `error gathering device information while adding custom device "X"` and `could not
/// select device driver "" with capabilities: [[gpu]]`.
struct DeviceMissing: DiagnosisRule {
  static let id = "device-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    if error.contains("could not select device driver") {
      return Hypothesis(
        Self.self, "the engine has no driver that hands out graphics processors", confidence: 0.97,
        evidence: [Evidence("Engine's message", StartError.short(error))],
        remedy: Remedy(
          "Install the NVIDIA container toolkit on the engine's host and restart the engine.",
          commands: [
            Block.Command("sudo nvidia-ctk runtime configure --runtime=docker"),
            Block.Command("nvidia-smi", comment: "Does the host itself see it?"), facts.startAgain,
          ]))
    }
    guard error.contains("error gathering device information") else { return nil }
    let path = FilePathInText.first(in: error) ?? "a device"
    return Hypothesis(
      Self.self, "the engine's host has no device \(path)", confidence: 0.97,
      evidence: [Evidence("Engine's message", StartError.short(error))],
      remedy: Remedy(
        "Plug it in, or load its driver, on the machine where the engine runs; or leave out --device.",
        commands: [
          Block.Command(arguments: ["ls", "-l", path], comment: "On the engine's host"), facts.startAgain,
        ]))
  }
}

internal import DockerClient
internal import Reporting

/// A mount takes the place of a folder into which the image was given files, and what the program needs is not in the mount.
///
/// Looks for a file, a program or a module of Node.js that is not there, at the mount over its place, and at the steps in which
/// the image was made: only where one of them put files there something is hidden.
struct HiddenByMount: DiagnosisRule {
  static let id = "hidden-by-mount"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let missing = facts.missingFile, let mount = facts.mount(over: missing.place),
      let step = facts.imageSteps.last(filling: mount.destination)
    else { return nil }
    return Hypothesis(
      Self.self,
      "the mount on \(mount.destination) hides what its image has there, and \(missing.words) is not in \(mount.origin)",
      confidence: missing.confidence + 0.06,
      evidence: missing.evidence + [
        mount.evidence, Evidence("Its image", step.instruction),
      ],
      lines: missing.lines,
      remedy: Remedy(
        "Leave out that mount, or mount only the folders below it that change.",
        Self.otherWay(around: mount),
        commands: facts.pauseLoop + [facts.lookInside] + StartError.startAnew(facts)))
  }

  /// What may be done with the mount left in its place; empty for a tmpfs, into which nothing can be put before.
  private static func otherWay(around mount: MountPoint) -> String {
    switch mount.type {
    case .bind where !mount.source.isEmpty:
      let volume = Block.Command(arguments: ["-v", "\(mount.destination)/node_modules"]).command
      return
        "Or make in \(mount.source) what the image's build makes there (npm install, a build). For a folder such as "
        + "node_modules a volume of its own on top of the mount keeps the image's: \(volume)."
    case .volume:
      return
        "A volume is filled from the image only while it is empty: an old one keeps what it got then. Back it up, and "
        + "give the container a new one."
    default: return ""
    }
  }
}

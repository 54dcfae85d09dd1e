import Reporting

/// The final stage on the full variant of an image that has a small one. No fix: programs may use what it leaves out.
struct BaseFull: DockerfileRule {
  static let rule = LintRule(
    id: "base-full", severity: .info, practice: .minimalBase,
    title: "The final image is built on a full variant",
    why:
      "Full variants carry compilers, headers and hundreds of packages: several times the size, and each package's vulnerabilities. Try the slim variant.",
    source: "https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image",
    aliases: ["base-minimal"],
    bad: "FROM python:3.14\nCMD [\"python\"]\n", good: "FROM python:3.14-slim\nCMD [\"python\"]\n")

  private static let imagesWithSlimVariant: Set<String> = [
    "node", "python", "ruby", "perl", "elixir", "erlang", "openjdk", "debian",
  ]
  private static let smallVariants = ["slim", "alpine", "distroless", "nanoserver", "windows", "jre"]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let stage = file.finalStage, let root = file.ancestry(of: stage).first,
      case .image(let image) = root.base,
      let from = root.from, let word = file.instructions[from].arguments.first,
      Self.imagesWithSlimVariant.contains(image.shortName),
      !Self.smallVariants.contains(where: { image.tag?.holds($0) == true })
    else { return }
    let slim = "\(image.name):\(image.tag.flatMap { $0 == "latest" ? nil : "\($0)-" } ?? "")slim"
    inspection.flag(word.range, "\(word.text) is a full variant; \(slim) is a fraction of its size.")
  }
}

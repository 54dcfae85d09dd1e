import Reporting

/// Compilers and headers that stay in the final image: installed without being removed by the same `RUN`, or
/// brought along by the base image.
struct BuildToolsInFinalStage: DockerfileRule {
  static let rule = LintRule(
    id: "build-tools-final", severity: .info, practice: .multiStage,
    title: "Build tools in the final image",
    why:
      "Compilers and headers are hundreds of megabytes and help an intruder. Keep them in a build stage, or remove them in the RUN that installs them.",
    source: "https://docs.docker.com/build/building/best-practices/#use-multi-stage-builds",
    bad: "FROM debian:13\nRUN apt-get update && apt-get install -y build-essential\n",
    good:
      "FROM debian:13 AS build\nRUN apt-get update && apt-get install -y build-essential\nFROM debian:13\nCOPY --from=build /out /out\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let stage = file.finalStage else { return }
    if let root = file.ancestry(of: stage).first, case .image(let image) = root.base, let from = root.from,
      let runtime = BuildTools.runtime(for: image), let word = file.instructions[from].arguments.first
    {
      inspection.flag(word.range, "\(word.text) is an image for building; what it builds runs in \(runtime).")
    }
    for (_, script) in file.finalScripts {
      for command in script.commands {
        guard let package = command.packageCommand, package.action == .install,
          [.apt, .apk, .yum, .dnf, .microdnf, .zypper].contains(package.manager)
        else { continue }
        let tools = package.operands.map { String($0.text.prefix { $0 != "=" }) }.filter(
          BuildTools.isBuildPackage)
        guard let first = package.operands.first, !tools.isEmpty,
          !script.has(.remove, by: package.manager)
        else { continue }
        inspection.flag(
          first.range,
          "\(tools.prefix(4).joined(separator: ", ")) \(tools.count == 1 ? "stays" : "stay") in the image.",
          evidence: tools.joined(separator: " "))
      }
    }
  }
}

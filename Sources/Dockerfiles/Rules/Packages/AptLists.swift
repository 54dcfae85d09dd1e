import Reporting

/// An index that is fetched and stays in a layer of the final image. No fix where a later installation lives on it.
struct AptLists: DockerfileRule {
  static let rule = LintRule(
    id: "apt-lists", severity: .info, practice: .fewLayers,
    title: "The apt lists stay in the layer",
    why:
      "The package index is 20 to 50 MB that nothing reads after the build. Deleting it in a later RUN does not shrink the layer it is in.",
    source: "https://docs.docker.com/build/building/best-practices/#apt-get",
    aliases: ["DL3009", "DKL-DI-0005"], isFixable: true,
    fixProof: "the same packages are installed; only the downloaded package lists go",
    differences: [
      "DL3009 reports ONBUILD in stages that no image is made of; what it triggers is in another file.",
      "DL3009 asks for a cache mount over /var/cache/apt beside one over the lists; packages there are not lists.",
    ],
    bad: "FROM debian:13\nRUN apt-get update && apt-get install -y curl\n",
    good: "FROM debian:13\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\n")

  private static let lists = "/var/lib/apt/lists"

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    let lastNeed = file.scripts.last { livesOnEarlierLists($0.script) }?.instruction.range.lowerBound ?? 0
    for (instruction, script) in file.scripts {
      guard let update = script.commands.first(where: { isAptUpdate($0) }), !script.removes(Self.lists),
        !script.commands.contains(where: {
          ["distclean", "dist-clean"].contains($0.packageCommand?.verb?.text)
        }),
        !instruction.keepsOutOfImage(Self.lists), isKept(instruction, in: file)
      else { continue }
      let edit =
        instruction.range.lowerBound < lastNeed
        ? nil : file.appending("rm -rf \(Self.lists)/*", to: script)
      inspection.flag(
        update.range, "The lists that this fetches stay in the layer.",
        fix: edit.map { Fix("Delete the apt lists in the layer that fetches them", edits: [$0]) })
    }
  }

  private func isAptUpdate(_ command: ShellCommand) -> Bool {
    command.packageCommand?.manager == .apt && command.packageCommand?.action == .update
  }

  /// Whether the layer belongs to the final stage or to one that another stage is built on.
  private func isKept(_ run: Instruction, in file: Dockerfile) -> Bool {
    guard let stage = file.stage(holding: run) else { return true }
    return stage.index == file.finalStage?.index || file.isParent(stage)
  }

  /// Whether it installs packages without fetching the lists first.
  private func livesOnEarlierLists(_ script: ShellScript) -> Bool {
    let install = script.commands.firstIndex {
      $0.packageCommand?.manager == .apt && $0.packageCommand?.action == .install
    }
    guard let install else { return false }
    return !script.commands[..<install].contains(where: isAptUpdate)
  }
}

import Reporting

struct YarnCache: DockerfileRule {
  static let rule = LintRule(
    id: "yarn-cache", severity: .info, practice: .fewLayers,
    title: "yarn keeps its cache",
    why:
      "Every package that yarn installs stays a second time in its cache. Clean it in the same RUN, or put a cache mount there.",
    source: "https://classic.yarnpkg.com/lang/en/docs/cli/cache/", aliases: ["DL3060"], isFixable: true,
    fixProof: "the same packages are installed; only downloads go",
    bad: "FROM node:24-slim\nRUN yarn install\n",
    good: "FROM node:24-slim\nRUN yarn install && yarn cache clean\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for (instruction, script) in file.finalScripts {
      guard let install = script.commands.firstIndex(where: { isYarn($0, .install) }),
        !script.commands[install...].contains(where: { isYarn($0, .clean) }),
        !instruction.mountsCache(containing: "yarn"), !instruction.keepsOutOfImage("/root/.cache/yarn")
      else { continue }
      let edit = file.appending("yarn cache clean", to: script)
      inspection.flag(
        script.commands[install].range, "yarn's cache stays in the layer.",
        fix: edit.map { Fix("Clean yarn's cache in the layer that fills it", edits: [$0]) })
    }
  }

  private func isYarn(_ command: ShellCommand, _ action: PackageManager.Action) -> Bool {
    command.packageCommand?.manager == .yarn && command.packageCommand?.action == action
  }
}

import Reporting

struct NpmCache: DockerfileRule {
  static let rule = LintRule(
    id: "npm-cache", severity: .info, practice: .fewLayers,
    title: "npm keeps its cache",
    why:
      "Every package that npm installs stays a second time, packed, in ~/.npm. Clean it in the same RUN, or put a cache mount there.",
    source: "https://docs.npmjs.com/cli/commands/npm-cache", isFixable: true,
    fixProof: "the same packages are installed; only downloads go",
    bad: "FROM node:24-slim\nRUN npm ci\n", good: "FROM node:24-slim\nRUN npm ci && npm cache clean --force\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for (instruction, script) in file.finalScripts {
      guard !script.has(.clean, by: .npm), !script.removes("/root/.npm", "~/.npm", "$HOME/.npm"),
        !instruction.mountsCache(containing: "npm"),
        let install = script.commands.first(where: {
          $0.packageCommand?.manager == .npm && $0.packageCommand?.action == .install
        })
      else { continue }
      let edit = file.appending("npm cache clean --force", to: script)
      inspection.flag(
        install.range, "npm's cache stays in the layer.",
        fix: edit.map { Fix("Clean npm's cache in the layer that fills it", edits: [$0]) })
    }
  }
}

import Reporting

/// An installation of development dependencies in the final stage. No fix: a build in the same stage needs them.
struct DevDependencies: DockerfileRule {
  static let rule = LintRule(
    id: "dev-dependencies", severity: .info, practice: .multiStage,
    title: "Development dependencies in the final image",
    why:
      "Test runners, linters and bundlers are most of node_modules. Install with --omit=dev in the final stage, and build in an earlier one.",
    source: "https://docs.npmjs.com/cli/commands/npm-install#omit",
    bad: "FROM node:24-slim\nRUN npm ci\n", good: "FROM node:24-slim\nRUN npm ci --omit=dev\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard file.finalEnvironment("NODE_ENV") != "production" else { return }
    for (_, script) in file.finalScripts {
      for command in script.commands {
        guard let package = command.packageCommand, package.action == .install, package.operands.isEmpty,
          [.npm, .yarn, .pnpm].contains(package.manager), !leavesOut(package),
          !command.assignments.contains(where: { $0.text == "NODE_ENV=production" })
        else { continue }
        inspection.flag(command.range, "This installs development dependencies into the image that ships.")
      }
    }
  }

  private func leavesOut(_ package: PackageCommand) -> Bool {
    package.has("--production", "--prod", "-P", "-g", "--global")
      || package.options.contains { ["--omit=dev", "--only=production", "--only=prod"].contains($0.text) }
  }
}

import Reporting

struct NpmScripts: DockerfileRule {
  static let rule = LintRule(
    id: "npm-scripts", severity: .info, practice: .correctness,
    title: "Packages may run scripts while they are installed",
    why:
      "A script of any dependency runs with the rights of the build. --ignore-scripts leaves them out; run those you need by name.",
    source: "https://docs.npmjs.com/cli/commands/npm-install#ignore-scripts",
    aliases: ["PackageInstallationScriptExecution"], isOptIn: true,
    bad: "FROM node:24-slim\nRUN npm ci --omit=dev && npm cache clean --force\n",
    good: "FROM node:24-slim\nRUN npm ci --omit=dev --ignore-scripts && npm cache clean --force\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .npm, .yarn, .pnpm) where use.package.action == .install {
      guard !use.package.has("--ignore-scripts") else { continue }
      inspection.flag(use.package.program.range, "Scripts of every dependency run here.")
    }
  }
}

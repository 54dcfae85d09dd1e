import Reporting

struct NpmPin: DockerfileRule {
  static let rule = LintRule(
    id: "npm-pin", severity: .warning, practice: .correctness,
    title: "Packages of npm without a version",
    why: "Two builds of one file install two versions. Name the version, or install from package-lock.json.",
    source: "https://docs.npmjs.com/cli/commands/npm-install", aliases: ["DL3016"],
    bad: "FROM node:24-slim\nRUN npm install -g typescript && npm cache clean --force\n",
    good: "FROM node:24-slim\nRUN npm install -g typescript@5.9.3 && npm cache clean --force\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .npm) where ["install", "i", "add"].contains(use.package.verb?.text) {
      inspection.flagUnpinned(
        use, use.package.operands.filter { !Self.isFixed($0.text) }, form: "name@version")
    }
  }

  private static func isFixed(_ package: String) -> Bool {
    if ["git:", "git+", "github:", "gitlab:"].contains(where: package.hasPrefix) {
      return package.contains("#")
    }
    if [".tar", ".tar.gz", ".tgz"].contains(where: package.hasSuffix) { return true }
    if ["/", "./", "../", "~/", "http://", "https://", "file:"].contains(where: package.hasPrefix)
      || package == "."
    {
      return true
    }
    // What stands behind the scope of @scope/name.
    let name = package.hasPrefix("@") ? package.drop { $0 != "/" } : package[...]
    return name.contains("@")
  }
}

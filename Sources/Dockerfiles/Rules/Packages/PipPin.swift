import Reporting

/// Packages that are named on the command line; requirement and constraint files say the versions themselves.
struct PipPin: DockerfileRule {
  static let rule = LintRule(
    id: "pip-pin", severity: .warning, practice: .correctness,
    title: "Packages of pip without a version",
    why: "Two builds of one file install two versions. Name the version, or install from a lock file.",
    source: "https://pip.pypa.io/en/stable/topics/repeatable-installs/", aliases: ["DL3013"],
    bad: "FROM python:3.14-slim\nRUN pip install --no-cache-dir flask\n",
    good: "FROM python:3.14-slim\nRUN pip install --no-cache-dir flask==3.1.0\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .pip) where use.package.action == .install {
      guard
        !use.package.has(
          "-r", "--requirement", "-c", "--constraint", "--build-constraint", "-e", "--editable"),
        !use.package.operands.contains(where: { $0.text == "." })
      else { continue }
      inspection.flagUnpinned(
        use, use.package.operands.filter { !Self.isFixed($0.text) }, form: "name==version")
    }
  }

  private static let systems = ["git+", "hg+", "svn+", "bzr+", "git:", "svn:"]

  private static func isFixed(_ package: String) -> Bool {
    if ["==", "~=", "!=", "<", ">"].contains(where: package.contains) { return true }
    if package.hasSuffix(".whl") || package.hasSuffix(".tar.gz") { return true }
    if systems.contains(where: package.hasPrefix) { return package.dropFirst(8).contains("@") }
    return package.contains("/")
  }
}

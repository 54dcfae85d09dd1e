import Reporting

/// The fix keeps what builds often owe to recommendations without knowing it: the certificates that `curl`, `wget`
/// and `git` verify hosts with, and the C library's headers for `gcc`.
struct AptRecommends: DockerfileRule {
  static let rule = LintRule(
    id: "apt-recommends", severity: .info, practice: .fewLayers,
    title: "apt-get install without --no-install-recommends",
    why: "Recommended packages are installed unasked and often double the size. Name what you need.",
    source: "https://docs.docker.com/build/building/best-practices/#apt-get",
    aliases: ["DL3015", "DS-0029"], isFixable: true,
    fixChanges: "packages that are only recommended are no longer installed",
    bad: "FROM debian:13\nRUN apt-get update && apt-get install -y nginx\n",
    good: "FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends nginx\n")

  private static let companions = [
    "curl": "ca-certificates", "wget": "ca-certificates", "git": "ca-certificates", "gcc": "libc6-dev",
  ]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    let uses = file.packageUses(of: .apt)
    guard !uses.isEmpty, !file.scripts.contains(where: { $0.instruction.line.contains("Install-Recommends") })
    else {
      return
    }
    var installed: (script: Int, packages: Set<String>) = (-1, [])
    for use in uses where use.package.program.text.hasSuffix("apt-get") {
      guard use.package.action == .install, let verb = use.package.verb, verb.text == "install",
        !use.package.has("--no-install-recommends")
      else { continue }
      if installed.script != use.script.range.lowerBound {
        installed = (use.script.range.lowerBound, Self.packages(in: use.script))
      }
      let added = Self.companions(of: use, besides: installed.packages)
      var edits = [file.inserting(" --no-install-recommends", behind: use.package.lastOptionOrVerb)]
      if let last = use.package.operands.last, !added.isEmpty {
        edits.append(
          file.inserting(separator(use.package.operands, file) + added.joined(separator: " "), behind: last))
      }
      let kept = added.isEmpty ? "" : "; keep \(added.joined(separator: ", "))"
      inspection.flag(
        verb.range, "Packages that are merely recommended are installed too.",
        fix: Fix("Leave out recommended packages\(kept)", edits: edits))
    }
  }

  /// Everything that a script installs.
  private static func packages(in script: ShellScript) -> Set<String> {
    Set(script.commands.flatMap { $0.packageCommand?.operands.map(\.text) ?? [] })
  }

  private static func companions(of use: PackageUse, besides installed: Set<String>) -> [String] {
    Set(use.package.operands.compactMap { companions[$0.text] }).subtracting(installed).sorted()
  }

  /// What stands between the last two packages, to add another in the same style.
  private func separator(_ operands: [ShellWord], _ file: Dockerfile) -> String {
    guard operands.count > 1 else { return " " }
    let between = file.text(
      operands[operands.count - 2].range.upperBound..<operands[operands.count - 1].range.lowerBound)
    return between.contains("#") || between.contains("-") ? " " : between
  }
}

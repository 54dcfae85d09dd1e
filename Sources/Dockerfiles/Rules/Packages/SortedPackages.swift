import Reporting

struct SortedPackages: DockerfileRule {
  static let rule = LintRule(
    id: "sorted-packages", severity: .style, practice: .correctness,
    title: "The list of packages is not sorted",
    why:
      "A sorted list, a package a line, shows at a glance what is there, and changes are one line in a review.",
    source: "https://docs.docker.com/build/building/best-practices/#sort-multi-line-arguments",
    aliases: ["SortedArgumentList"], isOptIn: true,
    bad: "FROM debian:13\nRUN apt-get update && apt-get install -y git curl && rm -rf /var/lib/apt/lists/*\n",
    good: "FROM debian:13\nRUN apt-get update && apt-get install -y curl git && rm -rf /var/lib/apt/lists/*\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .apt, .apk, .yum, .dnf, .microdnf, .zypper)
    where use.package.action == .install {
      let names = use.package.operands.map(\.text)
      guard let first = use.package.operands.first, names.count > 1, names != names.sorted() else { continue }
      inspection.flag(first.range, "Sorted, this list begins with \(names.min() ?? "").")
    }
  }
}

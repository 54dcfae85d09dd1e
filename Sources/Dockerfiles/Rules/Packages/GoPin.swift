import Reporting

/// Programs and modules that `go install`, `go get` and `go run` fetch; local packages have no version.
struct GoPin: DockerfileRule {
  static let rule = LintRule(
    id: "go-pin", severity: .warning, practice: .correctness,
    title: "Go packages without a version",
    why: "latest is another program tomorrow. Name the version behind an @.",
    source: "https://go.dev/ref/mod#go-install", aliases: ["DL3062"],
    bad: "FROM golang:1.27\nRUN go install example.com/tool@latest\n",
    good: "FROM golang:1.27\nRUN go install example.com/tool@v1.2.3\n")

  private static let optionsWithValue: Set<String> = [
    "-C", "-p", "-mod", "-tags", "-ldflags", "-gcflags", "-asmflags", "-o", "-overlay", "-pkgdir", "-exec",
    "-modfile",
  ]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .go) {
      guard let verb = use.package.verb?.text, ["install", "get", "run"].contains(verb) else { continue }
      var packages: [ShellWord] = []
      var isValue = false
      for word in use.command.arguments.drop(while: { $0.text != verb }).dropFirst() {
        defer { isValue = Self.optionsWithValue.contains(word.text) }
        if !word.text.hasPrefix("-"), !isValue, word.text != "tool" { packages.append(word) }
      }
      if verb == "run" { packages = Array(packages.prefix(1)) }
      inspection.flagUnpinned(use, packages.filter { !Self.isFixed($0.text) }, form: "path@version")
    }
  }

  private static func isFixed(_ package: String) -> Bool {
    if package.hasPrefix(".") || package.hasPrefix("/") || package.hasSuffix(".go") { return true }
    guard package.contains("@") else { return false }
    return !package.hasSuffix("@latest") && !package.hasSuffix("@none")
  }
}

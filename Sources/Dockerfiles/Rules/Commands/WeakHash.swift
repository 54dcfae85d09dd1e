import Reporting

struct WeakHash: DockerfileRule {
  static let rule = LintRule(
    id: "weak-hash", severity: .warning, practice: .correctness,
    title: "A download is checked with MD5 or SHA-1",
    why: "Files with the same MD5 or SHA-1 can be made on purpose. Use SHA-256.",
    source: "NIST SP 800-131A", aliases: ["WeakHashAlgorithms"],
    bad: "FROM debian:13\nRUN echo \"d41d8cd98f00b204e9800998ecf8427e  f\" | md5sum -c -\n",
    good:
      "FROM debian:13\nRUN echo \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  f\" | sha256sum -c -\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.commands(named: "md5sum", "sha1sum") {
      guard
        use.command.arguments.contains(where: {
          $0.text == "--check" || $0.text.hasPrefix("-") && $0.text.contains("c")
        })
      else { continue }
      inspection.flag(
        use.command.range, "\(use.command.program ?? "") proves nothing against somebody who means harm.")
    }
  }
}

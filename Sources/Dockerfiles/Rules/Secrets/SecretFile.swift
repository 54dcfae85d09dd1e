import Reporting

/// Files that hold secrets by custom, copied from the build context.
struct SecretFile: DockerfileRule {
  static let rule = LintRule(
    id: "secret-file", severity: .error, practice: .noSecrets,
    title: "A file with secrets is copied into the image",
    why:
      "Whoever has the image has the file, even if a later instruction deletes it. Mount it: RUN --mount=type=secret.",
    source: "https://docs.docker.com/build/building/secrets/", aliases: ["DS-0031", "CIS-DI-0010"],
    bad: "FROM alpine:3.24\nCOPY .env /app/\n", good: "FROM alpine:3.24\nCOPY .env.example /app/\n")

  private static let names: Set<String> = [
    ".env", ".npmrc", ".pypirc", ".netrc", ".git-credentials", ".dockercfg", ".htpasswd", "id_rsa", "id_dsa",
    "id_ecdsa", "id_ed25519", "kubeconfig", "service-account.json", "credentials.json", ".aws", ".ssh",
    ".gnupg",
  ]
  private static let examples = [".example", ".sample", ".template", ".dist"]
  private static let endings = [".key", ".p12", ".pfx", ".jks", ".keystore"]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effectiveInstructions {
      guard [.copy, .add].contains(instruction.keyword), instruction.flag("from") == nil else { continue }
      for source in instruction.sources where holdsSecret(source.text.unquoted) {
        inspection.flag(source.range, "\(source.text) is a file for secrets.")
      }
    }
  }

  private func holdsSecret(_ path: String) -> Bool {
    guard let name = path.split(separator: "/").last?.lowercased() else { return false }
    if Self.examples.contains(where: { name.hasSuffix($0) }) { return false }
    return Self.names.contains(name) || name.hasPrefix(".env.")
      || Self.endings.contains { name.hasSuffix($0) }
      || path.hasSuffix(".aws/credentials") || path.hasSuffix(".docker/config.json")
  }
}

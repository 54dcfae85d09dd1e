import Reporting

/// Values that are a secret by their looks, anywhere in an instruction. The value itself is never shown.
struct SecretLiteral: DockerfileRule {
  static let rule = LintRule(
    id: "secret-literal", severity: .critical, practice: .noSecrets,
    title: "A secret is written in the file",
    why:
      "It is in the repository and in the image's history for good. Revoke it, then pass the new one with RUN --mount=type=secret.",
    source: "https://docs.docker.com/build/building/secrets/", aliases: ["DS-0031", "CIS-DI-0010"],
    bad: "FROM alpine:3.24\nENV AWS_ID=AKIAABCDEFGHIJKLMNOP\n",
    good: "FROM alpine:3.24\nRUN --mount=type=secret,id=aws true\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.instructions {
      for found in SecretPattern.matches(in: file.source, instruction.extent) {
        inspection.flag(found.range, "This looks like \(found.kind).", evidence: found.kind)
      }
    }
  }
}

internal import Reporting

extension SecretPattern {
  /// Places where source code is kept.
  static let codeHosting: [SecretPattern] = [
    SecretPattern(
      "github-token", "a GitHub token", .critical, prefix: "ghp_", "gho_", "ghu_", "ghs_", "ghr_",
      then: .run(.alphanumeric, 36...255)),
    SecretPattern(
      "github-fine-grained-token", "a GitHub fine-grained token", .critical, prefix: "github_pat_",
      then: .run(.alphanumeric, 22), .text("_"), .run(.alphanumeric, 59)),
    SecretPattern(
      "gitlab-token", "a GitLab token", .critical, prefix: "glpat-", "gldt-", "glrt-", "glptt-", "glcbt-",
      "glagent-", "gloas-", "glsoat-",
      then: .run(.base64URL + ByteClass("."), 20...300)),
    SecretPattern(
      "atlassian-token", "an Atlassian token", .critical, prefix: "ATATT3xFf", "ATCTT3xFf", "ATBB",
      then: .run(.base64URL + ByteClass("="), 24...512)),
  ]
}

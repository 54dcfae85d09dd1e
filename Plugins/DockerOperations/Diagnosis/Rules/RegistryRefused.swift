internal import DockerClient
internal import Reporting

/// The registry wants a login, or the account may not do what was asked.
///
/// Looks at the answers `no basic auth credentials`, `unauthorized`, `denied`, 401 and 403. That an image is not there is another
/// thing, though Docker Hub does not tell the two apart: see `ImageMissing`.
struct RegistryRefused: DiagnosisRule {
  static let id = "registry-refused"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let said = facts.said(
      "no basic auth credentials", "unauthorized: authentication required", "incorrect username or password",
      "denied: permission_denied", "denied: requested access to the resource is denied", "401 unauthorized",
      "403 forbidden")
    guard let said, !said.mentions("pull access denied", "repository does not exist") else { return nil }
    // Every service over HTTP answers 401 and 403: only what is asked of registries is theirs.
    guard !said.mentions("401 unauthorized", "403 forbidden") || Self.asksRegistry(said.text) else {
      return nil
    }
    let isDenied = said.mentions("denied: permission_denied", "denied: requested access", "403 forbidden")
    let isUnknown = said.mentions("incorrect username or password", "login attempt to")
    let host = HostInText.url(in: said.text)?.host
    return Hypothesis(
      Self.self,
      isDenied
        ? "the account that is logged in to the registry may not do that"
        : isUnknown
          ? "the registry does not take that login"
          : "the registry wants a login, and got none that it takes",
      confidence: said.confidence + 0.03, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        isDenied
          ? "See that the image's name begins with an account or project that may be written to, and that the token has the "
            + "right for it (write:packages, push)."
          : "Log in to that very registry, as the user who runs the command: sudo has logins of its own. Tokens run out; that "
            + "of Amazon's registry after twelve hours.",
        commands: [Block.Command(arguments: ["docker", "login", host ?? "REGISTRY"])]))
  }

  /// Whether a text is about the registries' interface (OCI Distribution Specification), or the tokens for it.
  private static func asksRegistry(_ text: String) -> Bool {
    if ["oauth token", "failed to authorize"].contains(where: { text.contains($0) }) { return true }
    // Many an application numbers its own interface: the registries' has these parts, or is asked at its root.
    guard let root = text.range(of: "/v2/") else { return false }
    let rest = text[root.upperBound...]
    return rest.first.map { " \t\n\"':,)]>".contains($0) } ?? true
      || ["/manifests/", "/blobs/", "/tags/list"].contains { rest.contains($0) }
  }
}

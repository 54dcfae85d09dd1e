internal import DockerClient
internal import Reporting

/// The registry refuses to be asked so often.
///
/// Looks at the answers `toomanyrequests` and `429 Too Many Requests`. Docker Hub counts pulls by address, or by account
/// after a login.
struct RegistryRateLimit: DiagnosisRule {
  static let id = "registry-rate-limit"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let phrases = ["toomanyrequests", "429 too many requests", "pull rate limit"]
    let error = facts.startError.lowercased()
    let complaint = facts.complaint(phrases)
    guard complaint != nil || phrases.contains(where: { error.contains($0) }) else { return nil }
    return Hypothesis(
      Self.self, "the registry refuses more pulls for now: its rate limit is reached", confidence: 0.97,
      evidence: [complaint?.evidence ?? Evidence("Engine's message", StartError.short(facts.startError))],
      lines: complaint.map { [$0.line] } ?? [],
      remedy: Remedy(
        "Log in, which raises the limit, or wait; for machines that pull often set up a mirror (registry-mirrors) or copy "
          + "the images to a registry of your own.",
        commands: [Block.Command("docker login")]))
  }
}

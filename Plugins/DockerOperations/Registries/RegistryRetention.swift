internal import AgentKit
internal import ContainerCapabilities

struct RegistryRetention: DeclaredOperation {
  static let declaration = Declaration(
    "registry.retention",
    "Plans a retention policy, shows tag by tag what it keeps and why, and writes it for Harbor, ECR or Quay.",
    atMost: .writeFiles, flags: [.credentials],
    needs: ["Write", "Bash(aws ecr put-lifecycle-policy *)", "Bash(skopeo *)", "mcp__docker__*"],
    verbs: ["set up", "define", "create", "write", "plan", "propose", "configure", "preview"],
    objects: [
      "retention policy", "retention", "lifecycle policy", "tag retention", "expiry", "auto-prune policy",
      "immutability rule",
    ],
    phrases: [
      "retention policy", "retention policies", "retention rule", "retention rules", "tag retention",
      "image retention", "lifecycle policy", "ecr lifecycle policy", "harbor retention", "quay auto-prune",
      "auto-prune policy", "expire images", "expire old tags", "how long do we keep images", "immutable tags",
      "keep the last 10 tags", "keep the newest tags", "delete tags older than", "expire tags",
      "cleanup policy", "tag immutability", "immutability rules",
    ],
    examples: [
      "set up a retention policy: keep the last 10 tags and everything matching v*",
      "write an ecr lifecycle policy that expires untagged images after 14 days",
      "what would a 90 day retention delete in registry.acme.io/acme/api?",
      "harbor retention rules for our staging project please",
      "propose how long we should keep images, we deploy twice a day",
      "we need policy that never deletes images which are running in production",
    ])

  @Parameter("The repository.", says: ["for", "of", "in", "repository"])
  var repository: ImageName?
  @Parameter("The registry.", says: ["registry", "in"])
  var registry: RegistryHost?
  @Parameter("Keep the newest so many tags.", says: ["keep", "last", "newest"])
  var keep: Int?
  @Parameter("Keep what is younger than this.", says: ["younger than", "after", "days", "older than"])
  var keepFor: TimeSpan?
  @Parameter("Always keep tags that match this pattern.", says: ["matching", "protect", "always keep"])
  var protect: [String] = []
  @Parameter("Whose notation to write the policy in.", says: ["for", "as"])
  var notation: RetentionNotation?
}

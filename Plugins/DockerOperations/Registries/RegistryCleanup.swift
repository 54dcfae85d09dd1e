internal import AgentKit
internal import ContainerCapabilities

struct RegistryCleanup: DeclaredOperation {
  static let declaration = Declaration(
    "registry.cleanup",
    "Deletes tags and manifests from a registry.",
    atMost: .destroy, flags: [.credentials],
    needs: [
      "Bash(skopeo delete *)", "Bash(crane delete *)", "Bash(aws ecr batch-delete-image *)", "mcp__docker__*",
    ],
    verbs: ["clean up", "clean", "delete", "remove", "purge", "untag", "prune"],
    objects: [
      "registry", "old tags", "tags in the registry", "untagged manifests", "registry storage", "repository",
      "old images in the registry", "remote image",
    ],
    phrases: [
      "crane delete", "skopeo delete", "regctl tag rm", "registry garbage-collect",
      "garbage collect the registry", "clean up the registry", "clean up our registry",
      "cleanup the registry", "registry cleanup", "delete old tags", "delete tags", "delete the tag from",
      "remove old tags", "old images in the registry", "delete from the registry", "purge the registry",
      "untagged manifests", "registry storage is full", "delete images from ecr",
      "delete images from the registry", "clean the registry", "remove tags", "stale tags",
      "stale images in the registry", "registry is full", "shrink the registry", "registry disk",
    ],
    examples: [
      "clean up old tags in registry.acme.io/acme/api, keep the last 10",
      "delete the tag ghcr.io/acme/web:broken from the registry",
      "our harbor is full, remove everything older than 90 days",
      "purge untagged manifests of acme/worker",
      "registry storage grows and grows, what can go away?",
      "delete all pr-* tags of shop/frontend",
    ])

  @Parameter("The repository, or the image whose tag is to go.", says: ["in", "of", "repository", "image"])
  var repository: ImageName?
  @Parameter("The registry.", says: ["registry", "from", "in"])
  var registry: RegistryHost?
  @Parameter("Only tags that match this pattern.", says: ["matching", "like"])
  var matching: String?
  @Parameter("Keep the newest so many.", says: ["keep", "last", "newest"])
  var keep: Int?
  @Parameter("Only what is older than this.", says: ["older than", "before"])
  var olderThan: TimeSpan?
  @Parameter("Manifests without a tag.", says: ["untagged", "dangling"])
  var untagged = false
}

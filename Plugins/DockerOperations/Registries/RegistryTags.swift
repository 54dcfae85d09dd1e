internal import AgentKit
internal import ContainerCapabilities

struct RegistryTags: DeclaredOperation {
  static let declaration = Declaration(
    "registry.tags",
    "Lists what a registry holds: repositories, tags, platforms and digests.",
    atMost: .observeNetwork, flags: [.credentials],
    needs: [
      "Bash(docker manifest inspect *)", "Bash(docker buildx imagetools *)", "Bash(skopeo *)",
      "Bash(crane *)", "mcp__docker__*",
    ],
    verbs: ["list", "show", "which", "look up", "browse", "find", "query", "resolve"],
    objects: [
      "tags", "registry tags", "image tags", "repository", "repositories in the registry", "digest",
      "remote image", "manifest", "available versions",
    ],
    phrases: [
      "versions are published", "published versions", "which versions exist", "versions on the hub",
      "tags on the hub",
      "docker manifest inspect", "docker buildx imagetools inspect", "docker search", "crane ls",
      "crane digest", "crane manifest", "skopeo list-tags", "skopeo inspect", "regctl tag ls", "list tags",
      "list the tags", "which tags", "what tags", "tags exist", "tags are available", "available tags",
      "newest tag", "latest version of the image", "remote tags", "in the registry", "digest of the tag",
      "repositories in the registry", "tags in our registry", "what is in the registry",
      "versions in the registry", "images in the registry", "list the repositories",
      "multi-arch in the registry", "exists in the registry", "does the tag exist", "latest tag of",
      "newest version of the image", "catalog of the registry",
    ],
    examples: [
      "which tags does ghcr.io/acme/api have?",
      "list tags of nginx on docker hub",
      "skopeo inspect docker://quay.io/acme/app",
      "what's the digest of python:3.12-slim right now",
      "show all repositories in registry.acme.io",
      "is there an arm64 version of acme/web:2.0 in the registry",
      "newest tag of postgres pls",
    ])

  @Parameter("The repository, or an image with its tag.", says: ["of", "image", "repository"])
  var repository: ImageName?
  @Parameter("The registry, to list its repositories.", says: ["registry", "in", "on"])
  var registry: RegistryHost?
  @Parameter("Only tags that match this pattern.", says: ["matching", "like", "starting with"])
  var matching: String?
  @Parameter(
    "Show the digest and platforms of each tag.", says: ["digest", "digests", "platforms", "details"])
  var details = false
}

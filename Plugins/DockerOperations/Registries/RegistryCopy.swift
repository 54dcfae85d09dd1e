internal import AgentKit
internal import ContainerCapabilities

struct RegistryCopy: DeclaredOperation {
  static let declaration = Declaration(
    "registry.copy",
    "Copies an image from one registry to another with its digest kept, without pulling it.",
    atMost: .change, flags: [.credentials],
    needs: [
      "Bash(skopeo copy *)", "Bash(crane copy *)", "Bash(regctl image copy *)",
      "Bash(docker buildx imagetools create *)", "mcp__docker__*",
    ],
    verbs: ["copy", "mirror", "sync", "replicate", "transfer", "clone", "move", "migrate"],
    objects: ["image between registries", "registry", "repository", "mirror", "all tags"],
    phrases: [
      "skopeo copy", "skopeo sync", "crane copy", "crane cp", "regctl image copy", "regsync",
      "docker buildx imagetools create", "copy the image to", "copy an image between registries",
      "copy images between registries", "from one registry to another", "between registries",
      "mirror the image", "mirror images", "sync registries", "replicate to", "migrate images to",
      "move our images", "registry mirror", "docker save", "docker load", "docker image save",
      "docker image load", "air-gapped", "airgapped", "offline transfer of images", "without a registry",
      "move an image to another machine",
    ],
    examples: [
      "copy ghcr.io/acme/api:2.1 to registry.acme.io/acme/api:2.1",
      "mirror docker.io/library/redis:7 into our harbor",
      "crane cp quay.io/acme/app:1 ghcr.io/acme/app:1",
      "move all our images from docker hub to ECR",
      "sync every tag of acme/web between the two registries, all platforms",
      "i want have same image in second registry with same digest",
    ])

  @Parameter("The image to copy.", says: ["copy", "from", "mirror"])
  var from: ImageName
  @Parameter("Its name at the destination.", says: ["to", "into"])
  var to: ImageName?
  @Parameter("The destination's registry, where the name stays the same.", says: ["registry", "into", "to"])
  var registry: RegistryHost?
  @Parameter("Every tag of the repository.", says: ["all tags", "every tag"])
  var allTags = false
  @Parameter("Only these platforms; all where none is given.", says: ["platform", "platforms"])
  var platforms: [Platform] = []
}

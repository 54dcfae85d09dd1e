internal import AgentKit
internal import ContainerCapabilities

struct ImagePush: DeclaredOperation {
  static let declaration = Declaration(
    "image.push",
    "Uploads an image to a registry.",
    atMost: .change, flags: [.credentials],
    needs: ["Bash(docker push *)", "Bash(docker image push *)", "mcp__docker__*"],
    verbs: ["push", "upload", "publish", "release", "send", "ship"],
    objects: ["image", "image to the registry", "docker hub", "registry"],
    phrases: [
      "when i push", "when pushing", "push fails", "push is denied", "push is rejected",
      "docker push", "docker image push", "push the image", "push image", "push it to", "push to ecr",
      "push to docker hub", "push to ghcr", "push to harbor", "push to quay", "publish the image",
      "upload the image", "push to the registry", "push to our registry",
    ],
    examples: [
      "push acme/web:1.4 to docker hub",
      "docker push ghcr.io/acme/api:2.1",
      "publish the image worker:3 to registry.acme.io",
      "upload it to our ECR 123456789012.dkr.ecr.eu-west-1.amazonaws.com",
      "push fails: denied: requested access to the resource is denied",
      "tag and push shop/frontend:2026.11 to harbor",
      "can't push the image, it says unauthorized",
    ],
    signatures: [
      "tag does not exist", "repository name not known to registry", "manifest blob unknown",
      "requested access to the resource is denied", "An image does not exist locally with the tag",
      "blob upload unknown", "tag is immutable", "denied: permission_denied",
      "name unknown: The repository with name", "received unexpected HTTP status: 413",
      "unauthorized: access to the requested resource is not authorized",
    ])

  @Parameter("The image.", says: ["push", "image", "publish", "upload"])
  var image: ImageName
  @Parameter("The registry, where the image's name does not hold it.", says: ["to", "registry"])
  var registry: RegistryHost?
  @Parameter("Every tag of the repository.", says: ["all tags", "--all-tags", "every tag"])
  var allTags = false
}

internal import AgentKit
internal import ContainerCapabilities

struct ImageList: DeclaredOperation {
  static let declaration = Declaration(
    "image.list",
    "Lists the images on the engine with their tags, sizes and ages.",
    atMost: .observe,
    needs: ["Bash(docker images *)", "Bash(docker image ls *)", "mcp__docker__*"],
    verbs: ["list", "show", "which", "see", "display", "find", "enumerate", "sort"],
    objects: ["images", "image", "local images", "dangling images", "docker images", "tags on this machine"],
    phrases: [
      "docker images", "docker image ls", "docker image list", "list images", "local images", "which images",
      "images on this machine", "images do i have", "dangling images", "biggest images", "largest images",
      "downloaded images",
    ],
    examples: [
      "what images do i have locally?",
      "docker images",
      "list the biggest images on this host",
      "show dangling images",
      "which versions of acme/api are downloaded here",
      "pls show images older than 30 days",
      "is there any python image on this machine",
    ])

  @Parameter("Only images of this repository.", says: ["of", "repository", "image"])
  var repository: ImageName?
  @Parameter("Only images without a tag.", says: ["dangling", "untagged"])
  var dangling = false
  @Parameter("Intermediate images too.", says: ["all", "-a", "intermediate"])
  var all = false
  @Parameter("Show digests.", says: ["digests", "digest"])
  var digests = false
  @Parameter("Only images older than this.", says: ["older than", "before"])
  var olderThan: TimeSpan?
}

internal import AgentKit
internal import ContainerCapabilities

struct ImagePrune: DeclaredOperation {
  static let declaration = Declaration(
    "image.prune",
    "Removes the images that nothing uses.",
    atMost: .destroy,
    needs: ["Bash(docker image prune *)", "mcp__docker__*"],
    verbs: ["prune", "clean up", "clear", "purge", "remove unused", "tidy"],
    objects: ["unused images", "dangling images", "old images", "untagged images", "images nobody uses"],
    phrases: [
      "docker image prune", "prune images", "prune the images", "prune dangling images",
      "remove dangling images", "remove unused images", "delete unused images", "clean up images",
      "clean up old images", "clean unused images", "<none> images", "untagged images",
      "throw unused images away", "throw away unused images", "throw away old images",
    ],
    examples: [
      "prune all dangling images on the build server",
      "docker image prune -a",
      "clean up images nobody used for 30 days",
      "remove all unused images but keep the ones labelled keep=true",
      "so many <none> images here, get rid of them",
      "free space: throw unused images away please",
    ])

  @Parameter(
    "Every image that no container uses, not only untagged ones.",
    says: ["-a", "--all", "unused", "not used", "nobody used", "nobody uses", "no container uses"])
  var all = false
  @Parameter("Only images older than this.", says: ["older than", "for", "until"])
  var olderThan: TimeSpan?
  @Parameter("Keep images with this label, as key or key=value.", says: ["keep", "labelled", "except label"])
  var keepLabel: LabelFilter?
}

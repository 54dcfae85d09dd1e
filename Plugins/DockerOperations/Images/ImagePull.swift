internal import AgentKit
internal import ContainerCapabilities

struct ImagePull: DeclaredOperation {
  static let declaration = Declaration(
    "image.pull",
    "Downloads an image from a registry.",
    atMost: .change, flags: [.credentials],
    needs: ["Bash(docker pull *)", "Bash(docker image pull *)", "mcp__docker__*"],
    verbs: ["pull", "download", "fetch", "get", "update", "refresh"],
    objects: ["image", "base image", "latest version", "image from docker hub"],
    phrases: [
      "docker pull", "docker image pull", "pull the image", "pull image", "pull from docker hub",
      "pull the latest", "download the image", "download image", "fetch the image", "pulling the image",
      "toomanyrequests", "pull rate limit",
    ],
    examples: [
      "pull ruby:3.3-alpine",
      "docker pull ghcr.io/acme/api:2.1",
      "download the newest nginx image for arm64",
      "fetch postgres 16 from docker hub",
      "pull fails with toomanyrequests, what can i do",
      "get image quay.io/prometheus/prometheus:v2.53.0 pls",
      "update all my base images",
    ],
    signatures: [
      "pull access denied", "no matching manifest for", "repository does not exist or may require",
      "toomanyrequests", "You have reached your pull rate limit",
      "You have reached your unauthenticated pull rate limit", "manifest unknown", "manifest for",
      "repository does not exist or may require 'docker login'", "Error response from daemon: manifest",
      "No such image", "net/http: TLS handshake timeout", "error pulling image configuration",
    ])

  @Parameter("The image.", says: ["pull", "image", "download", "fetch"])
  var image: ImageName
  @Parameter("The platform to take.", says: ["platform", "--platform", "for"])
  var platform: Platform?
  @Parameter("Every tag of the repository.", says: ["all tags", "--all-tags", "every tag"])
  var allTags = false
}

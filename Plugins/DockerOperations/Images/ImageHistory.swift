internal import AgentKit
internal import ContainerCapabilities

struct ImageHistory: DeclaredOperation {
  static let declaration = Declaration(
    "image.history",
    "Shows which instruction made each layer of an image, and how large it is.",
    atMost: .observe,
    needs: ["Bash(docker history *)", "Bash(docker image history *)", "mcp__docker__*"],
    verbs: ["show history", "trace", "see how it was built", "list instructions"],
    objects: [
      "image history", "build history", "how an image was made", "image instructions",
      "dockerfile of an image",
    ],
    phrases: [
      "how was the image made", "put together step by step", "which instructions made the image",
      "docker history", "docker image history", "image history", "history of the image", "history of image",
      "how was the image built", "how was this image built", "which instruction", "dockerfile of this image",
      "reverse engineer the dockerfile", "created by which command",
    ],
    examples: [
      "history of nginx:1.27",
      "docker history acme/api:1.2 --no-trunc",
      "how was this image built, i lost the dockerfile (acme/legacy:3)",
      "show me which instruction added 400 MB in ghcr.io/acme/web",
      "which commands made the layers of image python:3.12",
      "can one see the RUN lines of an image i pulled?",
    ])

  @Parameter("The image.", says: ["of", "image", "history"])
  var image: ImageName
  @Parameter("Show whole instructions.", says: ["--no-trunc", "full", "whole"])
  var full = false
}

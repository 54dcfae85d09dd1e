internal import AgentKit
internal import ContainerCapabilities

struct ImageMultiarch: DeclaredOperation {
  static let declaration = Declaration(
    "image.multiarch",
    "Builds an image for several platforms and joins them under one tag.",
    atMost: .change, flags: [.runsUntrusted, .credentials],
    needs: ["Bash(docker buildx *)", "Bash(docker manifest *)", "mcp__docker__*"],
    verbs: [
      "build for", "cross-compile", "cross-build", "support", "create a multi-arch image", "add arm support",
    ],
    objects: [
      "graviton", "apple silicon", "arm and intel", "intel and arm", "arm servers",
      "multi-arch image", "multi-platform image", "arm64", "amd64", "platforms", "architectures",
      "manifest list", "image index", "cross-platform build",
    ],
    phrases: [
      "multi-arch", "multiarch", "multi arch", "multi-platform", "multiplatform", "multi platform",
      "cross-platform build", "cross platform build", "cross-build", "docker manifest create",
      "docker manifest", "docker buildx create", "--platform linux/amd64,linux/arm64", "both architectures",
      "amd64 and arm64", "arm64 and amd64", "manifest list", "for raspberry pi", "for apple silicon",
      "qemu emulation",
    ],
    examples: [
      "build acme/web:2.0 for amd64 and arm64",
      "docker buildx build --platform linux/amd64,linux/arm64 -t ghcr.io/acme/api:1.1 --push .",
      "need the image also for raspberry pi (linux/arm/v7)",
      "make it multi-arch please",
      "our new macs are arm and servers are x86, one tag for both?",
      "create manifest list out of acme/app:1-amd64 and acme/app:1-arm64",
      "how to cross build my go service for graviton",
    ],
    signatures: [
      "no match for platform in manifest", "does not match the detected host platform",
      "multiple platforms feature is currently not supported", "Multi-platform build is not supported",
      "no matching manifest for",
    ])

  @Parameter("The folder to build.", says: ["folder", "context", "directory", "from"])
  var context: FolderPath?
  @Parameter("The Dockerfile, where it is not the context's own.", says: ["dockerfile", "-f"])
  var dockerfile: FilePath?
  @Parameter("The platforms to build for.", says: ["platform", "platforms", "--platform", "for"])
  var platforms: [Platform] = []
  @Parameter("What to call the image.", says: ["tag", "-t", "as", "build"])
  var tag: ImageName?
  @Parameter(
    "Images of one platform each, to be joined instead of built.", says: ["out of", "join", "combine"])
  var sources: [ImageName] = []
  @Parameter("Push the image when it is built.", says: ["push", "--push"])
  var push = false
}

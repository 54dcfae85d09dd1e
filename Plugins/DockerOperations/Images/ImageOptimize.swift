internal import AgentKit
internal import ContainerCapabilities

struct ImageOptimize: DeclaredOperation {
  static let declaration = Declaration(
    "image.optimize",
    "Finds what makes an image large or slow to build, and proposes a smaller one.",
    atMost: .change, flags: [.runsUntrusted],
    needs: ["Bash(docker image *)", "Bash(docker history *)", "Bash(dive *)", "mcp__docker__*"],
    verbs: [
      "optimize", "optimise", "shrink", "reduce", "slim", "slim down", "minimize", "make smaller", "trim",
      "speed up", "cut",
    ],
    objects: [
      "image", "image size", "docker image", "layer count", "base image", "build time", "pull time",
      "bloated image",
    ],
    phrases: [
      "optimize the image", "optimise the image", "optimize image", "image optimization",
      "image optimisation", "reduce image size", "reduce the size of", "shrink the image", "shrink my image",
      "shrink image", "smaller image", "slim down", "make the image smaller", "minimize image size",
      "docker-slim", "slimtoolkit", "mint slim", "too big image", "huge image", "image is too big",
      "image is huge", "smaller base image", "distroless", "alpine instead of", "fewer layers",
      "size optimization", "image bloat", "bloated image", "cut the image size", "smaller docker image",
      "lighter image", "image smaller", "too large image", "image takes too long to pull",
      "minimal base image", "minimal image", "scratch image",
    ],
    examples: [
      "shrink acme/web:1.4, it has 1.8 GB",
      "optimize my docker image",
      "reduce the size of image ghcr.io/acme/api:2.1 please",
      "our node image is huge, can it be smaller?",
      "which base image would make worker:latest smaller, alpine or distroless?",
      "pulls take forever because the image is 3 gigs. help",
      "slim down python app image to under 200 MB",
    ])

  @Parameter("The image.", says: ["image", "of", "shrink", "optimize"])
  var image: ImageName?
  @Parameter("The folder with its Dockerfile.", says: ["folder", "in", "dockerfile"])
  var context: FolderPath?
  @Parameter("The size to get below.", says: ["under", "below", "to", "less than"])
  var goal: SizeGoal?
  @Parameter("Build both versions and compare the measured sizes.", says: ["measure", "--measure", "prove"])
  var measure = false
}

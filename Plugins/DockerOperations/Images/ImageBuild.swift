internal import AgentKit
internal import ContainerCapabilities

struct ImageBuild: DeclaredOperation {
  static let declaration = Declaration(
    "image.build",
    "Builds an image from a Dockerfile, with caches, build arguments and secrets.",
    atMost: .change, flags: [.runsUntrusted, .credentials],
    needs: [
      "Bash(docker build *)", "Bash(docker buildx build *)", "Bash(docker image build *)", "mcp__docker__*",
    ],
    verbs: ["build", "rebuild", "make", "create", "compile", "package", "bake"],
    objects: [
      "image", "docker image", "container image", "app image", "build", "build cache", "build args",
      "build secrets", "buildkit",
    ],
    phrases: [
      "docker build", "docker image build", "docker buildx build", "docker buildx bake", "build the image",
      "build an image", "build image", "build my image", "rebuild the image", "image build", "build args",
      "build argument", "--build-arg", "build secret", "--mount=type=secret", "--mount=type=cache",
      "build context", "--no-cache", "without cache", "build fails", "failed build", "build failed",
      "docker build failing", "buildkit", "builder prune", "containerize this", "dockerize and build",
      "docker commit", "--cache-from", "--cache-to", "buildx builder", "cache mount", "cache mounts",
      "build cache not used", "cache not used", "always rebuilds", "layer cache", "slow image build",
      "build from git", "build stage", "build target", "docker-bake.hcl", "ssh agent in the build",
      "private repo in the build", "huge build context", "large build context", "sending build context",
    ],
    examples: [
      "build the image from this folder and call it acme/web:1.4",
      "docker build -t api . fails with COPY failed, please look",
      "rebuild my image without cache",
      "build ./services/worker with NODE_ENV=production as build arg",
      "pass an npm token to the build without leaving it in the image",
      "my build takes 15 minutes, every time npm install runs again, why?",
      "build only the target stage \"test\" of the Dockerfile",
      "make docker image for this project and tag v2 please",
    ],
    signatures: [
      "failed to solve: process", "failed to load build context",
      "failed to solve", "failed to compute cache key", "COPY failed", "ADD failed",
      "failed to read dockerfile", "dockerfile parse error", "executor failed running",
      "did not complete successfully", "unable to prepare context", "error building image",
      "ERROR [internal] load", "ERROR [builder", "failed to build:", "load build context",
      "the --mount option requires BuildKit", "target stage", "returned a non-zero code",
      "failed to fetch oauth token", "failed to export image", "forbidden path outside the build context",
      "pull access denied for", "Sending build context to Docker daemon", "E: Unable to locate package",
      "has no installation candidate", "ERROR: unsatisfiable constraints", "frontend dockerfile.v0",
      "invalid reference format", "repository name must be lowercase",
    ])

  @Parameter("The folder to build.", says: ["folder", "context", "directory", "from", "in"])
  var context: FolderPath?
  @Parameter("The Dockerfile, where it is not the context's own.", says: ["dockerfile", "-f", "file"])
  var dockerfile: FilePath?
  @Parameter("What to call the image.", says: ["tag", "-t", "call", "called", "as", "named"])
  var tags: [ImageName] = []
  @Parameter("Build arguments, as NAME=value.", says: ["build arg", "--build-arg", "arg", "build-arg"])
  var arguments: [EnvironmentAssignment] = []
  @Parameter("Secrets for the build, as id=NAME,src=PATH.", says: ["secret", "--secret"])
  var secrets: [String] = []
  @Parameter("The stage to stop at.", says: ["target", "--target", "stage"])
  var target: String?
  @Parameter("The platform to build for.", says: ["platform", "--platform", "for"])
  var platform: Platform?
  @Parameter("Use no cached layers.", says: ["no cache", "--no-cache", "without cache", "from scratch"])
  var noCache = false
  @Parameter("Pull newer base images first.", says: ["pull", "--pull", "fresh base"])
  var pull = false
  @Parameter("Push the image when it is built.", says: ["push", "--push"])
  var push = false
}

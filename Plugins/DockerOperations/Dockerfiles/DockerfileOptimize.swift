internal import AgentKit

struct DockerfileOptimize: DeclaredOperation {
  static let declaration = Declaration(
    "dockerfile.optimize",
    "Rewrites a Dockerfile to build faster and smaller, and says why at each change.",
    atMost: .change, flags: [.runsUntrusted],
    needs: ["Edit", "Write", "Bash(docker build *)"],
    verbs: [
      "optimize", "optimise", "improve", "rewrite", "refactor", "speed up", "fix", "clean up", "modernize",
      "convert to multi-stage", "make faster",
    ],
    objects: [
      "dockerfile", "docker build time", "layer caching", "layers in the dockerfile", "build cache",
      "multi-stage", "instruction order",
    ],
    phrases: [
      "runs again during the build", "npm install runs again", "cache is never used", "invalidates the cache",
      "cache is busted", "rebuilds everything on every change",
      "optimize the dockerfile", "optimise the dockerfile", "optimize my dockerfile", "optimize dockerfile",
      "improve the dockerfile", "improve my dockerfile", "rewrite the dockerfile", "refactor the dockerfile",
      "fix the dockerfile", "fix my dockerfile", "convert to multi-stage", "convert to multi stage",
      "multi-stage build", "multistage", "multi stage", "layer caching", "layer order", "cache invalidation",
      "faster docker builds", "speed up the build", "speed up docker build", "slow docker build",
      "better dockerfile", "dockerfile optimization", "reorder the instructions", "order of instructions",
      "combine run commands", "merge run instructions", "cache dependencies", "cached dependencies",
      "rebuilds everything", "reinstalls everything", "installs everything again",
      "dependencies are reinstalled", "non-root user in the dockerfile", "add a user to the dockerfile",
      "pin the base image", "pin versions in the dockerfile", "add a healthcheck to the dockerfile",
      "make this dockerfile better", "make the dockerfile better", "make my dockerfile better",
      "this dockerfile better",
    ],
    examples: [
      "optimize the Dockerfile",
      "rewrite ./Dockerfile as a multi-stage build",
      "my docker builds are slow, improve layer caching in services/api/Dockerfile",
      "fix all lint findings in Dockerfile.prod and show me the diff",
      "make this dockerfile better pls",
      "how should I order the instructions so that npm install stays cached?",
      "optimise dockerfile and measure before and after",
    ])

  @Parameter("The Dockerfile, or the folder that holds it.", says: ["in", "file", "dockerfile"])
  var path: FilePath?
  @Parameter(
    "Build both versions and compare the measured sizes.",
    says: ["measure", "--measure", "before and after", "prove"])
  var measure = false
}

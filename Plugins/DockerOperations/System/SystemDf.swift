internal import AgentKit

struct SystemDf: DeclaredOperation {
  static let declaration = Declaration(
    "system.df",
    "Shows what images, containers, volumes and build caches take up on disk, and what could be freed.",
    atMost: .observe,
    needs: ["Bash(docker system df *)", "Bash(docker buildx du *)", "mcp__docker__*"],
    commands: [CommandForm("system df", options: ["-v --verbose": "details", "--format": .anything])],
    verbs: [
      "show", "check", "how much", "measure", "find out", "calculate", "how much space", "how much disk",
    ],
    objects: [
      "disk usage", "disk space", "docker disk usage", "storage", "space used by docker", "/var/lib/docker",
      "build cache size", "disk is full",
    ],
    phrases: [
      "docker system df", "docker buildx du", "docker disk usage", "disk space used by docker",
      "space does docker", "what takes up space in docker", "/var/lib/docker", "overlay2",
      "disk full because of docker", "docker folder is huge", "docker uses too much disk",
      "docker eats my disk", "docker fills the disk", "overlay2 folder", "docker storage usage",
      "docker root dir", "which images take", "space used by images", "space used by volumes",
      "takes the most space", "takes up the most space", "uses the most space", "take up the most space",
      "uses the most disk",
    ],
    examples: [
      "how much disk does docker use?",
      "docker system df, biggest first",
      "/var/lib/docker has 80 GB, what is all that",
      "which volumes and images take up the most space",
      "my disk is almost full, is it docker's fault?",
      "build cache size please",
    ],
    signatures: ["no space left on device", "disk quota exceeded", "write error: No space left"])

  @Parameter("Every object by itself.", says: ["verbose", "-v", "details", "each", "every"])
  var details = false
}

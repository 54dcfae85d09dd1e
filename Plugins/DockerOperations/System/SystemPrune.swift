internal import AgentKit
internal import ContainerCapabilities

struct SystemPrune: DeclaredOperation {
  static let declaration = Declaration(
    "system.prune",
    "Removes stopped containers, unused networks, images and build caches to free space.",
    atMost: .destroy,
    needs: ["Bash(docker system prune *)", "mcp__docker__*"],
    includes: [
      .container: ["Bash(docker container prune *)"], .image: ["Bash(docker image prune *)"],
      .network: ["Bash(docker network prune *)"], .volume: ["Bash(docker volume prune *)"],
      .engine: ["Bash(docker builder prune *)"],
    ],
    commands: [
      CommandForm(
        "system prune",
        options: [
          "-a --all": "all", "--volumes": "volumes", "-f --force": .nothing,
          "--filter": .filter(["label": "label", "until": "olderThan"]),
        ]),
      CommandForm(
        "builder prune", "buildx prune",
        options: ["-a --all -f --force": .nothing, "--filter": .filter(["until": "olderThan"])],
        presets: ["onlyBuildCache": true]),
    ],
    verbs: [
      "prune", "clean up", "free", "free up", "purge", "clear", "tidy up", "reclaim", "reset",
      "free up disk space", "free up space", "free disk space", "reclaim space", "reclaim disk space",
    ],
    objects: [
      "docker", "disk space", "everything unused", "build cache", "space", "docker garbage", "leftovers",
    ],
    phrases: [
      "docker system prune", "docker builder prune", "docker buildx prune", "prune everything",
      "system prune", "clean up docker", "cleanup docker", "clean docker", "clear the build cache",
      "delete the build cache", "build cache prune", "remove everything unused", "docker cleanup",
      "get rid of unused docker stuff", "tidy up docker", "docker is full", "disk full docker",
      "remove unused docker", "delete everything unused", "remove all unused", "wipe docker", "reset docker",
      "start from a clean docker", "docker garbage collection", "make space for docker",
    ],
    examples: [
      "clean up docker",
      "clean up docker, including volumes",
      "docker system prune -a --volumes",
      "free at least 20 GB from docker",
      "clear the build cache older than 7 days",
      "my server runs out of space, remove everything unused but no volumes!",
      "can you tidy up docker on this machine, show me first what goes",
    ])

  @Parameter(
    "Every image that no container uses, not only untagged ones.",
    says: ["-a", "--all", "everything", "all unused", "all images", "unused images"])
  var all = false
  @Parameter(
    "Unused volumes too, with their data.",
    says: [
      "--volumes", "with volumes", "and volumes", "and unused volumes", "including volumes",
      "including unused volumes", "volumes too", "volumes as well",
    ])
  var volumes = false
  @Parameter("Only build caches.", says: ["build cache", "builder", "cache"])
  var onlyBuildCache = false
  @Parameter("Only what is older than this.", says: ["older than", "until"])
  var olderThan: TimeSpan?
  @Parameter("Only what has this label, as key or key=value; no build caches.", says: ["label", "labelled"])
  var label: LabelFilter?
  @Parameter("Stop when this much is free.", says: ["at least", "free"])
  var goal: SizeGoal?
}

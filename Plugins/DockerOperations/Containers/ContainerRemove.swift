internal import AgentKit
internal import ContainerCapabilities

struct ContainerRemove: DeclaredOperation {
  static let declaration = Declaration(
    "container.remove",
    "Removes containers for good, with what they wrote outside volumes.",
    atMost: .destroy,
    needs: ["Bash(docker rm *)", "Bash(docker container rm *)", "mcp__docker__*"],
    includes: [
      .container: ["Bash(docker container prune *)"],
      .volume: ["Bash(docker volume rm *)", "Bash(docker volume prune *)"],
    ],
    reason: "container.debug",
    commands: [
      CommandForm(
        "rm", "container rm", "container remove",
        options: ["-f --force": "force", "-v --volumes": "volumes"],
        operands: [.each("containers")]),
      CommandForm(
        "container prune", options: ["-f --force": .nothing, "--filter": .filter(["until": "olderThan"])],
        presets: ["stopped": true]),
    ],
    verbs: [
      "remove", "delete", "rm", "get rid of", "destroy", "throw away", "clean up", "drop", "nuke", "prune",
      "wipe",
    ],
    objects: [
      "container", "containers", "stopped containers", "exited containers", "old containers",
      "dead containers", "leftover containers",
    ],
    phrases: [
      "docker rm", "docker container rm", "docker container prune", "remove the container",
      "delete the container", "delete container", "remove container", "get rid of the container",
      "remove all stopped containers", "delete exited containers", "delete stopped containers",
      "remove old containers", "clean up containers", "prune containers", "throw away the container",
      "remove every container", "delete every container", "delete all containers", "remove all containers",
      "kill and remove", "wipe all containers", "get rid of this container", "container and its volumes",
    ],
    examples: [
      "delete the old web container",
      "docker rm -f api",
      "remove all stopped containers",
      "get rid of shop-web-1 and its volumes",
      "clean up every container that exited more than 7 days ago",
      "pls delete container test_db i dont need it any more",
      "nuke the worker container even if it's running",
    ],
    signatures: [
      "You have to remove (or rename) that container", "Conflict. The container name",
      "cannot remove a running container", "to be able to reuse that name", "remove (or rename) that",
      "removal of container", "You cannot remove a running container",
    ])

  @Parameter("The containers, by name or id.", says: ["container", "remove", "delete", "rm"])
  var containers: [ContainerName] = []
  @Parameter("Every stopped container.", says: ["stopped", "exited", "dead", "finished"])
  var stopped = false
  @Parameter("Containers to leave as they are.", excepts: true)
  var except: [ContainerName] = []
  @Parameter("Only those that ended longer ago than this.", says: ["older than", "more than", "--until"])
  var olderThan: TimeSpan?
  @Parameter(
    "Their anonymous volumes too.",
    says: [
      "--volumes", "-v", "with volumes", "with its volumes", "with their volumes", "and volumes",
      "and its volumes", "and the volumes", "and their volumes", "including volumes", "including the volumes",
      "volumes too", "volumes as well", "volumes included",
    ])
  var volumes = false
  @Parameter(
    "Running ones too: they are killed first.",
    says: ["force", "forcefully", "by force", "-f", "even if", "even though"])
  var force = false
}

internal import AgentKit
internal import ContainerCapabilities

struct ComposeDown: DeclaredOperation {
  static let declaration = Declaration(
    "compose.down",
    "Stops the services of a Compose file and removes their containers and networks.",
    atMost: .destroy,
    needs: ["Bash(docker compose down *)", "Bash(docker compose *)", "Bash(docker-compose *)"],
    verbs: [
      "bring down", "tear down", "stop", "down", "shut down", "take down", "remove", "destroy", "reset",
    ],
    objects: [
      "compose stack", "stack", "compose project", "docker compose", "all services", "compose services",
    ],
    phrases: [
      "docker compose down", "docker-compose down", "docker compose stop", "docker compose rm",
      "docker compose kill", "compose down", "tear down the stack", "take down the stack",
      "bring the stack down", "bring down the stack", "stop the stack", "shut down the stack",
      "stop the compose", "down -v", "remove orphans", "--remove-orphans", "reset the stack",
      "docker stack rm", "bring everything down", "stop all services", "stop all my services",
      "remove the stack", "destroy the stack", "wipe the stack", "start over from the compose file",
    ],
    examples: [
      "docker compose down",
      "tear down the stack including volumes",
      "bring everything from compose.yaml down",
      "stop the shop project but keep the data",
      "docker-compose down -v --remove-orphans",
      "please shut down all services of my compose stack",
    ])

  @Parameter("The services; all where none is given.", says: ["service", "services", "only", "just"])
  var services: [ServiceName] = []
  @Parameter("The Compose files, later ones over earlier ones.", says: ["file", "-f", "from", "in"])
  var files: [FilePath] = []
  @Parameter("The project's name.")
  var project: ProjectName?
  @Parameter(
    "Its named and anonymous volumes too, with their data.",
    says: [
      "--volumes", "-v", "with volumes", "with its volumes", "with their volumes", "and volumes",
      "and its volumes", "and the volumes", "and their volumes", "including volumes", "including the volumes",
      "volumes too", "volumes as well", "volumes included", "and the data", "including data", "with the data",
    ])
  var volumes = false
  @Parameter(
    "Containers of services that the file no longer has, too.", says: ["orphans", "--remove-orphans"])
  var orphans = false
  @Parameter("Only stop: remove nothing.", says: ["only stop", "just stop"])
  var onlyStop = false
  @Parameter("How long to wait before killing.", says: ["timeout", "-t"])
  var timeout: TimeSpan?
}

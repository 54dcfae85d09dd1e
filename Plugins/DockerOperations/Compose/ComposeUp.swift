internal import AgentKit
internal import ContainerCapabilities

struct ComposeUp: DeclaredOperation {
  static let declaration = Declaration(
    "compose.up",
    "Creates and starts the services of a Compose file.",
    atMost: .change, flags: [.runsUntrusted, .credentials],
    needs: ["Bash(docker compose up *)", "Bash(docker compose *)", "Bash(docker-compose *)"],
    verbs: ["bring up", "start", "up", "launch", "run", "deploy locally", "rebuild", "scale", "restart"],
    objects: [
      "compose stack", "stack", "compose services", "compose project", "docker compose", "whole stack",
      "service of the compose file", "all services",
    ],
    phrases: [
      "docker compose up", "docker-compose up", "docker compose start", "docker compose restart",
      "docker compose run", "docker compose build", "docker compose pull", "docker compose watch",
      "docker compose ps", "compose up", "start the stack", "bring up the stack", "bring the stack up",
      "start all services", "start my compose", "run the compose file", "scale the service",
      "rebuild and restart the service", "up -d", "docker stack deploy", "docker service create",
      "docker service scale", "docker swarm init", "docker swarm", "bring everything up", "whole stack",
      "entire stack", "all my services", "restart the stack", "restart a compose service",
      "rebuild the stack",
    ],
    examples: [
      "docker compose up -d",
      "bring up the stack in ./deploy",
      "start only api and db from the compose file",
      "rebuild the web service and start it again",
      "up with profile debug please",
      "scale worker to 3",
      "start my docker compose project and wait until everything is healthy",
    ],
    signatures: ["no service selected"])

  @Parameter("The services; all where none is given.", says: ["service", "services", "only", "just"])
  var services: [ServiceName] = []
  @Parameter("The Compose files, later ones over earlier ones.", says: ["file", "-f", "in", "from"])
  var files: [FilePath] = []
  @Parameter("The project's name.")
  var project: ProjectName?
  @Parameter("Profiles to switch on.", says: ["profile", "--profile", "profiles"])
  var profiles: [String] = []
  @Parameter("Build images first.", says: ["build", "--build", "rebuild"])
  var build = false
  @Parameter("Pull images first.", says: ["pull", "--pull"])
  var pull = false
  @Parameter(
    "Create containers anew, even where nothing changed.", says: ["recreate", "--force-recreate", "fresh"])
  var recreate = false
  @Parameter("How many containers each named service gets.", says: ["scale", "replicas"])
  var scale: Int?
  @Parameter("Wait until all are healthy.", says: ["wait", "--wait", "healthy"])
  var wait = false
}

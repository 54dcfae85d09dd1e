internal import AgentKit
internal import ContainerCapabilities

struct ContainerList: DeclaredOperation {
  static let declaration = Declaration(
    "container.list",
    "Lists containers with their state, image, ports and health.",
    atMost: .observe,
    needs: ["Bash(docker ps *)", "Bash(docker container ls *)", "mcp__docker__*"],
    commands: [
      CommandForm(
        "ps", "container ls", "container list", "container ps",
        options: [
          "-a --all": "all", "-n --last": "last", "-l --latest": .preset("last", 1),
          "-f --filter": .filter([
            "name": "name", "status": "state", "ancestor": "image", "label": "label", "publish": "port",
          ]),
          "-s --size": .nothing, "--format": .anything, "-q --quiet --no-trunc": .nothing,
        ])
    ],
    verbs: ["list", "show", "which", "what is running", "count", "display", "see", "enumerate", "how many"],
    objects: ["containers", "container", "running containers", "stopped containers", "exited containers"],
    phrases: [
      "docker ps", "docker container ls", "docker container list", "running containers", "list containers",
      "what's running", "whats running", "which containers", "how many containers", "stopped containers",
      "all my containers", "exited containers", "which ports are published",
      "published ports of all containers", "which container uses port", "container names", "what containers",
      "paused containers", "list paused", "containers are paused", "containers of project",
      "containers of the project", "containers in project", "who listens on port", "who uses port",
      "what uses port",
    ],
    examples: [
      "which containers are running right now?",
      "docker ps -a, sorted by age",
      "show me everything that is up, including stopped ones",
      "list all containers with their ports",
      "how many containers do i have",
      "anything exited in the last hour?",
      "pls list containers using the postgres image",
      "what runs on this machine at the moment, in docker i mean",
      "list the paused containers of project shop",
      "which container uses port 8080?",
    ])

  @Parameter("Stopped containers too.", says: ["all", "-a", "stopped", "exited", "every", "everything"])
  var all = false
  @Parameter("Only containers whose name holds this text.", says: ["matching", "like"])
  var name: ContainerName?
  @Parameter("Only containers in this state.")
  var state: ContainerState?
  @Parameter("Only containers made from this image.", says: ["image", "ancestor", "using", "from"])
  var image: ImageName?
  @Parameter("Only containers with this label, as key or key=value.", says: ["label", "labelled", "labeled"])
  var label: LabelFilter?
  @Parameter("Only containers of this Compose project.")
  var project: ProjectName?
  @Parameter("Only containers that publish this port on the host.")
  var port: PortNumber?
  @Parameter("Only the newest so many.", says: ["last", "latest", "newest"])
  var last: Int?
}

internal import AgentKit
internal import ContainerCapabilities

struct ContainerRun: DeclaredOperation {
  static let declaration = Declaration(
    "container.run",
    "Creates a container from an image and starts it, pulling the image where it is missing.",
    atMost: .change, flags: [.runsUntrusted, .hostPrivilege, .credentials],
    needs: ["Bash(docker run *)", "Bash(docker container run *)", "mcp__docker__*"],
    commands: [
      CommandForm(
        "run", "container run",
        options: [
          "--name": "name", "-p --publish": "ports", "-e --env": "environment", "-v --volume": "mounts",
          "--network --net": "network", "--restart": .pair("restart", "maximumRetries"),
          "-m --memory": "memory",
          "--cpus": "cpus", "--pids-limit": "pidsLimit", "--platform": "platform", "-u --user": "user",
          "-w --workdir": "workdir", "--health-cmd": "healthCommand", "-l --label": "labels",
          "--read-only": "readOnly",
          "--init": "initProcess", "--privileged": "privileged",
          "--rm": .several([.parameter("removeAfterwards"), .preset("attach", true)]),
          "-d --detach": .without("attach"), "-i --interactive -t --tty": .nothing,
        ],
        operands: [.one("image"), .rest("command")])
    ],
    verbs: [
      "run", "launch", "spin up", "start", "create", "bring up", "fire up", "boot", "stand up", "set up",
    ],
    objects: ["container", "new container", "image", "database container", "instance", "server in docker"],
    phrases: [
      "docker run", "docker container run", "docker create", "run a container", "spin up a container",
      "start a new container", "launch a container", "create a container", "in a container", "as a container",
      "throwaway container", "with docker run", "run an image", "start a database in docker",
      "with a memory limit", "run it detached", "detached mode", "interactive container", "one-off container",
      "port forwarding in docker", "publish a port", "need a redis", "need a postgres", "need a mysql",
      "need a database", "quick redis", "quick postgres", "container from", "start a redis",
      "start a postgres", "create container", "run nginx", "run redis", "run postgres", "run alpine",
      "with restart policy", "with the restart policy",
    ],
    examples: [
      "run nginx 1.27 on port 8080 with 256 MB and restart unless stopped",
      "spin up a postgres 16 container for local dev, data in a volume named pgdata",
      "docker run -d --name web -p 8080:80 nginx",
      "i need a redis, quick",
      "please start a new container from ghcr.io/acme/api:2.3 with LOG_LEVEL=debug",
      "can you launch mysql:8 in docker with 1 gig of ram and half a cpu",
      "how to run python:3.12-slim and mount ./src to /app ?",
      "create container named cache from redis:7 on network backend",
      "start alpine:3.19 once and throw it away when it is done",
      "run httpd:2.4 with no more than 512 MB memory, 1.5 cpus, 200 processes, label team=ops and working dir /srv",
    ],
    signatures: ["Unable to find image"])

  @Parameter("The image.", says: ["image", "from", "run", "--image"])
  var image: ImageName
  @Parameter("What to call the container.", says: ["named", "called", "call it", "name", "--name"])
  var name: ContainerName?
  @Parameter("Ports to publish, as host:container.", says: ["port", "ports", "-p", "publish", "expose"])
  var ports: [PortMapping] = []
  @Parameter("Variables for its environment, as NAME=value.", says: ["env", "-e", "environment", "variable"])
  var environment: [EnvironmentAssignment] = []
  @Parameter("Volumes and folders to mount, as source:/target.", says: ["mount", "-v", "volume", "bind"])
  var mounts: [VolumeMount] = []
  @Parameter("The network to join.", says: ["network", "--network", "net"], orHandedOn: .network)
  var network: NetworkName?
  @Parameter("When to start it again.", says: ["restart", "restarting", "restarts", "policy", "--restart"])
  var restart = RestartPolicyName.no
  @Parameter(
    "With on-failure: how often to try again at most.", says: ["retries", "times", "tries", "attempts"])
  var maximumRetries: Int?
  @Parameter("The most memory it may use.", says: ["memory", "ram", "-m", "--memory", "limit"])
  var memory: ByteCount?
  @Parameter("The most processor time it may use.", says: ["cpus", "cpu", "cores"])
  var cpus: CPUCount?
  @Parameter("The most processes it may have.", says: ["pids", "processes"])
  var pidsLimit: Int?
  @Parameter("The platform of the image to take.", says: ["platform", "--platform"])
  var platform: Platform?
  @Parameter("The user to run as, as name or uid:gid.", says: ["user", "as user", "uid"])
  var user: ContainerUser?
  @Parameter(
    "The folder in the container to start in.", says: ["workdir", "working directory", "working dir", "in"])
  var workdir: WorkingFolder?
  @Parameter("The command instead of the image's own.", says: ["command", "running"])
  var command: CommandLine?
  @Parameter("A command that tells whether it is healthy.", says: ["healthcheck", "health check"])
  var healthCommand: CommandLine?
  @Parameter("Labels, as key=value.", says: ["label", "labels"])
  var labels: [LabelFilter] = []
  @Parameter("Make its root file system read-only.", says: ["read-only", "readonly", "immutable"])
  var readOnly = false
  @Parameter(
    "Run an init process that reaps children and passes signals on.",
    says: ["--init", "init process", "tini"])
  var initProcess = false
  @Parameter("Give it every power over the host.", says: ["privileged", "--privileged"])
  var privileged = false
  @Parameter(
    "Remove it when it ends.",
    says: ["--rm", "throwaway", "throw-away", "temporary", "disposable", "one-off"] + Self.goesWhenItEnds)
  var removeAfterwards = false
  @Parameter(
    "Wait for it to end and show what it prints.", says: ["foreground", "attached", "wait", "interactive"])
  var attach = false

  /// "remove it when it is done" is about the container that is started, not about one that is there.
  private static let goesWhenItEnds = ["throw it away", "throws it away", "thrown away"] + endings

  private static let endings = ["remove", "delete"].flatMap { verb in
    [
      "it when done", "it when it is done", "it when it's done", "it when finished", "it when it finishes",
      "it when it ends", "it when it exits", "it when it stops", "it afterwards", "it afterward", "it after",
      "it again afterwards", "when done", "when it exits", "afterwards",
    ].map { "\(verb) \($0)" }
  }
}

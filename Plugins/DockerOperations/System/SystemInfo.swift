internal import AgentKit

struct SystemInfo: DeclaredOperation {
  static let declaration = Declaration(
    "system.info",
    "Shows the engine's version, storage, security options, limits and warnings.",
    atMost: .observe,
    needs: ["Bash(docker info *)", "Bash(docker version *)", "Bash(docker system info *)", "mcp__docker__*"],
    commands: [
      CommandForm("info", "system info", options: ["-f --format": .anything]),
      CommandForm(
        "context ls", "context list", options: ["--format": .anything, "-q --quiet --no-trunc": .nothing],
        presets: ["contexts": true]),
    ],
    verbs: ["show", "check", "tell", "which version", "is it running", "describe"],
    objects: [
      "docker engine", "docker daemon", "docker version", "engine info", "docker host", "storage driver",
      "docker context", "daemon settings", "docker installation",
    ],
    phrases: [
      "docker info", "docker version", "docker system info", "docker context ls", "docker context",
      "docker daemon", "docker engine version", "which docker version", "version of docker",
      "is docker running", "is docker installed", "docker daemon running",
      "cannot connect to the docker daemon", "storage driver", "cgroup version", "docker socket",
      "/var/run/docker.sock", "rootless docker", "docker desktop", "colima", "orbstack", "rancher desktop",
      "podman machine", "install docker", "docker not running", "docker won't start", "docker does not start",
      "dockerd", "docker daemon.json", "daemon.json", "docker service won't start", "systemctl status docker",
      "docker group", "sudo docker", "docker without sudo", "remote docker host", "docker_host",
      "docker over ssh", "tcp://localhost:2375",
    ],
    examples: [
      "docker info",
      "which version of docker runs here?",
      "is the docker daemon up",
      "what storage driver and cgroup version does the engine use",
      "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
      "show docker contexts and which one is active",
      "got permission denied while trying to connect to docker daemon socket",
    ],
    signatures: [
      "Cannot connect to the Docker daemon", "Is the docker daemon running",
      "permission denied while trying to connect to the Docker daemon socket",
      "permission denied while trying to connect to the docker API", "error during connect",
      "client version is too new", "dial unix /var/run/docker.sock", "docker.sock: connect",
      "failed to start daemon", "Failed to start Docker Application Container Engine",
      "docker: command not found", "Unit docker.service", "Is it running?", "Cannot connect to the daemon",
      "permission denied while trying to connect", "docker daemon is not running", "error during connect:",
      "docker desktop is not running", "Got permission denied",
    ])

  @Parameter("Show contexts too.", says: ["context", "contexts"])
  var contexts = false
}

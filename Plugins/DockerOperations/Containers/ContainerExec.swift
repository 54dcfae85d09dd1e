internal import AgentKit
internal import ContainerCapabilities

struct ContainerExec: DeclaredOperation {
  static let declaration = Declaration(
    "container.exec",
    "Runs a command in a running container.",
    atMost: .change, flags: [.runsUntrusted],
    needs: ["Bash(docker exec *)", "Bash(docker container exec *)", "mcp__docker__*"],
    commands: [
      CommandForm(
        "exec", "container exec",
        options: [
          "-u --user": "user", "-w --workdir": "workdir", "-e --env": "environment",
          "-i --interactive": .nothing,
          "-t --tty": "interactive",
        ],
        operands: [.one("container"), .rest("command")])
    ],
    verbs: [
      "exec", "execute", "run a command", "shell into", "open a shell", "get into", "go inside", "jump into",
      "attach", "enter", "ssh into", "connect to",
    ],
    objects: ["container", "shell", "bash", "command", "terminal", "psql", "running container", "prompt"],
    phrases: [
      "docker exec", "docker container exec", "docker attach", "exec into", "shell into", "shell inside",
      "bash into", "inside the container", "inside container", "into the container",
      "in the running container", "open a shell", "get a shell", "get into the container", "run a command in",
      "execute in", "look inside the container", "poke around in the container", "terminal in the container",
      "ssh into the container", "command inside the container", "run inside the container",
    ],
    examples: [
      "get into the mongo container and start mongosh",
      "get me a shell in web",
      "run `env` inside the api container",
      "docker exec -it db bash",
      "execute npm run migrate in worker as user node",
      "how do i go inside my container to look at the files?",
      "open redis-cli in cache pls",
      "i must run a command in running container shop-web-1: cat /etc/os-release",
    ],
    signatures: ["the input device is not a TTY", "OCI runtime exec failed", "is not running"])

  @Parameter(
    "The container, by name or id.", says: ["container", "into", "in", "inside"], orHandedOn: .container)
  var container: ContainerName
  @Parameter("The command; a shell where none is given.", says: ["run", "open", "execute", "command"])
  var command: CommandLine?
  @Parameter("The user to run as, as name or uid:gid.", says: ["user", "as user", "-u", "as"])
  var user: ContainerUser?
  @Parameter("The folder to start in.", says: ["workdir", "in folder", "-w"])
  var workdir: FilePath?
  @Parameter("Variables for the command's environment, as NAME=value.", says: ["env", "-e"])
  var environment: [EnvironmentAssignment] = []
  @Parameter("Connect this terminal to the command.", says: ["interactive", "-it", "shell", "terminal"])
  var interactive = false
}

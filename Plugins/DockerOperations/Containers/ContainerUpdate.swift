internal import AgentKit
internal import ContainerCapabilities

struct ContainerUpdate: DeclaredOperation {
  static let declaration = Declaration(
    "container.update",
    "Changes the limits or the restart policy of containers that are there, without making them anew.",
    atMost: .change,
    needs: ["Bash(docker update *)", "Bash(docker container update *)", "mcp__docker__*"],
    commands: [
      CommandForm(
        "update", "container update",
        options: [
          "-m --memory": "memory", "--cpus": "cpus", "--pids-limit": "pidsLimit",
          "--restart": .pair("restart", "maximumRetries"),
        ],
        operands: [.each("containers")])
    ],
    verbs: ["raise", "lower", "increase", "decrease", "bump", "double", "cap", "throttle down"],
    objects: ["memory limit", "cpu limit", "process limit", "pids limit", "limits of a container"],
    phrases: [
      "docker container update", "docker update --memory", "docker update --cpus",
      "docker update --pids-limit",
      "raise the memory limit", "increase the memory limit", "lower the memory limit", "raise the cpu limit",
      "raise the pids limit", "change the memory limit", "change the cpu limit", "give it more memory",
      "give the container more memory", "without recreating it",
    ],
    examples: [
      "raise the memory limit of web to 512 MB",
      "docker update --cpus 1.5 --memory 1g api",
      "give the container worker more memory, 2g, without recreating it",
      "cap the cpu limit of batch at half a cpu",
      "increase the pids limit of app to 500",
    ])

  @Parameter("The containers, by name or id.", says: ["container", "of"])
  var containers: [ContainerName] = []
  @Parameter("The most memory they may use.", says: ["memory", "ram", "-m", "--memory", "to"])
  var memory: ByteCount?
  @Parameter("The most processor time they may use.", says: ["cpus", "cpu", "cores", "--cpus"])
  var cpus: CPUCount?
  @Parameter(
    "The most processes they may have; -1 for no limit.", says: ["pids", "processes", "--pids-limit", "to"])
  var pidsLimit: Int?
  @Parameter("When the engine starts them again.", says: ["restart", "--restart"])
  var restart: RestartPolicyName?
  @Parameter("With on-failure: how often to try again at most.", says: ["retries", "times"])
  var maximumRetries: Int?
}

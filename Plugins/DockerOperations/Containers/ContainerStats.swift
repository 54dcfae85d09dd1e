internal import AgentKit
internal import ContainerCapabilities

struct ContainerStats: DeclaredOperation {
  static let declaration = Declaration(
    "container.stats",
    "Shows what containers use of processor, memory, network and disk, against their limits.",
    atMost: .observe,
    needs: ["Bash(docker stats *)", "Bash(docker container stats *)", "mcp__docker__*"],
    commands: [
      CommandForm(
        "stats", "container stats",
        options: [
          "--no-stream -a --all": .nothing, "--format": .anything, "-q --quiet --no-trunc": .nothing,
        ], operands: [.any("containers")])
    ],
    verbs: [
      "measure", "monitor", "show usage", "watch", "check usage", "profile", "compare", "how much memory",
      "how much ram", "how much cpu", "hogging",
    ],
    objects: [
      "cpu", "memory usage", "resource usage", "ram", "stats", "resources", "resource limits",
      "container memory", "throttling", "consumption", "cpu usage", "high cpu", "high memory",
    ],
    phrases: [
      "docker stats", "docker container stats", "docker top usage", "using the most memory", "eating memory",
      "eating all my ram", "resource constraints", "right-size", "right size the limits", "cpu throttling",
      "who eats my ram", "uses the most cpu", "uses the most memory", "using all the cpu",
      "memory leak in the container", "memory limit of", "resource limits", "docker stats --no-stream",
      "memory usage of the container", "cpu usage of the container", "container memory usage",
      "container cpu usage", "container resource usage", "memory does the container",
      "hogging all the memory", "hogging the cpu",
    ],
    examples: [
      "which container is eating all my ram?",
      "docker stats",
      "how much memory does api use compared to its limit",
      "cpu usage of every container over the last 10 minutes",
      "is worker being throttled",
      "suggest sensible memory and cpu limits for web and api",
      "my laptop fan goes crazy, which container makes this",
    ])

  @Parameter(
    "The containers, by name or id; every running one where none is given.",
    says: ["container", "of", "does"])
  var containers: [ContainerName] = []
  @Parameter("How long to watch.", says: ["for", "over", "watch"])
  var watch: TimeSpan?
  @Parameter(
    "Go on until stopped, with a table that refreshes every second; measures once where nobody can watch.",
    says: ["live"])
  var live = false
  @Parameter("What to sort by, those that use most first.", says: ["sort", "sorted"])
  var sort: ResourceOrder?
  @Parameter(
    "Propose limits from what is used.", says: ["suggest", "propose", "right-size", "recommend", "sensible"])
  var propose = false
}

internal import AgentKit
internal import ContainerCapabilities
internal import LogAnalysis

struct ContainerLogs: DeclaredOperation {
  static let declaration = Declaration(
    "container.logs",
    "Shows and analyses the logs of one or several containers.",
    atMost: .observe,
    needs: [
      "Bash(docker logs *)", "Bash(docker container logs *)", "Bash(docker compose logs *)", "mcp__docker__*",
    ],
    commands: [
      CommandForm(
        "logs", "container logs",
        options: [
          "-n --tail": "tail", "--since": "since", "--until": "until", "-f --follow": "follow",
          "-t --timestamps": "timestamps", "--details": .nothing,
        ],
        operands: [.one("containers")])
    ],
    verbs: [
      "show logs", "read", "tail", "follow", "search", "grep", "get", "fetch", "analyze", "analyse",
      "summarize", "stream", "see", "check",
    ],
    objects: [
      "logs", "log", "container logs", "log lines", "output", "stdout", "stderr", "console output",
      "stack trace",
    ],
    phrases: [
      "last lines of", "what did it say", "lines of output", "tail the output",
      "docker logs", "docker container logs", "docker compose logs", "container logs", "container log",
      "logs of the container", "logs from the container", "tail the logs", "log lines", "what did it print",
      "container output", "log output", "see the logs", "show the logs", "show me the logs", "check the logs",
      "what did the container print", "printed before", "error messages of the container", "log driver",
      "log rotation", "logs are too big", "json-file", "logs of all containers", "search the logs",
    ],
    examples: [
      "show me the last 200 lines of web",
      "logs api since 10m",
      "tail the postgres container logs please",
      "what errors did worker print in the last 2 hours?",
      "docker logs -f --tail 50 shop-web-1",
      "grep \"timeout\" in the logs of api and web",
      "I would like to see what the container db has written since yesterday",
      "anything weird in the nginx container's output after 2026-11-23T13:00:00Z",
      "give me the first stack trace before worker died",
    ])

  @Parameter("A Compose service whose containers are meant.", says: ["service"])
  var service: ServiceName?
  @Parameter("The containers, by name or id.", says: ["container", "of", "from", "for", "logs"])
  var containers: [ContainerName] = []
  @Parameter("Only containers of this Compose project.")
  var project: ProjectName?
  @Parameter("Only the last so many lines.", says: ["tail", "last", "--tail", "-n", "lines"])
  var tail: Int?
  @Parameter("Only lines from then on.", says: ["since", "--since", "after", "last", "past"])
  var since: PointInTime?
  @Parameter("Only lines up to then.", says: ["until", "--until", "before"])
  var until: PointInTime?
  @Parameter(
    "Only lines that hold this text or match this regular expression.",
    says: ["grep", "matching", "containing", "with"])
  var matching: LogPattern?
  @Parameter("Only lines of at least this level.", says: ["level"])
  var level: LogLevel?
  @Parameter("Show when each line was written.", says: ["timestamps", "-t", "times"])
  var timestamps = false
  @Parameter("Go on showing new lines.", says: ["follow", "-f", "live", "stream", "watch"])
  var follow = false
  @Parameter(
    "Read all of it: errors over time, what led to each crash, what is written again and again.",
    says: ["analyze", "analyse", "summarize", "summary"])
  var analyze = false
}

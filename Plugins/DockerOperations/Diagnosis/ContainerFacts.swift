internal import DockerClient

/// Everything that the rules may know about one container, gathered once.
///
/// Texts in it come from outside: rules match and quote them, and never run them or follow them.
struct ContainerFacts: Sendable {
  /// What the engine says about the container.
  var container: Container
  /// Its image, while the engine still has it.
  var image: Image?
  /// What happened to it lately, oldest first. The engine remembers 256 events of everything.
  var events: [LifeEvent] = []
  /// The last lines that it wrote, oldest first, with their times.
  var log: [LogLine] = []
  /// The most memory in bytes that it used since it was started; only of one that runs, with cgroup v1.
  var memoryHighWater: Int?
  /// The bytes of memory that it uses now, without what the kernel would give back first; only of one that runs.
  var memoryUsed: Int?
  /// The processors that it used on average since it was started; only of one that runs.
  var processorsUsed: Double?
  /// The other containers, for who holds a port.
  var neighbours: [ContainerSummary] = []
  /// The id of the container that has the host's name on a network of its own, where it is called otherwise itself.
  var aliasOwner: (host: String, id: String)?
  /// How the file begins that the kernel refused to run; only where it did.
  var program: ProgramFile?
  /// The container that it could not connect to; only where it could not.
  var peer: Peer?
  /// The networks that it is on; only where its program could not reach or find a host, or it publishes a port.
  var networks: [Network] = []
  /// The host's paths that it should mount and that are not there; only of one that was never started.
  var missingSources: [String] = []
  /// The mounts whose file or folder was replaced on the host since it started; only of one that runs.
  var replacedMounts: [MountPoint] = []
  /// How its image was made, oldest step first; only where a mount may hide what its program did not find.
  var imageSteps: [BuildStep] = []
  /// What the engine keeps, by kind; only where the disk is full.
  var reclaimable: [KindUsage] = []
  /// The ports that it listens on; nil where they cannot be seen.
  var listening: [ListeningSocket]?
  /// The UDP ports that it takes packets on; nil where they cannot be seen.
  var takingPackets: [ListeningSocket]?
  /// The ports of the host that somebody listens on; only of one that shares its network and should publish some.
  var listeningOnHost: [ListeningSocket]?
  /// The ports on which connections wait that its program does not take, each with how many of them.
  var waiting: [Int: Int] = [:]
  /// How often its processor limit held it up; only of one that runs with a limit.
  var heldUp: HeldUp?
  /// How many processes and threads it has; only of one that runs with a limit of them.
  var processes: Int?
  /// The programs that ended and that its first process does not wait for, a name each; only of one that runs here.
  var unreaped: [String] = []
  /// Whether it runs and the engine names no network that it is on.
  var isOnNoNetwork = false
  /// The host of the engine.
  var host = Host()
  /// What could not be found out, each with the reason.
  var gaps: [String] = []
  /// Whether there is no container to look at, only an error that somebody pasted.
  var isPasted = false
  /// When the facts were gathered.
  var now: Timestamp
  /// What ``spoken`` is, once it was read.
  private var heard: SpokenEvents?
  /// Whether it runs and its program keeps failing at something, once its log was read.
  private(set) var isStruggling = false

  init(container: Container, now: Timestamp) {
    self.container = container
    self.now = now
  }

  /// What it wrote in the run that the diagnosis is about, event by event.
  var spoken: SpokenEvents { heard ?? SpokenEvents(decisiveLog) }

  /// Reads what it wrote once for all rules, after the log and everything that says which part of it counts is known.
  mutating func listen() {
    let spoken = SpokenEvents(decisiveLog)
    heard = spoken
    let health = container.state.health?.status
    isStruggling =
      status == .running && restartLoop == nil && health != .starting && health != .unhealthy
      && spoken.struggles(at: now)
  }

  /// What a diagnosis needs to know about the engine's host.
  struct Host: Sendable {
    /// The processor, in the kernel's words: `x86_64`; empty where the engine did not say.
    var architecture = ""
    /// Bytes of memory; 0 where the engine did not say.
    var memory = 0
    /// Whether it is the virtual machine of Docker Desktop.
    var isDesktop = false
    /// Whether the engine is Docker's own; asked only where a name of the host was not found.
    var isDocker = true
  }

  /// What people call the container.
  var name: String { container.displayName }

  /// What it is doing.
  var status: ContainerStatus { container.state.status }

  /// Whether its first process runs at this moment.
  var isRunning: Bool { status == .running || status == .paused }

  /// Why the engine could not start it; empty if it could.
  var startError: String { container.state.error }

  /// The image, as it was named when the container was made.
  var imageName: String { container.config.image }

  /// The command with its arguments in one line, its secrets masked.
  var commandText: String { container.commandText }

  /// The limit of its memory in bytes, where there is one.
  var memoryLimit: Int? { container.hostConfig.memory > 0 ? container.hostConfig.memory : nil }

  /// The limit of its processes and threads, where there is one.
  var processLimit: Int? { container.hostConfig.pidsLimit.flatMap { $0 > 0 ? $0 : nil } }

  /// Whether its restart policy starts it again after an end like its last one.
  var restarts: Bool {
    let policy = container.hostConfig.restartPolicy.name
    return policy == .always || policy == .unlessStopped || policy == .onFailure
  }

  /// Whether `docker compose` made it, and then for which service.
  var composeService: String? { container.config.labels["com.docker.compose.service"] }
}

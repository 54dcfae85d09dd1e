internal import DockerClient

extension ContainerFacts {
  /// Asks an engine everything about one container. Only its inspection must succeed: what else cannot be had, such as
  /// the log of a driver that keeps none, is noted in `gaps`.
  ///
  /// - Parameters:
  ///   - id: The container's full id.
  ///   - since: From when on events and log lines count; `nil` for all that the engine holds, and the last lines.
  /// - Throws: `DockerError`, `CancellationError`.
  static func gathered(
    of id: String, from engine: any ReadOnlyEngine, since: Timestamp? = nil
  ) async throws -> ContainerFacts {
    let now = Timestamp.now
    async let inspected = engine.inspectContainer(id)
    async let events = attempt("its events") {
      try await Self.events(of: id, since: since, until: now, from: engine)
    }
    async let neighbours = attempt("the other containers") { try await engine.listContainers(all: true) }
    async let host = attempt("the engine's host") { try await engine.info() }
    let container = try await inspected
    async let image = attempt("its image") { try await engine.inspectImage(container.image) }
    async let log = attempt("its log") {
      try await Self.lastLines(of: container, since: since, from: engine)
    }
    var facts = ContainerFacts(container: container, now: now)
    facts.image = try await facts.noting(image)
    facts.events = try await facts.noting(events) ?? []
    let secrets = KnownSecrets(of: facts.container.config)
    var lines = try await facts.noting(log) ?? []
    if let started = container.state.startedAt, container.restartCount > 0, lines.count >= longestLog,
      lines.allSatisfy({ $0.timestamp.map { $0 > started } ?? false })
    {
      // A run that says much leaves no room for the last words of the one before.
      let before = try await attempt("what it wrote before") {
        try await Self.lastLines(of: container, since: since, until: started, from: engine)
      }
      lines = (facts.noting(before) ?? []) + lines
    }
    facts.log = lines.map(secrets.masked)
    facts.neighbours = try await facts.noting(neighbours) ?? []
    if let host = try await facts.noting(host) {
      facts.host = Host(
        architecture: host.architecture, memory: host.memTotal,
        isDesktop: host.operatingSystem.contains("Docker Desktop"))
    }
    facts.listen()
    try await facts.lookCloser(with: engine)
    return facts
  }

  /// Asks what only some containers make worth asking.
  private mutating func lookCloser(with engine: any ReadOnlyEngine) async throws {
    let id = container.id
    if isRunning {
      // To watch its processors the engine takes a second or two: only where the figure can matter.
      let oneShot = !hasProcessorLimit
      let stats = try await noting(
        Self.attempt("what it uses") { try await engine.containerStats(id, oneShot: oneShot) })
      memoryHighWater = stats.flatMap {
        $0.memory.maximumUsage > 0 ? Int(clamping: $0.memory.maximumUsage) : nil
      }
      memoryUsed = stats.flatMap(ResourceSample.init)?.memory
      processorsUsed = stats.flatMap { stats in
        // What was just begun may be busy with that.
        age.flatMap { $0 < .seconds(5) ? nil : Double(stats.cpu.usage.total) / ($0 / .nanoseconds(1)) }
      }
      if hasProcessorLimit { heldUp = stats.flatMap(HeldUp.init) }
      if processLimit != nil { processes = stats.map { Int(clamping: $0.pids.current) } }
    }
    if let path = refusedProgram {
      program =
        try await noting(
          Self.attempt("how \(path) begins") { try await engine.programFile(path, in: id) }) ?? nil
    }
    if status == .created { missingSources = try await Self.missingSources(of: container, on: engine) }
    if let missing = missingFile, mount(over: missing.place) != nil {
      let image = container.image
      imageSteps =
        try await noting(
          Self.attempt("how its image was made") { try await engine.imageHistory(image).reversed() })?
        .map(BuildStep.init) ?? []
    }
    if let host = unreachedHost?.host, neighbour(at: host) == nil, HostInText.isName(host) {
      aliasOwner = try await owner(of: host, on: engine)
    }
    if unreachedHost != nil || isRunning && !publishedPorts.isEmpty {
      let own = Set(container.networkSettings.networks.keys)
      networks =
        try await noting(
          Self.attempt("its networks") { try await engine.listNetworks().filter { own.contains($0.name) } })
        ?? []
    }
    if isDiskFull {
      reclaimable =
        try await noting(Self.attempt("what fills the disk") { try await engine.countedDiskUsage().byKind })
        ?? []
    }
    if isRunning {
      isOnNoNetwork = container.networkSettings.networks.isEmpty
      listening = ListeningSocket.seen(in: container)
      takingPackets = ListeningSocket.seen(in: container, over: .udp)
      unreaped = container.processFolder.map(Unreaped.names) ?? []
      if container.hostConfig.sharesHostNetwork, !container.hostConfig.publishedPlaces.isEmpty {
        listeningOnHost = ListeningSocket.seen(besides: container)
      }
      try await lookAtMounts()
    }
    if let complaint = unresolvedName, let name = host(in: complaint), DesktopName.holds(name) {
      host.isDocker =
        try await noting(Self.attempt("what engine it is") { try await engine.version().isDocker }) ?? false
    }
    if status == .running { waiting = try await container.waitingConnections() ?? [:] }
    if let host = failedConnection?.host, let neighbour = neighbour(at: host), neighbour.id != id {
      let found = try await noting(
        Self.attempt(neighbour.displayName) { try await engine.inspectContainer(neighbour.id) })
      peer = found.map { Peer(container: $0, listening: ListeningSocket.seen(in: $0)) }
    }
  }

  /// How long it runs.
  private var age: Duration? { container.state.startedAt.map { Timestamp.now - $0 } }

  /// Whether it may use only some of the host's processor time.
  private var hasProcessorLimit: Bool {
    container.hostConfig.nanoCpus > 0 || container.hostConfig.cpuQuota > 0
  }

  /// The most lines of the log that are read.
  static let longestLog = 400
  /// The longest line in bytes; the rest of a longer one is dropped.
  static let longestLine = 4096
  /// How far back events are asked for; the engine holds fewer.
  static let eventsSpan = Duration.seconds(30 * 86400)
  /// The most events that are read.
  static let mostEvents = 2000

  private static func lastLines(
    of container: Container, since: Timestamp?, until: Timestamp? = nil, from engine: any ReadOnlyEngine
  ) async throws -> [LogLine] {
    var options = LogOptions(tail: longestLog)
    options.timestamps = true
    options.since = since
    options.until = until
    options.tty = container.config.tty
    var lines: [LogLine] = []
    for try await line in try await engine.containerLogs(container.id, options: options).lines(
      limit: longestLine)
    {
      lines.append(line)
      if lines.count >= 2 * longestLog { lines.removeFirst(longestLog) }
    }
    return lines.suffix(longestLog)
  }

  /// The events up to now. An engine whose clock is behind would wait for `until`: what came in two seconds is taken.
  static func events(
    of id: String, since: Timestamp?, until: Timestamp, from engine: any ReadOnlyEngine
  ) async throws -> [LifeEvent] {
    let stream = try await engine.events(
      since: since ?? until - eventsSpan, until: until,
      filters: ["container": [id], "type": ["container"]])
    let events = try await withThrowingTaskGroup(of: [LifeEvent]?.self) { group -> [LifeEvent]? in
      group.addTask { try await read(stream) }
      group.addTask {
        try? await Task.sleep(for: .seconds(2))
        return nil
      }
      let first = try await group.next() ?? nil
      group.cancelAll()
      if let first { return first }
      return try await group.next() ?? nil
    }
    try Task.checkCancellation()
    return events ?? []
  }

  /// What a stream brings until it ends or its task is cancelled.
  private static func read(_ stream: EventStream) async throws -> [LifeEvent] {
    var events: [LifeEvent] = []
    var count = 0
    do {
      for try await event in stream {
        count += 1
        if let event = LifeEvent(event) { events.append(event) }
        if count == mostEvents { break }
      }
    } catch is CancellationError {}
    return events
  }

  /// What became of one question: an answer, or what is missing and why.
  private enum Answer<Value: Sendable>: Sendable {
    case known(Value)
    case missing(String)
  }

  private static func attempt<Value: Sendable>(
    _ what: String, _ ask: @Sendable () async throws -> Value
  ) async throws -> Answer<Value> {
    do {
      return .known(try await ask())
    } catch let error as DockerError {
      return .missing("\(what): \(error.engineMessage ?? error.message)")
    }
  }

  private mutating func noting<Value: Sendable>(_ answer: Answer<Value>) -> Value? {
    switch answer {
    case .known(let value): return value
    case .missing(let what):
      gaps.append(what)
      return nil
    }
  }
}

internal import DockerClient
internal import Reporting

extension Container {
  /// How it stands, in one sentence.
  func verdict(at now: Timestamp) -> Verdict {
    let health = state.health.map { $0.status == HealthStatus.none ? "" : ", \($0.status)" } ?? ""
    switch state.status {
    case .running:
      let age = state.startedAt.map { " for \(TimeWords.rough(max(0, now.seconds - $0.seconds)))" } ?? ""
      let level: Status = state.health?.status == .unhealthy ? .bad : .good
      return Verdict(level, "\(displayName) has been running\(age)\(health), from \(config.image).")
    case .exited, .dead:
      let ended = state.finishedAt.map { " \($0.age(at: now))" } ?? ""
      let meaning = ExitCodeMeaning.words(state.exitCode).map { " (\($0))" } ?? ""
      return Verdict(
        state.exitCode == 0 ? .attention : .bad,
        "\(displayName) ended\(ended) with exit code \(state.exitCode)\(meaning).")
    case .restarting:
      return Verdict(.bad, "\(displayName) keeps restarting: \(restartCount.counted("time")) so far.")
    default:
      return Verdict(
        state.error.isEmpty ? .attention : .bad,
        "\(displayName) is \(state.status)"
          + (state.error.isEmpty ? "." : ": \(StartError.short(state.error))."))
    }
  }

  /// Everything about it, by subject. Values of the environment are not shown.
  func sections(at now: Timestamp) -> [Block] {
    [
      .section("State", [.facts(stateFacts(at: now))]), .section("What it runs", [.facts(commandFacts)]),
      .section("Network", networkBlocks), .section("Files", fileBlocks),
      .section("Limits and rights", [.facts(limitFacts)]), .section("Environment", environmentBlocks),
    ] + (config.labels.isEmpty ? [] : [.section("Labels", [.facts(labelFacts)])])
  }

  private func stateFacts(at now: Timestamp) -> [Block.Fact] {
    var facts = [Block.Fact("State", state.status.rawValue)]
    if let health = state.health, health.status != HealthStatus.none {
      facts.append(
        Block.Fact("Health", health.status.rawValue, status: health.status == .healthy ? .good : .attention))
    }
    if !state.running, state.startedAt != nil || !state.error.isEmpty {
      facts.append(Block.Fact("Exit code", EndedRun(exitCode: state.exitCode).codeText))
      facts.append(
        Block.Fact("OOM flag", state.oomKilled ? "set" : "not set", status: state.oomKilled ? .bad : nil))
    }
    if !state.error.isEmpty {
      facts.append(Block.Fact("Start error", StartError.short(state.error), status: .bad))
    }
    facts.append(Block.Fact("Restarts", "\(restartCount), policy \(hostConfig.restartPolicy.words)"))
    if let created { facts.append(Block.Fact("Made", created.age(at: now))) }
    if let started = state.startedAt { facts.append(Block.Fact("Started", started.age(at: now))) }
    if !state.running, let ended = state.finishedAt { facts.append(Block.Fact("Ended", ended.age(at: now))) }
    facts.append(Block.Fact("Id", id))
    return facts
  }

  private var commandFacts: [Block.Fact] {
    var facts = [
      Block.Fact("Image", config.image), Block.Fact("Command", commandText),
      Block.Fact("Working folder", config.workingDir.isEmpty ? "/" : config.workingDir),
      Block.Fact("User", config.user.isEmpty ? "root" : config.user),
    ]
    if let check = config.healthcheck, check.test.first != "NONE", check.test.count > 1 {
      facts.append(Block.Fact("Health check", Unhealthy.command(of: check)))
    }
    return facts
  }

  private var networkBlocks: [Block] {
    let ports = networkSettings.ports.bindings.isEmpty ? hostConfig.portBindings : networkSettings.ports
    let published = ports.sorted.map { port, bindings in
      let places = bindings.map { PortWords.binding($0.hostIP, $0.hostPort.isEmpty ? "any" : $0.hostPort) }
      let unique = places.enumerated().filter { places.firstIndex(of: $0.element) == $0.offset }.map(
        \.element)
      return [
        Block.Cell(port.rawValue),
        Block.Cell(unique.isEmpty ? "not published" : unique.joined(separator: ", ")),
      ]
    }
    let networks = networkSettings.networks.sorted { $0.key < $1.key }.map { name, endpoint in
      [
        Block.Cell(name), Block.Cell(endpoint.ipAddress),
        Block.Cell(endpoint.aliases.joined(separator: ", ")),
      ]
    }
    var blocks: [Block] = []
    if !networks.isEmpty {
      blocks.append(.table(Block.Table(columns: ["Network", "Address", "Also known as"], rows: networks)))
    } else {
      blocks.append(.facts([Block.Fact("Network", hostConfig.networkMode)]))
    }
    if !published.isEmpty {
      blocks.append(.table(Block.Table(columns: ["Port", "On the host"], rows: published)))
    }
    return blocks
  }

  private var fileBlocks: [Block] {
    let root = Block.Fact("Root file system", hostConfig.readonlyRootfs ? "read-only" : "writable")
    guard !mounts.isEmpty else { return [.facts([root, Block.Fact("Mounts", "none")])] }
    return [
      .facts([root]),
      .table(
        Block.Table(
          columns: [Block.Column("In the container", style: .code), "From", "Kind", "Access"],
          rows: mounts.map { mount in
            [
              Block.Cell(mount.destination), Block.Cell(mount.name.isEmpty ? mount.source : mount.name),
              Block.Cell(mount.type.rawValue), Block.Cell(mount.rw ? "read and write" : "read-only"),
            ]
          })),
    ]
  }

  private var limitFacts: [Block.Fact] {
    let host = hostConfig
    let processors =
      host.nanoCpus > 0
      ? Double(host.nanoCpus) / 1e9
      : host.cpuQuota > 0
        ? Double(host.cpuQuota) / Double(host.cpuPeriod > 0 ? host.cpuPeriod : 100_000) : nil
    let processes = host.pidsLimit.flatMap { $0 > 0 ? $0 : nil }
    return [
      Block.Fact("Memory", host.memory > 0 ? MemoryText.words(host.memory) : "no limit"),
      Block.Fact("Processors", processors.map { Block.Unit.count.text($0) } ?? "no limit"),
      Block.Fact("Processes", processes.map(String.init) ?? "no limit"),
      Block.Fact("Privileged", host.privileged ? "yes" : "no", status: host.privileged ? .attention : nil),
      Block.Fact("Capabilities added", host.capAdd.isEmpty ? "none" : host.capAdd.joined(separator: ", ")),
      Block.Fact(
        "Capabilities dropped", host.capDrop.isEmpty ? "none" : host.capDrop.joined(separator: ", ")),
    ]
  }

  /// Values are often secrets: only the names are shown.
  private static func isPlain(_ name: String) -> Bool {
    plainVariables.contains(name) || name.hasPrefix("LC_") || name.hasSuffix("_VERSION")
  }

  /// Variables whose values are no secrets wherever they are set.
  private static let plainVariables: Set<String> = [
    "PATH", "HOME", "LANG", "LANGUAGE", "TZ", "TERM", "HOSTNAME", "USER", "SHELL", "PWD", "PORT", "HOST",
    "NODE_ENV",
    "RAILS_ENV", "APP_ENV", "LOG_LEVEL", "DEBUG", "PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE", "PYTHONPATH",
    "JAVA_HOME", "GOPATH", "PGDATA", "DEBIAN_FRONTEND",
  ]

  private var environmentBlocks: [Block] {
    guard !config.env.isEmpty else { return [.paragraph("It has no variables.")] }
    return [
      .facts(
        config.env.map { variable in
          guard let value = variable.value else { return Block.Fact(variable.name, "not set") }
          return Block.Fact(
            variable.name, Self.isPlain(variable.name) ? value.masked(as: variable.name) : Secret.mask)
        })
    ]
  }

  private var labelFacts: [Block.Fact] {
    config.labels.sorted { $0.key < $1.key }.map { Block.Fact($0.key, $0.value.masked(as: $0.key)) }
  }
}

internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting
internal import YAMLDocuments

/// Health checks and restart policies that would suit: proposed from what a container listens on, tried in it, explained.
extension ContainerHealth {
  /// The ports that a container listens on, as far as they are seen without running anything in it.
  func ports(of container: Container) -> [Int] {
    var ports: [Int] = []
    for socket in ListeningSocket.seen(in: container) ?? [] where !ports.contains(socket.port) {
      ports.append(socket.port)
    }
    return ports
  }

  /// Tries what would suit in the container, and says what came of each.
  func tryProposals(
    on container: Container, with access: Workspace, into report: inout Report
  ) async throws {
    let sockets = try await access.engine.listeningSockets(in: container.id)
    let seen = sockets?.map(\.port) ?? ports(of: container)
    let image = try? await access.engine.inspectImage(container.image)
    let proposals = HealthProposal.all(for: container, image: image, listening: seen)
    var rows: [[Block.Cell]] = []
    var passing: HealthProposal?
    for proposal in proposals.prefix(Self.mostAttempts) where passing == nil {
      access.progress("Trying \(proposal.command.first ?? "")")
      let (words, level) = try await outcome(of: proposal, in: container, with: access)
      rows.append([Block.Cell(proposal.line), Block.Cell(words, level), Block.Cell(proposal.reason)])
      if level == .good { passing = proposal }
    }
    report.verdict =
      passing.map {
        Verdict(.good, "`\($0.line)` passes in \(container.displayName): it would do as its health check.")
      }
      ?? Verdict(
        .attention,
        proposals.isEmpty
          ? "\(container.displayName) listens on no port, so there is nothing to try."
          : "None of the \(rows.count.counted("check")) that would suit \(container.displayName) passes.")
    if !rows.isEmpty {
      report.append(
        .section(
          "What was tried",
          [
            .table(
              Block.Table(columns: [Block.Column("Check", style: .code), "Outcome", "Because"], rows: rows))
          ]))
    }
    if let passing { report.append(.section("To use it", advice(for: [passing], container, image: image))) }
  }

  /// How a check ends: its exit code, within the time that a check gets.
  private func outcome(
    of proposal: HealthProposal, in container: Container, with access: Workspace
  ) async throws -> (words: String, level: Status) {
    do {
      let result = try await access.engine.exec(container.id, ExecCreation(proposal.command), limit: 4096)
      if result.exitCode == 0 { return ("passes", .good) }
      let lacks = result.exitCode == 126 || result.exitCode == 127
      return lacks
        ? ("the image has no \(proposal.command.first ?? "such program")", .attention)
        : ("exit code \(result.exitCode)", .bad)
    } catch let error as DockerError {
      return (error.engineMessage ?? error.message, .bad)
    }
  }

  private static let mostAttempts = 12

  /// The restart policy that would suit, why, and what sets it.
  func restartAdvice(for container: Container) -> [Block] {
    let serves = !ports(of: container).isEmpty || !container.config.exposedPorts.isEmpty
    guard let proposal = RestartProposal(for: container, serves: serves) else { return [] }
    let name = container.displayName
    var arguments = [
      "longshore", "run", "container.update", "--containers", name, "--restart", proposal.policy.words,
    ]
    if proposal.policy.maximumRetryCount > 0 {
      arguments += ["--maximum-retries", String(proposal.policy.maximumRetryCount)]
    }
    return [
      .section(
        "A restart policy that would suit",
        [
          .paragraph(Block.Paragraph("\(proposal.policy.typed), because \(proposal.reason).")),
          .commands([Block.Command(arguments: arguments, comment: "It holds at once")]),
        ])
    ]
  }

  /// A check cannot be given to a container that is there: it is made anew, or its Compose file says it.
  func advice(for proposals: [HealthProposal], _ container: Container, image: Image?) -> [Block] {
    guard let best = proposals.first else {
      return [.paragraph("Nothing tells on which port it listens; try a command: --probe \"…\".")]
    }
    let name = container.displayName
    var blocks: [Block] = [
      .paragraph(
        Block.Paragraph(
          "Because \(best.reason). A check is part of how a container is made: give it when you make it anew."
        ))
    ]
    if !attempt, probe == nil {
      blocks.append(
        .commands([
          Block.Command(
            arguments: ["longshore", "run", "container.health", "--container", name, "--probe", best.line],
            comment: "Try it first, in the container as it is")
        ]))
    }
    if let service = container.config.labels["com.docker.compose.service"] {
      blocks.append(
        .paragraph(Block.Paragraph("It belongs to a Compose file: give it to the service \(service).")))
      blocks.append(
        .excerpt(
          Block.Excerpt(file: "compose.yaml", text: composeText(best, service: service), language: "yaml")))
      return blocks
    }
    let anew = Recreation(of: container, image: image, health: best.line)
    blocks.append(
      .commands([
        Block.Command(
          arguments: ["docker", "rename", name, name + "-before"],
          comment: "Keep the old one until the new one is healthy"),
        Block.Command(arguments: ["docker", "stop", name + "-before"]),
        anew.offer.command(saying: "The same, with the check"),
        Block.Command(
          arguments: [
            "docker", "run", "--health-cmd", best.line, "--health-interval", timing.interval,
            "--health-timeout", timing.timeout, "--health-retries", timing.retries, "--health-start-period",
            timing.startPeriod, container.config.image,
          ], comment: "Or with docker and its own times, and the options that it was made with"),
      ]))
    if !anew.leftOut.isEmpty {
      blocks.append(
        .paragraph(
          Block.Paragraph(
            "It was also made with \(anew.leftOut.joined(separator: ", ").masked): give these to docker run yourself."
          )))
    }
    return blocks
  }

  /// When a check that is proposed runs: as said, else more often than the engine does by itself.
  private var timing: (interval: String, timeout: String, retries: String, startPeriod: String) {
    (interval?.description ?? "10s", timeout?.description ?? "3s", String(retries ?? 3), "20s")
  }

  /// The check as a service of a Compose file says it (Compose Specification, "healthcheck"), where `$` is doubled.
  private func composeText(_ proposal: HealthProposal, service: String) -> String {
    let test = ["CMD"] + proposal.command.map { $0.replacing("$", with: "$$") }
    let check: YAMLNode = .map([
      ("test", .list(test.map { .text($0) })), ("interval", .text(timing.interval)),
      ("timeout", .text(timing.timeout)), ("retries", .integer(retries ?? 3)),
      ("start_period", .text(timing.startPeriod)),
    ])
    return YAMLWriter.text(of: .map([("services", .map([(service, .map([("healthcheck", check)]))]))]))
  }
}

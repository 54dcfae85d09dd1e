internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension NetworkList: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    Plan(
      "List the networks", effect: .observe,
      command: ["docker", "network", "ls"] + filters.flatMap { ["--filter", "\($0.0)=\($0.1)"] })
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    let found = try await access.engine.listNetworks(
      filters: Filters(Dictionary(filters.map { ($0.0, [$0.1]) }, uniquingKeysWith: +)))
    // A list says nothing of who is on a network; the containers do.
    let containers = try await access.engine.listContainers(all: true)
    let networks = found.filter { !unused || $0.isUnused(by: containers) }.sorted { $0.name < $1.name }
    var members: [String: [String]] = [:]
    for container in containers {
      for name in (container.networkSettings?.networks ?? [:]).keys {
        members[name, default: []].append(container.displayName)
      }
    }
    let report = Report(
      "Networks",
      verdict: Verdict(
        .good,
        networks.isEmpty ? "There are no such networks." : "\(networks.count.counted("network"))."),
      blocks: [
        .table(
          Block.Table(
            columns: [
              Block.Column("Name", style: .strong), "Driver", "Scope", "Addresses", "Containers",
              Block.Column("Id", style: .code),
            ],
            rows: networks.map { network in
              [
                Block.Cell(network.name), Block.Cell(network.driver), Block.Cell(network.scope),
                Block.Cell(network.subnets), Block.Cell(Self.words(members[network.name] ?? [])),
                Block.Cell(String(network.id.prefix(12))),
              ]
            }))
      ])
    return Outcome(report, handoff: Handoff(objects: networks.map(\.planned)))
  }

  /// Those that people made; "host" and "none" say too many other things.
  static func names(with access: ReadOnlyWorkspace) async throws -> [PlannedObject] {
    try await access.engine.listNetworks().filter { !$0.isBuiltIn }.map(\.planned)
  }

  private var filters: [(String, String)] {
    [
      ("name", name?.description), ("driver", driver?.rawValue), ("dangling", unused ? "true" : nil),
    ].compactMap { key, value in value.map { (key, $0) } }
  }

  private static func words(_ names: [String]) -> String {
    guard names.count > 4 else { return names.sorted().joined(separator: ", ") }
    return names.sorted().prefix(3).joined(separator: ", ") + " and \(names.count - 3) more"
  }
}

extension Network {
  /// The network as an object of a plan.
  var planned: PlannedObject { PlannedObject(.network, id: id, name: name) }

  /// Its addresses: "172.18.0.0/16".
  var subnets: String { ipam.config.map(\.subnet).filter { !$0.isEmpty }.joined(separator: ", ") }

  /// Whether the engine made it itself and cannot be without it.
  var isBuiltIn: Bool { Self.builtInNames.contains(name) && scope == "local" }

  /// What those are called.
  static let builtInNames: Set<String> = ["bridge", "host", "none"]
}

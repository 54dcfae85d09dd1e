internal import AgentKit
internal import ContainerCapabilities

struct NetworkInspect: DeclaredOperation {
  static let declaration = Declaration(
    "network.inspect",
    "Shows a network's addresses, options and connected containers.",
    atMost: .observe,
    needs: ["Bash(docker network inspect *)", "mcp__docker__*"],
    commands: [
      CommandForm(
        "network inspect", options: ["-f --format": .anything, "-v --verbose": .nothing],
        operands: [.one("network")])
    ],
    verbs: ["inspect", "describe", "show details", "examine", "who is on"],
    objects: [
      "network", "docker network", "subnet", "gateway address", "connected containers", "network settings",
    ],
    phrases: [
      "docker network inspect", "inspect the network", "inspect network", "network details",
      "containers on the network", "connected to the network", "on the network", "subnet of the network",
      "gateway of the network", "attached to the network", "members of the network",
      "which containers are connected",
    ],
    examples: [
      "inspect network backend",
      "which containers are connected to the shop_default network?",
      "docker network inspect bridge",
      "subnet and gateway of network frontend please",
      "who is on net app_net",
    ])

  @Parameter("The network, by name or id.", says: ["network", "inspect", "of"], orHandedOn: .network)
  var network: NetworkName
}

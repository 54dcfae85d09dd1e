internal import AgentKit
internal import ContainerCapabilities

struct NetworkCreate: DeclaredOperation {
  static let declaration = Declaration(
    "network.create",
    "Creates a network, and can connect containers to it.",
    atMost: .change,
    needs: ["Bash(docker network create *)", "Bash(docker network connect *)", "mcp__docker__*"],
    commands: [
      CommandForm(
        "network create",
        options: [
          "-d --driver": "driver", "--subnet": "subnet", "--gateway": "gateway", "--internal": "isolated",
          "--attachable": "attachable", "-o --opt": "options",
        ],
        operands: [.one("network")]),
      CommandForm("network connect", operands: [.one("network"), .one("containers")]),
    ],
    verbs: ["create", "make", "add", "set up", "connect", "attach", "join"],
    objects: [
      "network", "docker network", "bridge network", "overlay network", "macvlan", "isolated network",
      "internal network",
    ],
    phrases: [
      "docker network create", "docker network connect", "create a network", "create network", "new network",
      "make a network", "add a network", "connect the container to the network", "connect to the network",
      "join the network", "isolated network", "internal network", "macvlan network", "overlay network",
      "user-defined bridge",
    ],
    examples: [
      "create a network named backend",
      "docker network create --driver bridge --subnet 10.5.0.0/16 app_net",
      "make an internal network without internet for db and api",
      "connect web to the network frontend",
      "connect cache to metrics",
      "I want that two containers can talk with each other by name",
      "new overlay network called mesh, encrypted",
    ],
    signatures: [
      "Pool overlaps with other one on this address space",
      "could not find an available, non-overlapping IPv4 address pool",
      "all predefined address pools have been fully subnetted", "invalid subnet", "network with name",
    ])

  @Parameter("What to call the network.", says: ["network", "named", "called"])
  var network: NetworkName
  @Parameter("How it connects containers.", says: ["driver", "--driver", "-d"])
  var driver = NetworkDriver.bridge
  @Parameter("Its addresses, as 10.5.0.0/16.", says: ["subnet", "--subnet"])
  var subnet: Subnet?
  @Parameter("Its gateway's address.", says: ["gateway", "--gateway"])
  var gateway: String?
  @Parameter(
    "Keep it from reaching other networks.", says: ["internal", "isolated", "without internet", "--internal"])
  var isolated = false
  @Parameter("Let containers of other engines in the swarm join.", says: ["attachable", "--attachable"])
  var attachable = false
  @Parameter(
    "The host's interface that a macvlan or ipvlan network stands upon, as eth0 or eth0.10.",
    says: ["parent", "interface", "on top of"])
  var parent: String?
  @Parameter("Encrypt what an overlay network carries between engines.", says: ["encrypted", "encrypt"])
  var encrypted = false
  @Parameter("Options for the driver, as key=value.", says: ["option", "--opt", "-o"])
  var options: [String] = []
  @Parameter("Containers to connect.", says: ["connect", "for", "container"])
  var containers: [ContainerName] = []
}

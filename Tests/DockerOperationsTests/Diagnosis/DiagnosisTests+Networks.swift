import DockerClient

@testable import DockerOperations

extension DiagnosisTests {
  /// Networks, addresses and limits that the engine refuses, or that lead elsewhere than the program thinks.
  static let networks: [Scenario] = [
    Scenario(
      "a network that was removed", is: NetworkMissing.self, says: ["shop_back"],
      suggests: ["docker network create shop_back"]
    ) { $0.failedToStart(128, "network shop_back not found") },
    Scenario(
      "a network of a Compose project that was removed", is: NetworkMissing.self,
      suggests: ["docker compose up -d web"]
    ) { facts in
      facts.failedToStart(128, "network shop_back not found")
      facts.container.config.labels["com.docker.compose.service"] = "web"
    },
    Scenario(
      "the network of a container that does not run", is: SharedContainerDown.self, says: ["db"],
      suggests: ["docker start db"]
    ) { facts in
      facts.failedToStart(128, "cannot join network of a non running container: db-id")
      facts.container.hostConfig.networkMode = "container:db-id"
      facts.neighbours = (try? [ContainerSummary.named("db", running: false)]) ?? []
    },
    Scenario(
      "the network of a container that keeps ending", is: SharedContainerDown.self,
      says: ["the network of db, which keeps ending"], suggests: ["container.debug --container db"]
    ) { facts in
      facts.failedToStart(128, "Container db-id is restarting, wait until the container is running")
      facts.container.hostConfig.networkMode = "container:db-id"
      facts.neighbours = (try? [ContainerSummary.named("db", running: false)]) ?? []
    },
    Scenario(
      "the network of a container that is gone", is: SharedContainerDown.self, says: ["gone"],
      suggests: ["make both anew"]
    ) { facts in
      facts.failedToStart(128, "No such container: 70752ba8e810")
      facts.container.hostConfig.networkMode = "container:70752ba8e810"
    },
    Scenario("an address that is taken", is: StaticAddressTaken.self, says: ["10.0.0.9"]) { facts in
      facts.failedToStart(128, "Address already in use")
      var settings = EndpointSettings()
      settings.ipamConfig = EndpointIPAMConfig(ipv4Address: "10.0.0.9")
      facts.container.networkSettings.networks = ["net": settings]
    },
    Scenario(
      "an address of another network", is: StaticAddressTaken.self, suggests: ["Leave the address out"]
    ) {
      $0.failedToStart(128, "Invalid address 10.99.0.9: It does not belong to any of this network's subnets")
    },
    Scenario("addresses that another network has", is: AddressPoolTaken.self, suggests: ["--subnet"]) {
      $0.failedToStart(128, "Pool overlaps with other one on this address space")
    },
    Scenario("no addresses left", is: AddressPoolTaken.self, suggests: ["docker network prune"]) {
      $0.failedToStart(
        128,
        "could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network"
      )
    },
    Scenario("an overlay network for services", is: SwarmNeeded.self, suggests: ["--attachable"]) {
      $0.failedToStart(
        128,
        "Could not attach to network ov1: rpc error: code = PermissionDenied desc = network ov1 not manually attachable"
      )
    },
    Scenario("an overlay network without a swarm", is: SwarmNeeded.self, suggests: ["docker swarm init"]) {
      $0.failedToStart(
        128, "This node is not a swarm manager. Use \"docker swarm init\" or \"docker swarm join\"")
    },
    Scenario("a parent interface that the host lacks", is: ParentInterface.self, suggests: ["ip link show"]) {
      $0.failedToStart(128, "invalid subinterface vlan name nosuch0, example formatting is eth0.10")
    },
    Scenario("a parent interface that another network has", is: ParentInterface.self, suggests: ["VLAN"]) {
      $0.failedToStart(128, "network dm-1 is already using parent interface eth0")
    },
    Scenario("a device that the host lacks", is: DeviceMissing.self, says: ["/dev/video7"]) {
      $0.failedToStart(
        128,
        "error gathering device information while adding custom device \"/dev/video7\": no such file or directory"
      )
    },
    Scenario("no driver for graphics processors", is: DeviceMissing.self, suggests: ["nvidia"]) {
      $0.failedToStart(128, "could not select device driver \"\" with capabilities: [[gpu]]")
    },
    Scenario("more processors than there are", is: LimitImpossible.self, suggests: ["docker info"]) {
      $0.failedToStart(128, "Range of CPUs is from 0.01 to 2.00, as there are only 2 CPUs available")
    },
    Scenario("a relative path as a volume", is: MountNameInvalid.self, says: ["relative/path"]) {
      $0.failedToStart(
        128,
        "create relative/path: \"relative/path\" includes invalid characters for a local volume name, only \"[a-zA-Z0-9][a-zA-Z0-9_.-]\" are allowed"
      )
    },
    Scenario("too many open files", is: OpenFilesLimit.self, says: ["64"], suggests: ["--ulimit"]) { facts in
      facts.ended(1, writing: "!accept4() failed (24: Too many open files)")
      facts.container.hostConfig.ulimits = [Ulimit(name: "nofile", soft: 64, hard: 64)]
    },
    Scenario(
      "an internal network", is: InternalNetwork.self, says: ["back", "api.example.com"],
      suggests: ["docker network connect web-outside web"]
    ) { facts in
      facts.ended(1, writing: "!Error: getaddrinfo EAI_AGAIN api.example.com")
      facts.networks = (try? [json(#"{"Name":"back","Driver":"bridge","Internal":true}"#)]) ?? []
    },
    Scenario(
      "the host, by a name that Docker Desktop has", is: HostNameUnknown.self, says: ["host.docker.internal"],
      suggests: ["--add-host host.docker.internal:host-gateway", "127.0.0.1 only"]
    ) { $0.ended(1, writing: "!Error: getaddrinfo ENOTFOUND host.docker.internal") },
    Scenario("the host, by a name that it was given", is: NameUnresolved.self) { facts in
      facts.ended(1, writing: "!Error: getaddrinfo EAI_AGAIN host.docker.internal")
      facts.container.hostConfig.extraHosts = ["host.docker.internal:host-gateway"]
    },
    Scenario(
      "a name that the name servers it was given do not answer", is: NameUnresolved.self,
      suggests: ["nslookup api.example.com 192.0.2.1", "--dns"]
    ) { facts in
      facts.ended(1, writing: "!Error: getaddrinfo EAI_AGAIN api.example.com")
      facts.container.hostConfig.dns = ["192.0.2.1"]
    },
    Scenario("a name of the host that another engine than Docker does not find", is: NameUnresolved.self) {
      facts in
      facts.ended(1, writing: "!Error: getaddrinfo ENOTFOUND host.docker.internal")
      facts.host.isDocker = false
    },
    Scenario("a name of the host that Docker Desktop does not find", is: NameUnresolved.self) { facts in
      facts.ended(1, writing: "!Error: getaddrinfo ENOTFOUND host.docker.internal")
      facts.host.isDesktop = true
    },
    Scenario(
      "connections that its program does not take", is: ConnectionsWaiting.self,
      says: ["port 8080", "3 connections"]
    ) { facts in
      facts.running()
      facts.waiting = [8080: 3, 9000: 1]
    },
    Scenario("as many connections on many ports", is: ConnectionsWaiting.self, says: ["on port 8000:"]) {
      facts in
      facts.running()
      facts.waiting = Dictionary(uniqueKeysWithValues: (8000..<8064).map { ($0, 2) })
    },
    Scenario("a name on an internal network that a container has", is: NameUnresolved.self) { facts in
      facts.ended(1, writing: "!Error: getaddrinfo ENOTFOUND db")
      facts.networks = (try? [json(#"{"Name":"back","Driver":"bridge","Internal":true}"#)]) ?? []
      facts.neighbours = (try? [ContainerSummary.named("db", networks: ["front"])]) ?? []
    },
  ]
}

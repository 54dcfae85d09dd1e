import DockerClient

@testable import DockerOperations

extension DiagnosisTests {
  /// What the engine refuses to make or to remove.
  static let refused: [Scenario] = [
    Scenario("a name that is taken", is: NameConflict.self, says: ["named db"], suggests: ["docker rm db"]) {
      $0.failedToStart(
        125, #"Conflict. The container name "/db" is already in use by container "70dc". You have to …"#)
    },
    Scenario(
      "a mount of nothing", is: BindSourceMissing.self, says: ["/srv/site"], suggests: ["mkdir -p /srv/site"]
    ) {
      $0.failedToStart(
        125, #"invalid mount config for type "bind": bind source path does not exist: /srv/site"#)
    },
    Scenario("two mounts at one place", is: DuplicateMount.self, says: ["/data"]) {
      $0.failedToStart(125, "Duplicate mount point: /data")
    },
    Scenario("no such image", is: ImageMissing.self, suggests: ["docker pull"]) {
      $0.failedToStart(125, "No such image: acme/web:2")
    },
    Scenario("a network in use", is: StillInUse.self, suggests: ["docker network inspect"]) {
      $0.failedToStart(125, "error while removing network: network n1 id ae13 has active endpoints")
    },
    Scenario("a registry's limit", is: RegistryRateLimit.self, suggests: ["docker login"]) {
      $0.failedToStart(125, "toomanyrequests: You have reached your pull rate limit.")
    },
    Scenario(
      "Windows line ends", is: WindowsLineEnds.self, says: ["/start.sh", "CRLF"], suggests: ["sed -i"]
    ) {
      $0.ended(1, writing: "!exec /start.sh: no such file or directory")
      $0.program = ProgramFile(path: "/start.sh", head: Array("#!/bin/sh\r\necho\r\n".utf8))
    },
    Scenario("no first line", is: ShebangMissing.self, says: ["/start.sh"], suggests: ["#!/bin/sh"]) {
      $0.ended(1, writing: "!exec /start.sh: exec format error")
      $0.program = ProgramFile(path: "/start.sh", head: Array("echo hello\n".utf8))
    },
  ]

  private static func peer(on network: String, listening: [ListeningSocket]) throws -> Peer {
    var container = try Container.blank()
    container.name = "/db"
    container.state.status = .running
    container.state.running = true
    container.networkSettings.networks = [network: EndpointSettings()]
    return Peer(container: container, listening: listening)
  }

  /// What the program cannot reach, and why.
  static let connections: [Scenario] = [
    Scenario("no network", is: NoNetwork.self, suggests: ["docker network connect"]) {
      $0.ended(1, writing: "!dial tcp 10.1.2.3:80: connect: network is unreachable")
      $0.container.hostConfig.networkMode = "none"
    },
    Scenario(
      "another network", is: OtherNetwork.self, says: ["back", "front"],
      suggests: ["docker network connect back web"]
    ) {
      $0.ended(1, writing: "!dial tcp 172.18.0.2:5432: i/o timeout")
      $0.container.networkSettings.networks = ["front": EndpointSettings()]
      $0.peer = try? peer(on: "back", listening: [])
    },
    Scenario(
      "a dependency on 127.0.0.1", is: DependencyOnLoopback.self, says: ["db listens on 127.0.0.1:5432 only"]
    ) {
      $0.ended(1, writing: "!connect ECONNREFUSED db:5432")
      $0.peer = try? peer(on: "front", listening: [ListeningSocket(port: 5432, isLoopback: true)])
    },
    Scenario("a wrong port", is: WrongPort.self, says: ["port 5433 of db", "5432"], suggests: ["db:5432"]) {
      $0.ended(1, writing: "!connect ECONNREFUSED db:5433")
      $0.peer = try? peer(on: "front", listening: [ListeningSocket(port: 5432, isLoopback: false)])
    },
    Scenario("a proxy", is: ProxyFailed.self, suggests: ["NO_PROXY"]) {
      $0.ended(1, writing: "!proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: connection refused")
    },
    Scenario("a clock", is: ClockWrong.self, suggests: ["date -u"]) {
      $0.ended(
        1, writing: "!x509: certificate has expired or is not yet valid: current time 2019-01-01T00:00:00Z")
    },
    Scenario("an MTU", is: PacketTooLarge.self, suggests: ["driver.mtu=1400"]) {
      $0.ended(1, writing: "!Get https://api.example.com: net/http: TLS handshake timeout")
    },
    Scenario(
      "a packet that is too large", is: PacketTooLarge.self, says: ["large packets get lost on the way, so"]
    ) {
      $0.ended(1, writing: "!sendto: Message too long")
    },
  ]

  /// What runs, and yet does not do what it should.
  static let useless: [Scenario] = [
    Scenario(
      "listening on 127.0.0.1", is: LoopbackListener.self, says: ["127.0.0.1:80 only"], suggests: ["0.0.0.0"]
    ) {
      $0.running()
      $0.container.hostConfig.portBindings = ["80/tcp": [PortBinding(hostIP: "", hostPort: "8080")]]
      $0.listening = [ListeningSocket(port: 80, isLoopback: true)]
    },
    Scenario(
      "published elsewhere", is: PublishedPortUnused.self, says: ["port 80", "port 3000"],
      suggests: ["-p 8080:3000"]
    ) {
      $0.running()
      $0.container.hostConfig.portBindings = ["80/tcp": [PortBinding(hostIP: "", hostPort: "8080")]]
      $0.listening = [ListeningSocket(port: 3000, isLoopback: false)]
    },
    Scenario(
      "one of two published ports has no listener", is: PublishedPortUnused.self,
      says: ["nothing listens on 9100"]
    ) {
      $0.running(for: 10)
      $0.publish("9000/tcp", "9100/tcp")
      $0.listening = [ListeningSocket(port: 9000, isLoopback: false)]
    },
    Scenario("two published ports, and the one that is UDP has no listener", is: Healthy.self) {
      $0.running()
      $0.publish("9000/tcp", "9100/udp")
      $0.listening = [ListeningSocket(port: 9000, isLoopback: false)]
    },
    Scenario("a published port that it had no time to listen on", is: Healthy.self) {
      $0.running(for: 20)
      $0.publish("9000/tcp")
      $0.listening = []
    },
    Scenario("held up", is: CPUThrottled.self, says: ["98"], suggests: ["docker update --cpus 1 web"]) {
      $0.running()
      $0.container.hostConfig.nanoCpus = 500_000_000
      $0.heldUp = HeldUp(sinceStart: .init(all: 52, held: 51), lately: .init(all: 10, held: 10))
    },
    Scenario("a health check that is slow because it is held up", is: CPUThrottled.self) {
      $0.running()
      $0.container.hostConfig.nanoCpus = 100_000_000
      $0.heldUp = HeldUp(sinceStart: .init(all: 52, held: 51), lately: .init(all: 10, held: 10))
      $0.container.state.health = try? json(
        #"{"Status": "unhealthy", "FailingStreak": 3, "Log": [{"ExitCode": -1, "Output": "Health check exceeded timeout (1s)"}]}"#
      )
    },
    Scenario(
      "children that nobody waits for", is: ChildrenUnreaped.self, says: ["6 processes that ended (sh)"],
      suggests: ["--init"]
    ) {
      $0.running()
      $0.unreaped = Array(repeating: "sh", count: 6)
    },
    Scenario("children that ended just now", is: Healthy.self) {
      $0.running()
      $0.unreaped = ["sh"]
    },
    Scenario("held up from its start on", is: CPUThrottled.self) {
      $0.running(for: 4)
      $0.container.hostConfig.nanoCpus = 100_000_000
      $0.heldUp = HeldUp(sinceStart: .init(all: 40, held: 40), lately: .init(all: 10, held: 10))
    },
    Scenario("held up while it started, and no more", is: Healthy.self) {
      $0.running()
      $0.container.hostConfig.nanoCpus = 500_000_000
      $0.heldUp = HeldUp(sinceStart: .init(all: 60, held: 50), lately: .init(all: 2, held: 1))
    },
    Scenario("held up while it starts", is: Healthy.self) {
      $0.running(for: 5)
      $0.container.hostConfig.nanoCpus = 500_000_000
      $0.heldUp = HeldUp(sinceStart: .init(all: 50, held: 40), lately: .init(all: 10, held: 8))
    },
    Scenario(
      "as many processes as it may have", is: ProcessLimit.self,
      says: ["web runs, but not as it should", "limit of 10 processes"],
      suggests: ["docker update --pids-limit 64 web"]
    ) {
      $0.running()
      $0.container.hostConfig.pidsLimit = 10
      $0.processes = 10
    },
    Scenario("a thread that it could not start", is: ProcessLimit.self) {
      $0.running(for: 5, writing: "!RuntimeError: can't start new thread")
      $0.container.hostConfig.pidsLimit = 10
      $0.processes = 9
    },
    Scenario("a thread that it could not start an hour ago", is: Healthy.self) {
      $0.running(for: 3600, writing: "!RuntimeError: can't start new thread", "it goes on")
      $0.container.hostConfig.pidsLimit = 10
      $0.processes = 9
    },
    Scenario("room for more processes", is: Healthy.self) {
      $0.running()
      $0.container.hostConfig.pidsLimit = 10
      $0.processes = 4
    },
    Scenario("the one process that it may have", is: Healthy.self) {
      $0.running()
      $0.container.hostConfig.pidsLimit = 1
      $0.processes = 1
    },
  ]
}

import DockerClient

@testable import DockerOperations

extension DiagnosisTests {
  /// Containers that run, and to which the engine sees nothing wrong.
  static let struggling: [Scenario] = [
    Scenario(
      "a client that goes on and connects to nothing", is: DependencyUnreachable.self,
      says: ["web runs, but not as it should", "db:5432"], suggests: ["docker start db"]
    ) { facts in
      facts.running(for: 50)
      facts.write(["started"] + Array(repeating: "!connect to db:5432: Connection refused", count: 10))
      facts.neighbours = (try? [ContainerSummary.named("db", running: false)]) ?? []
    },
    Scenario("a client that says that it will try again", is: DependencyUnreachable.self, says: ["db:5432"]) {
      facts in
      facts.running(for: 50)
      facts.write(
        Array(
          repeating: ["!Error: connect ECONNREFUSED db:5432", "retrying in 5 s"], count: 5
        ).flatMap { $0 })
    },
    Scenario("a name that does not resolve, again and again", is: NameUnresolved.self, says: [#""db""#]) {
      facts in
      facts.running(for: 50)
      facts.write(Array(repeating: "!Error: getaddrinfo EAI_AGAIN db", count: 4))
    },
    Scenario(
      "no network, and a program that goes on", is: NameUnresolved.self, suggests: ["has no network at all"]
    ) { facts in
      facts.running(for: 50)
      facts.write(Array(repeating: "dial tcp: lookup api.example.com: no such host", count: 4))
      facts.container.hostConfig.networkMode = "none"
    },
    Scenario(
      "errors that no rule knows", is: ErrorsInLog.self,
      says: ["its log tells of errors, 4 in the last 5 messages", "bad frobnicator"],
      suggests: ["docker logs --tail 100 --timestamps web"]
    ) { facts in
      facts.running(for: 50)
      facts.write(["started"] + Array(repeating: "!ERROR bad frobnicator", count: 4))
    },
    Scenario(
      "a full file system in memory, and a program that says much else too", is: DiskFull.self,
      says: ["/data is full"]
    ) { facts in
      facts.running(for: 50)
      facts.write(
        Array(
          repeating: [
            "!dd: error writing '/data/big': No space left on device", "!1+0 records in", "!0+0 records out",
          ], count: 5
        ).flatMap { $0 })
      facts.container.hostConfig.tmpfs = ["/data": "size=1m"]
    },
    Scenario(
      "a read-only root file system, and a program that tries again", is: ReadOnlyFilesystem.self,
      says: ["/tmp/cache.db"], suggests: ["--tmpfs /tmp"]
    ) { facts in
      facts.running(for: 50)
      facts.write(Array(repeating: "!touch: /tmp/cache.db: Read-only file system", count: 3))
      facts.container.hostConfig.readonlyRootfs = true
    },
    Scenario("a process limit that was reached before it was raised", is: Healthy.self) { facts in
      facts.write(["!sh: can't fork: Resource temporarily unavailable"])
      facts.running(for: 5)
      facts.container.hostConfig.pidsLimit = 64
      facts.processes = 10
    },
    Scenario(
      "ports to be published on the host's network", is: PublishedOnHostNetwork.self,
      says: ["port 18161", "no port is published"]
    ) { facts in
      facts.running()
      facts.container.hostConfig.networkMode = "host"
      facts.container.hostConfig.portBindings = ["80/tcp": [PortBinding(hostPort: "18161")]]
      facts.listeningOnHost = [ListeningSocket(port: 22, isLoopback: false)]
    },
    Scenario("the same, and its program listens there", is: Healthy.self) { facts in
      facts.running()
      facts.container.hostConfig.networkMode = "host"
      facts.container.hostConfig.portBindings = ["80/tcp": [PortBinding(hostPort: "18161")]]
      facts.listeningOnHost = [ListeningSocket(port: 18161, isLoopback: false)]
    },
    Scenario(
      "errors between signs of life", is: ErrorsInLog.self,
      says: ["its log tells of errors, 5 in the last 10"]
    ) {
      facts in
      facts.running(for: 50)
      facts.write((1...5).flatMap { ["!ERROR bad frobnicator \($0)", "alive since \($0) s"] })
    },
    Scenario("errors between signs of life, and then something new", is: Healthy.self) { facts in
      facts.running(for: 50)
      facts.write(
        (1...5).flatMap { ["!ERROR bad frobnicator \($0)", "alive since \($0) s"] } + ["connected"])
    },
    Scenario("one error among much else", is: Healthy.self) { facts in
      facts.running(for: 50)
      facts.write(["!ERROR connection refused"] + Array(repeating: "GET / 200", count: 10))
    },
    Scenario("errors at first, and then none", is: Healthy.self) { facts in
      facts.running(for: 50)
      facts.write(Array(repeating: "!ERROR connection refused", count: 10) + ["connected"])
    },
    Scenario("errors of an hour ago", is: Healthy.self) { facts in
      facts.running(for: 3600)
      facts.write(Array(repeating: "!ERROR connection refused", count: 10))
    },
    Scenario(
      "a port on an internal network", is: PortOnInternalNetwork.self, says: ["back", "publishes no port"],
      suggests: ["docker network connect web-outside web"]
    ) { facts in
      facts.running()
      facts.publish("80/tcp")
      facts.networks = (try? [json(#"{"Name":"back","Driver":"bridge","Internal":true}"#)]) ?? []
    },
    Scenario("a port on an internal network and another", is: Healthy.self) { facts in
      facts.running()
      facts.publish("80/tcp")
      facts.networks =
        (try? [
          json(#"{"Name":"back","Driver":"bridge","Internal":true}"#),
          json(#"{"Name":"front","Driver":"bridge"}"#),
        ]) ?? []
    },
    Scenario(
      "a path of the host that is gone before the first start", is: BindSourceMissing.self,
      says: ["/srv/data is not there on the engine's host", "cannot be started"],
      suggests: ["mkdir -p /srv/data"]
    ) { facts in
      facts.container.state.status = .created
      facts.container.state.startedAt = nil
      facts.missingSources = ["/srv/data"]
    },
  ]
}

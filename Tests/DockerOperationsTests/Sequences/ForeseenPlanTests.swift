import AgentKit
import DockerClient
import DockerClientTesting
import DockerOperations
import HTTPTransportTesting
import Testing

/// Requests of several steps, each planned on the engine as those before it will leave it.
struct ForeseenPlanTests {
  private static let web = String(repeating: "ab", count: 32)
  private static let db = String(repeating: "bc", count: 32)
  private static let back = String(repeating: "cd", count: 32)
  private static let nginx = "sha256:" + String(repeating: "de", count: 32)

  /// An engine on which `web` runs, with a volume, on a network, at a port of the host, and `db` has ended.
  private func engine(removesWhenEnded: Bool = false) throws -> StubEngine {
    let mounts = #"[{"Type":"volume","Name":"data","Destination":"/data","RW":true}]"#
    let networks = #"{"back":{"NetworkID":"\#(Self.back)"}}"#
    func summary(_ id: String, _ name: String, _ state: String, _ rest: String) -> String {
      #"{"Id":"\#(id)","Names":["/\#(name)"],"Image":"nginx:1","ImageID":"\#(Self.nginx)","State":"\#(state)","Status":"\#(state)"\#(rest)}"#
    }
    func container(_ id: String, _ name: String, _ state: String, _ rest: String) -> StubReply {
      .json(
        #"{"Id":"\#(id)","Name":"/\#(name)","Image":"\#(Self.nginx)","State":{"Status":"\#(state)","Running":\#(state == "running")},"Config":{"Image":"nginx:1"},"HostConfig":{"AutoRemove":\#(removesWhenEnded),"PortBindings":{"80/tcp":[{"HostPort":"\#(name == "db" ? "7070" : "8080")"}]}}\#(rest)}"#
      )
    }
    let members = #"{"\#(Self.web)":{"Name":"web"}}"#
    let network = #"{"Name":"back","Id":"\#(Self.back)","Driver":"bridge","Containers":\#(members)}"#
    let volume = #"{"Name":"data","Driver":"local","CreatedAt":"2026-01-02T03:04:05Z"}"#
    let webs =
      #","Ports":[{"PrivatePort":80,"PublicPort":8080,"IP":"0.0.0.0","Type":"tcp"}],"Mounts":\#(mounts),"NetworkSettings":{"Networks":\#(networks)}"#
    return try StubEngine([
      "GET /containers/json": .json(
        "[\(summary(Self.web, "web", "running", webs)),\(summary(Self.db, "db", "exited", ""))]"),
      "GET /containers/\(Self.web)/json": container(
        Self.web, "web", "running", #","Mounts":\#(mounts),"NetworkSettings":{"Networks":\#(networks)}"#),
      "GET /containers/\(Self.db)/json": container(
        Self.db, "db", "exited", #","Mounts":[],"NetworkSettings":{}"#),
      "GET /images/json": .json(#"[{"Id":"\#(Self.nginx)","RepoTags":["nginx:1"]}]"#),
      "GET /images/nginx:1/json": .json(
        #"{"Id":"\#(Self.nginx)","RepoTags":["nginx:1"],"Config":{"ExposedPorts":{"80/tcp":{}}}}"#),
      "GET /networks": .json("[\(network)]"), "GET /networks/\(Self.back)": .json(network),
      "GET /volumes": .json(#"{"Volumes":[\#(volume)]}"#), "GET /volumes/data": .json(volume),
      "GET /system/df": .json("{}"),
      "POST /containers/\(Self.web)/stop": .response(204),
    ])
  }

  /// An operation and its arguments.
  typealias Asked = (OperationName, Arguments)

  private func host(on engine: StubEngine) throws -> AgentHost {
    try AgentHost(
      definitions: DefinitionLoader().load([.builtIn]).definitions,
      modules: [DockerOperations(engine: engine.client)])
  }

  private func plans(_ asked: Asked..., on engine: StubEngine) async throws -> [Plan] {
    try await host(on: engine).plan(
      asked.map { StepRequest(agent: "docker-operations", operation: $0.0, arguments: $0.1) }
    ).steps.map(\.plan)
  }

  private func failure(_ asked: Asked..., on engine: StubEngine) async throws -> Failure {
    do {
      _ = try await host(on: engine).plan(
        asked.map { StepRequest(agent: "docker-operations", operation: $0.0, arguments: $0.1) })
    } catch {
      return Failure(error)
    }
    return try #require(nil, "it was planned")
  }

  private let stopWeb: Asked = ("container.stop", ["containers": ["web"]])
  private let removeWeb: Asked = ("container.remove", ["containers": ["web"]])

  @Test func `what a step stops can be removed by the next, by its id and in the state it is left in`()
    async throws
  {
    let engine = try engine()
    #expect(try await failure(removeWeb, on: engine).code == "container.running")
    let plans = try await plans(stopWeb, removeWeb, on: engine)
    #expect(plans[1].objects.map(\.id) == [Self.web])
    #expect(plans[1].steps[0].preconditions.filter { $0.fact == "state" }.map(\.value) == ["exited"])
    #expect(plans[1].steps[0].summary.hasPrefix("Remove web (stopped by then, from nginx:1)"))
    #expect(engine.requests.allSatisfy { $0.method == "GET" })
  }

  @Test func `a name and a port are free once their container is removed`() async throws {
    let run: Asked = ("container.run", ["image": "nginx:1", "name": "web", "ports": ["8080:80"]])
    #expect(try await failure(run, on: engine()).code == "container.name-taken")
    #expect(try await failure(stopWeb, run, on: engine()).code == "container.name-taken")
    let plans = try await plans(stopWeb, removeWeb, run, on: engine())
    #expect(plans[2].steps[0].leaves.map(\.object.name) == ["web"])
    #expect(plans[2].steps[0].leaves.map(\.object.id) == ["$3.container"])
  }

  @Test func `a port is free once its container is stopped`() async throws {
    let run: Asked = ("container.run", ["image": "nginx:1", "ports": ["8080:80"]])
    #expect(try await failure(run, on: engine()).code == "port.in-use")
    #expect(try await plans(stopWeb, run, on: engine()).count == 2)
  }

  @Test func `a command runs in what a step starts`() async throws {
    let exec: Asked = ("container.exec", ["container": "db", "command": "ls"])
    #expect(try await failure(exec, on: engine()).code == "container.not-running")
    let plans = try await plans(("container.start", ["containers": ["db"]]), exec, on: engine())
    #expect(plans[1].objects.map(\.id) == [Self.db])
  }

  @Test func `what is stopped has something to be started again`() async throws {
    let plans = try await plans(stopWeb, ("container.start", ["containers": ["web"]]), on: engine())
    #expect(plans[1].steps.map(\.effect) == [.change])
  }

  @Test func `a container runs on a network and with a volume that steps before it make`() async throws {
    let plans = try await plans(
      ("network.create", ["network": "backend"]), ("volume.create", ["volume": "pgdata"]),
      (
        "container.run",
        ["image": "nginx:1", "network": "backend", "mounts": ["pgdata:/var/lib/data"]]
      ), on: engine())
    let uses = try #require(plans[2].steps[0].leaves.first).uses
    #expect(uses.map(\.kind) == [.image, .network, .volume])
    #expect(uses.map(\.name) == ["nginx:1", "backend", "pgdata"])
    // It is there by then: this step makes nothing but the container.
    #expect(plans[2].steps[0].leaves.count == 1)
  }

  @Test func `what a step makes has no id yet, and the next can stop it`() async throws {
    let plans = try await plans(
      ("container.run", ["image": "nginx:1", "name": "api"]),
      ("container.stop", ["containers": ["api"]]),
      ("container.logs", ["containers": ["api"]]), on: engine())
    #expect(plans[1].objects.map(\.result) == [ResultReference(step: 1, .container)])
    #expect(plans[1].steps[0].command == ["docker", "stop", "api"])
    #expect(plans[2].objects.map(\.id) == ["$1.container"])
  }

  @Test func `without a name a step is about what the one before it makes`() async throws {
    let plans = try await plans(
      ("container.run", ["image": "nginx:1", "name": "api"]), ("container.logs", [:]), on: engine())
    #expect(plans[1].objects.map(\.name) == ["api"])
  }

  @Test func `a container joins the network that the step before it makes, and no other`() async throws {
    let made = try await plans(
      ("network.create", ["network": "backend"]), ("container.run", ["image": "nginx:1"]), on: engine())
    #expect(made[1].steps[0].command == ["docker", "run", "--detach", "--network", "backend", "nginx:1"])
    // web was on one, which is no reason to join it.
    let stopped = try await plans(stopWeb, ("container.run", ["image": "nginx:1"]), on: engine())
    #expect(stopped[1].steps[0].command == ["docker", "run", "--detach", "nginx:1"])
  }

  @Test(
    arguments: [
      ("container.stop", "volume.inspect", "data"), ("container.stop", "network.inspect", back),
      ("container.stop", "container.inspect", web), ("container.remove", "volume.remove", "data"),
      ("container.remove", "network.remove", back),
    ] as [(OperationName, OperationName, String)])
  func `what a step does not name is what the one before it is about`(
    first: OperationName, second: OperationName, id: String
  ) async throws {
    let force: Arguments = first == "container.remove" ? ["force": true] : [:]
    let plans = try await plans(
      (first, ["containers": ["web"]].merging(force) { $1 }), (second, [:]), on: engine())
    #expect(plans[1].objects.map(\.id) == [id])
  }

  @Test(
    arguments: [
      ("container.remove", ["containers": ["api"]]),
      ("container.remove", ["containers": ["api"], "force": true]),
      ("network.remove", ["networks": ["backend"], "force": true]),
      ("volume.remove", ["volumes": ["pgdata"]]),
    ] as [Asked])
  func `what nobody can have looked at is not destroyed`(removal: Asked) async throws {
    let failure = try await failure(
      ("network.create", ["network": "backend"]), ("volume.create", ["volume": "pgdata"]),
      ("container.run", ["image": "nginx:1", "name": "api"]), removal, on: engine())
    #expect(failure.code == "plan.destroys-result")
    #expect(failure.message.contains("which a step before it makes"))
  }

  @Test func `what used a volume and a network is gone, and both may go`() async throws {
    let remove: Asked = ("container.remove", ["containers": ["web"], "force": true])
    let volume: Asked = ("volume.remove", ["volumes": ["data"]])
    let network: Asked = ("network.remove", ["networks": ["back"]])
    #expect(try await failure(volume, on: engine()).code == "volume.in-use")
    #expect(try await failure(network, on: engine()).code == "network.in-use")
    #expect(try await failure(stopWeb, volume, on: engine()).code == "volume.in-use")
    let plans = try await plans(remove, volume, network, on: engine())
    #expect(plans[1].objects.map(\.id) == ["data"])
    #expect(plans[2].objects.map(\.id) == [Self.back])
    #expect(plans[2].steps[0].preconditions.filter { $0.fact == "containers" }.map(\.value) == [""])
  }

  @Test func `what is disconnected from a network is not in its way`() async throws {
    let plans = try await plans(
      ("network.remove", ["networks": ["back"], "containers": ["web"]]),
      ("network.remove", ["networks": ["back"]]), on: engine())
    #expect(plans[1].steps.map(\.effect) == [.destroy])
  }

  @Test func `what was run with --rm is gone once it is stopped`() async throws {
    let engine = try engine(removesWhenEnded: true)
    let plans = try await plans(
      stopWeb, ("container.run", ["image": "nginx:1", "name": "web"]), on: engine)
    #expect(plans[0].steps[0].leaves.filter { $0.state == .gone }.map(\.object.name) == ["web"])
    let removal = try await failure(stopWeb, removeWeb, on: engine)
    #expect(removal.code == "container.not-found")
  }

  @Test func `an image is pulled once`() async throws {
    let plans = try await plans(
      ("container.run", ["image": "redis:7", "name": "one"]),
      ("container.run", ["image": "redis:7", "name": "two"]), on: engine())
    #expect(plans[0].steps.map(\.summary).filter { $0.hasPrefix("Pull") }.count == 1)
    #expect(plans[1].steps.map(\.objects).map { $0.map(\.id) } == [["$1.image"]])
  }

  @Test func `two containers of one request get in each other's way`() async throws {
    let run: Asked = ("container.run", ["image": "nginx:1", "name": "api"])
    #expect(try await failure(run, run, on: engine()).code == "container.name-taken")
  }

  @Test func `two containers of one request do not take one port`() async throws {
    func run(_ name: String) -> Asked {
      ("container.run", ["image": "nginx:1", "name": .string(name), "ports": ["9090:80"]])
    }
    let failure = try await failure(run("one"), run("two"), on: engine())
    #expect(failure.code == "port.in-use")
    #expect(failure.message.contains("container one"))
  }

  @Test func `what a step starts takes its ports again`() async throws {
    let run: Asked = ("container.run", ["image": "nginx:1", "ports": ["7070:80"]])
    #expect(try await plans(run, on: engine()).count == 1)
    let failure = try await failure(("container.start", ["containers": ["db"]]), run, on: engine())
    #expect(failure.code == "port.in-use")
    #expect(failure.message.contains("container db"))
  }

  @Test func `nobody knows what will be in a container that is yet to be made`() async throws {
    let failure = try await failure(
      ("container.run", ["image": "nginx:1", "name": "api"]),
      ("container.copy", ["from": "api:/etc/hosts", "to": "."]), on: engine())
    #expect(failure.code == "container.not-yet")
  }

  @Test func `a stop that did not stop keeps the removal from being done`() async throws {
    // The engine says yes to the stop, and that web runs afterwards as before.
    let engine = try engine()
    let host = try host(on: engine)
    let plan = try await host.plan(
      [stopWeb, removeWeb].map {
        StepRequest(agent: "docker-operations", operation: $0.0, arguments: $0.1)
      })
    let result = await host.run(plan) { _, _ in true }.result()
    #expect(result.state == .partial)
    #expect(result.failure?.code == "plan.not-as-foreseen")
    #expect(result.failure?.message.contains("web is running") == true)
    #expect(result.account?.done.count == 1)
    #expect(result.account?.notDone.first?.hasPrefix("Remove web") == true)
    #expect(!engine.requests.contains { $0.method == "DELETE" })
  }
}

import AgentKit
import DockerClientTesting
import DockerOperations
import HTTPTransportTesting
import Reporting
import Testing

/// Whether something that is still in use was removed: what was looked at says it, in the report and in the plan.
struct UseEvidenceTests {
  private static let id = String(repeating: "ab", count: 32)
  private static let net = String(repeating: "cd", count: 32)

  private func engine(container state: String, on networks: String = "{}") throws -> StubEngine {
    let (id, net) = (Self.id, Self.net)
    let isRunning = state == "running"
    let network = #"{"Name":"back","Id":"\#(net)","Driver":"bridge","Containers":{}}"#
    return try StubEngine([
      "GET /containers/json": .json(
        #"[{"Id":"\#(id)","Names":["/web"],"Image":"nginx:1","ImageID":"sha256:\#(id)","State":"\#(state)","NetworkSettings":{"Networks":\#(networks)}}]"#
      ),
      "GET /containers/\(id)/json": .json(
        #"{"Id":"\#(id)","Name":"/web","Image":"sha256:\#(id)","State":{"Status":"\#(state)","Running":\#(isRunning)},"Config":{"Image":"nginx:1"},"HostConfig":{},"Mounts":[],"NetworkSettings":{}}"#
      ),
      "GET /networks": .json("[\(network)]"), "GET /networks/\(net)": .json(network),
      "DELETE /containers/\(id)": .response(204), "DELETE /networks/\(net)": .response(204),
    ])
  }

  private func evidence(
    of operation: OperationName, _ arguments: Arguments, on engine: StubEngine
  ) async throws -> String {
    try await act(operation, arguments, of: engine.client).outcome.evidence.map {
      "\($0.state.rawValue): \($0.text)"
    }.joined(separator: "; ")
  }

  @Test func `a container that does not run is not in use, and one that is killed was`() async throws {
    #expect(
      try await evidence(
        of: "container.remove", ["containers": ["web"]], on: engine(container: "exited"))
        == "passed: no container ran when it was looked at before it was removed")
    #expect(
      try await evidence(
        of: "container.remove", ["containers": ["web"], "force": true], on: engine(container: "running"))
        == "failed: web was running, and --force killed it")
  }

  @Test func `a network that a stopped container comes back to is in use`() async throws {
    let attached = #"{"back":{"NetworkID":"\#(Self.net)"}}"#
    #expect(
      try await evidence(of: "network.remove", ["networks": ["back"]], on: engine(container: "exited"))
        == "passed: no container was on a network, or would come back to it, when it was looked at before it was removed"
    )
    let engine = try engine(container: "exited", on: attached)
    let (plan, outcome) = try await act("network.remove", ["networks": ["back"]], of: engine.client)
    #expect(plan.steps.first?.summary.contains("without it web cannot be started any more") == true)
    #expect(plan.steps.flatMap(\.preconditions).map(\.value) == ["web", "stub"])
    #expect(outcome.evidence.map(\.text) == ["back was used by web"])
  }

  @Test func `it is not among the networks that nothing uses`() async throws {
    let engine = try engine(container: "exited", on: #"{"back":{"NetworkID":"\#(Self.net)"}}"#)
    let plan = try await act("network.remove", ["unused": true], of: engine.client).plan
    #expect(plan.steps.map(\.effect) == [.observe])
    #expect(!engine.requests.contains { $0.method == "DELETE" })
  }
}

import AgentKit
import DockerClientTesting
import DockerOperations
import HTTPTransportTesting
import Testing

/// The engine lists what it has in any order; a plan over the same things is the same plan.
struct PruneOrderTests {
  @Test func `the same unused things make the same plan, whatever order they are listed in`() async throws {
    func network(_ name: String) -> String { #"{"Id":"\#(name)1","Name":"\#(name)","Driver":"bridge"}"# }
    func container(_ name: String) -> String {
      #"{"Id":"\#(name)2","Names":["/\#(name)"],"ImageID":"sha256:x","State":"exited"}"#
    }
    func volume(_ digit: String) -> String {
      #"{"Name":"\#(String(repeating: digit, count: 64))","UsageData":{"RefCount":0,"Size":5}}"#
    }
    func usage(_ containers: [String], _ volumes: [String]) -> StubReply {
      .json(
        #"{"Containers":[\#(containers.map(container).joined(separator: ","))],"Volumes":[\#(volumes.map(volume).joined(separator: ","))]}"#
      )
    }
    func networks(_ names: [String]) -> StubReply {
      .json("[\(names.map(network).joined(separator: ","))]")
    }
    let engine = try StubEngine([
      "GET /networks": networks(["b", "a", "c"]), "GET /networks": networks(["c", "b", "a"]),
      "GET /system/df": usage(["y", "x"], ["e", "d"]), "GET /system/df": usage(["x", "y"], ["d", "e"]),
    ])
    let host = try AgentHost(
      definitions: DefinitionLoader().load([.builtIn]).definitions,
      modules: [DockerOperations(engine: engine.client)])
    let step = StepRequest(
      agent: "docker-operations", operation: "system.prune", arguments: ["volumes": true])
    let (first, second) = (try await host.plan([step]), try await host.plan([step]))
    #expect(first.steps[0].plan.objects.count == 7)
    #expect(try first.hash == second.hash, "\(second.differences(to: first))")
  }

  @Test func `a plan says what stays and why, and takes the largest first`() async throws {
    let usage = #"""
      {"Containers":[{"Id":"a2","Names":["/small"],"ImageID":"x","State":"exited","SizeRw":1000},
      {"Id":"b2","Names":["/large"],"ImageID":"x","State":"exited","SizeRw":9000}],
      "Volumes":[{"Name":"pgdata","UsageData":{"RefCount":0,"Size":5}}]}
      """#
    let engine = try StubEngine(["GET /networks": .json("[]"), "GET /system/df": .json(usage)])
    let host = try AgentHost(
      definitions: DefinitionLoader().load([.builtIn]).definitions,
      modules: [DockerOperations(engine: engine.client)])
    let step = StepRequest(
      agent: "docker-operations", operation: "system.prune", arguments: ["volumes": true])
    let plan = try await host.plan([step]).steps[0].plan
    #expect(plan.objects.map(\.name) == ["large", "small"])
    let last = try #require(plan.steps.last)
    #expect(last.effect == .observe && last.objects.isEmpty)
    #expect(last.summary == "Kept: pgdata, a volume with a name is removed by name only (5 B)")
  }
}

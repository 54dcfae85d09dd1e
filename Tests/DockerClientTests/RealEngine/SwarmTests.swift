import DockerClientTesting
import HTTPTransport
import Testing

@testable import DockerClient

/// A swarm of one.
@Suite(
  .enabled(if: SpareEngine.mayBecomeSwarm, "\(SpareEngine.swarmHint)"), .timeLimit(.minutes(3)), .serialized)
struct SwarmTests {
  @Test func `nodes, services, tasks, secrets and configs of a swarm are read`() async throws {
    try await SpareEngine.withSwarm { engine in
      func post(_ path: String, _ json: String) -> EngineCall {
        var call = EngineCall.post(path)
        call.headers["Content-Type"] = "application/json"
        call.body = .bytes(Array(json.utf8))
        return call
      }
      try await engine.session.perform(
        post("/secrets/create", #"{"Name":"key","Labels":{"a":"b"},"Data":"aHVudGVyMg=="}"#))
      try await engine.session.perform(post("/configs/create", #"{"Name":"app.conf","Data":"eCA9IDE="}"#))
      try await engine.session.perform(
        post(
          "/services/create",
          #"{"Name":"web","Mode":{"Replicated":{"Replicas":1}},"UpdateConfig":{"Parallelism":2,"Order":"start-first","FailureAction":"rollback"},"EndpointSpec":{"Mode":"dnsrr"},"TaskTemplate":{"Resources":{"Limits":{"MemoryBytes":33554432}},"RestartPolicy":{"Condition":"on-failure","MaxAttempts":3},"Placement":{"Constraints":["node.role==manager"]},"ContainerSpec":{"Image":"\#(TestEngine.baseImage)","Command":["sh","-c","echo hello; sleep 1000"],"Env":["A=b"],"Hostname":"inside","StopGracePeriod":1000000000}}}"#
        ))

      let swarm = try await engine.inspectSwarm()
      #expect(swarm.joinTokens.worker.revealed.hasPrefix("SWMTKN-"))
      #expect(!"\(swarm)".contains("SWMTKN-"))
      let node = try #require(try await engine.listNodes().first)
      #expect(node.spec.role == .manager)
      #expect(node.status.state == .ready)
      #expect(node.managerStatus?.leader == true)
      #expect(try await engine.inspectNode(node.id).description.hostname == node.description.hostname)

      let service = try #require(try await engine.listServices(filters: ["name": ["web"]]).first)
      #expect(service.spec.mode.replicated?.replicas == 1)
      #expect(service.spec.mode.global == nil)
      #expect(service.spec.updateConfig?.order == "start-first")
      #expect(service.spec.updateConfig?.failureAction == "rollback")
      #expect(service.spec.endpointSpec?.mode == "dnsrr")
      let template = service.spec.taskTemplate
      #expect(template.resources.limits.memoryBytes == 32 << 20)
      #expect(template.restartPolicy?.condition == "on-failure")
      #expect(template.restartPolicy?.maxAttempts == 3)
      #expect(template.placement.constraints == ["node.role==manager"])
      #expect(template.containerSpec?.hostname == "inside")
      #expect(template.containerSpec?.stopGracePeriod == 1_000_000_000)
      #expect(node.description.resources.memoryBytes > 0)
      #expect(try await engine.inspectService("web").spec.taskTemplate.containerSpec?.env.first?.name == "A")
      #expect(try await engine.inspectService("web").spec.rollbackConfig == nil)
      #expect(try await engine.inspectService("web", insertDefaults: true).spec.rollbackConfig != nil)

      var task = try await engine.listTasks(filters: ["service": ["web"]]).first
      while task?.status.state != .running {
        try await Task.sleep(for: .milliseconds(100))
        task = try await engine.listTasks(filters: ["service": ["web"]]).first
      }
      let running = try await engine.inspectTask(try #require(task).id)
      #expect(running.desiredState == .running)
      #expect(running.nodeID == node.id)
      #expect(running.status.container?.pid ?? 0 > 0)
      var text = ""
      while text.isEmpty {
        for try await line in try await engine.serviceLogs("web", options: LogOptions()).lines() {
          text += line.text
        }
      }
      #expect(text == "hello")
      let taskLines = try await engine.taskLogs(running.id, options: LogOptions()).lines()
      text = ""
      for try await line in taskLines { text += line.text }
      #expect(text == "hello")
      let counted = try #require(
        try await engine.listServices(filters: ["name": ["web"]], status: true).first)
      #expect(counted.status?.running == 1)
      #expect(counted.status?.desired == 1)
      let info = try await engine.info().swarm
      #expect(info.nodeID == node.id)
      #expect(info.managers == 1)

      var creation = NetworkCreation("front", driver: "overlay")
      creation.attachable = true
      let network = try await engine.createNetwork(creation).id
      try await engine.session.perform(
        post(
          "/services/create",
          #"{"Name":"entry","TaskTemplate":{"Networks":[{"Target":"front"}],"ContainerSpec":{"Image":"\#(TestEngine.baseImage)","Command":["sleep","1000"]}}}"#
        ))
      var services: [String: NetworkService] = [:]
      while services["entry"]?.tasks.isEmpty != false {
        try await Task.sleep(for: .milliseconds(100))
        // The node knows the network as soon as a task of its own is on it.
        services =
          (try? await engine.inspectNetwork("front", scope: "swarm", verbose: true))?.services ?? [:]
      }
      let entry = try #require(services["entry"])
      #expect(entry.virtualIP.hasPrefix("10."))
      #expect(entry.tasks.first?.name.hasPrefix("entry.1.") == true)
      #expect(entry.tasks.first?.endpointIP.hasPrefix("10.") == true)
      #expect(entry.tasks.first?.info["Host IP"] == "127.0.0.1")
      #expect(try await engine.inspectNetwork(network).services.isEmpty)

      #expect(try await engine.listSecrets().map(\.spec.name) == ["key"])
      #expect(try await engine.inspectSecret("key").spec.labels == ["a": "b"])
      #expect(try await engine.listConfigs().map(\.spec.name) == ["app.conf"])
      #expect(try await engine.inspectConfig("app.conf").spec.contents == Array("x = 1".utf8))
    }
  }
}

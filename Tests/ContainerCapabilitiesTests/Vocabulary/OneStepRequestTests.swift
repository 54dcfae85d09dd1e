import AgentKit
import Testing

/// All that people say of one piece of work belongs to the one step that does it, whatever words they use.
struct OneStepRequestTests {
  /// A request, and the one step that it asks for.
  struct Case: Sendable, CustomTestStringConvertible {
    let request: String
    let operation: OperationName
    let arguments: Arguments

    init(_ request: String, _ arguments: Arguments, by operation: OperationName = "container.run") {
      (self.request, self.operation, self.arguments) = (request, operation, arguments)
    }

    var testDescription: String { request }
  }

  private static let router = Result {
    Router(
      definitions: DefinitionLoader().load([.builtIn]).definitions,
      catalogue: try OperationCatalogue(everyModule()))
  }

  @Test(arguments: restarting + ports + limits + removal + names + written)
  func `a request is one step with everything that was said`(asked: Case) throws {
    let answer = try Self.router.get().route(asked.request)
    #expect(answer.steps.map(\.operation) == [asked.operation])
    #expect(answer.steps.first?.arguments == asked.arguments)
  }

  private static let written = [
    Case("docker logs --tail 5 web", ["containers": ["web"], "tail": 5], by: "container.logs"),
    Case("docker logs web 2>&1 | tail -20", ["containers": ["web"], "tail": 20], by: "container.logs"),
    Case("docker stop -t 3 web", ["containers": ["web"], "timeout": "3s"], by: "container.stop"),
    Case("docker port web", ["container": "web"], by: "container.inspect"),
    Case("docker volume rm data", ["volumes": ["data"]], by: "volume.remove"),
    Case("docker network rm front", ["networks": ["front"]], by: "network.remove"),
  ]

  private static let restarting = [
    Case(
      "run nginx 1.27 on port 8080 with 256 MB and restart unless stopped",
      ["image": "nginx:1.27", "memory": "256m", "ports": ["8080:"], "restart": "unless-stopped"]),
    Case(
      "start a container from nginx:1.27, publish port 8080, memory 256m, restart unless-stopped",
      ["image": "nginx:1.27", "memory": "256m", "ports": ["8080:"], "restart": "unless-stopped"]),
    Case("run redis:7 and restart unless stopped", ["image": "redis:7", "restart": "unless-stopped"]),
    Case(
      "run redis:7 with 256 MB, restart unless stopped",
      ["image": "redis:7", "memory": "256m", "restart": "unless-stopped"]),
    Case("run redis:7, restart always", ["image": "redis:7", "restart": "always"]),
    Case("run redis:7 and always restart it", ["image": "redis:7", "restart": "always"]),
    Case("run nginx:1.27 with restart policy always", ["image": "nginx:1.27", "restart": "always"]),
    Case(
      "run redis:7 and keep it restarting unless I stop it",
      ["image": "redis:7", "restart": "unless-stopped"]),
    Case(
      "run nginx:1.27, have docker restart it unless it was stopped",
      ["image": "nginx:1.27", "restart": "unless-stopped"]),
    Case("run nginx:1.27 and restart it if it crashes", ["image": "nginx:1.27", "restart": "on-failure"]),
    Case(
      "spin up nginx:1.27 named web, publish 8080:80 and restart on failure 3 times",
      [
        "image": "nginx:1.27", "name": "web", "ports": ["8080:80"], "restart": "on-failure",
        "maximumRetries": 3,
      ]),
    Case(
      "run redis:7 and restart it at most 5 times on failure",
      ["image": "redis:7", "restart": "on-failure", "maximumRetries": 5]),
    Case(
      """
      Start a new container from redis:7 called cache-1, limit it to 256 MB of memory and let it restart unless stopped
      """,
      ["image": "redis:7", "name": "cache-1", "memory": "256m", "restart": "unless-stopped"]),
    Case(
      "launch nginx 1.27 on 8080, call it web, always restart it unless I stop it",
      ["image": "nginx:1.27", "name": "web", "ports": ["8080:"], "restart": "unless-stopped"]),
  ]

  private static let ports = [
    Case("run nginx:1.27 with host port 8080 mapped to 80", ["image": "nginx:1.27", "ports": ["8080:80"]]),
    Case(
      "run nginx:1.27, host port 8080 mapped to container port 80",
      ["image": "nginx:1.27", "ports": ["8080:80"]]),
    Case(
      "run nginx:1.27 with container port 80 on host port 8080",
      ["image": "nginx:1.27", "ports": ["8080:80"]]),
  ]

  private static let names = [
    Case("run redis:7 as cache", ["image": "redis:7", "name": "cache"]),
    Case("run shop7-nginx 1.27", ["image": "shop7-nginx:1.27"]),
    Case("run acme-web 2.1", ["image": "acme-web:2.1"]),
    Case("run my-app:2", ["image": "my-app:2"]),
    Case("run longshore-base:1 on port 3000", ["image": "longshore-base:1", "ports": ["3000:"]]),
    Case("launch acme-api 2.3.1 on port 8080", ["image": "acme-api:2.3.1", "ports": ["8080:"]]),
    Case("remove volume data", ["volumes": ["data"]], by: "volume.remove"),
    Case("back up volume data to data.tar", ["volume": "data", "archive": "data.tar"], by: "volume.backup"),
    Case("create network front", ["network": "front"], by: "network.create"),
    Case("exec ls / in web", ["command": "ls /", "container": "web"], by: "container.exec"),
    Case("update web to 256 MB", ["containers": ["web"], "memory": "256m"], by: "container.update"),
  ]

  private static let limits = [
    Case("run nginx:1.27 with 100 processes at most", ["image": "nginx:1.27", "pidsLimit": 100]),
    Case("run redis:7 with a gig of memory", ["image": "redis:7", "memory": "1g"]),
    Case(
      """
      run httpd:2.4 with no more than 0.5 GB memory, 1.5 cpus, label team=ops, working dir /srv, and the command \
      httpd -DFOREGROUND
      """,
      [
        "image": "httpd:2.4", "memory": "0.5g", "cpus": "1.5", "labels": ["team=ops"], "workdir": "/srv",
        "command": "httpd -DFOREGROUND",
      ]),
    Case(
      "run nginx:1.27 with env A=1 and B=two words and volume data at /data read-only",
      ["image": "nginx:1.27", "environment": ["A=1", "B=two"], "mounts": ["data:/data:ro"]]),
    Case(
      "raise the pids limit of the web container to 2000", ["containers": ["web"], "pidsLimit": 2000],
      by: "container.update"),
  ]

  /// What sounds like removing something is about the container that runs, or says what must stay.
  private static let removal = [
    Case(
      "bring up redis 7 with a gig of memory on 127.0.0.1:6379, remove it when done",
      ["image": "redis:7", "memory": "1g", "ports": ["127.0.0.1:6379:"], "removeAfterwards": true]),
    Case("run alpine:3.20 and remove it afterwards", ["image": "alpine:3.20", "removeAfterwards": true]),
    Case(
      "run alpine:3.20 and delete it when it finishes", ["image": "alpine:3.20", "removeAfterwards": true]),
    Case("prune everything unused but keep volumes", ["all": true], by: "system.prune"),
  ]

  @Test(
    arguments: [
      ("run nginx:1.27 on port 8080 and stop web", ["container.run", "container.stop"]),
      ("run redis:7 and restart web", ["container.run", "container.restart"]),
      ("stop web and remove it", ["container.stop", "container.remove"]),
      ("build acme/bot:rc1, push it", ["image.build", "image.push"]),
    ] as [(String, [OperationName])])
  func `work on something else, or an order of its own, is another step`(
    request: String, operations: [OperationName]
  ) throws {
    #expect(try Self.router.get().route(request).steps.map(\.operation) == operations)
  }

  @Test(
    arguments: [
      ("stop shop7-srv", "container.stop", ["containers": ["shop7-srv"]]),
      ("stop shop7-srv and shop7-h1", "container.stop", ["containers": ["shop7-srv", "shop7-h1"]]),
      ("rm shop7-h1 shop7-h2", "container.remove", ["containers": ["shop7-h1", "shop7-h2"]]),
      ("restart shop7-srv", "container.restart", ["containers": ["shop7-srv"]]),
      ("how much memory does shop7-h1 use", "container.stats", ["containers": ["shop7-h1"]]),
      (
        "why can't shop7-a14 reach shop7-srv", "network.troubleshoot",
        ["container": "shop7-a14", "target": "shop7-srv"]
      ),
    ] as [(String, OperationName, Arguments)])
  func `a made-up name with a figure is a name, not a word of another subject`(
    request: String, operation: OperationName, arguments: Arguments
  ) throws {
    let answer = try Self.router.get().route(request)
    #expect(answer.steps.map(\.operation) == [operation])
    #expect(answer.steps.first?.arguments == arguments)
  }

  @Test(arguments: [
    "restart windows", "clean my 3d-printer nozzle", "stop covid-19", "kill the mi-6 agent",
    "inspect my f-150",
  ])
  func `everyday things stay everyday things`(request: String) throws {
    #expect(try Self.router.get().route(request).decision == .none)
  }
}

import AgentKit
import DockerClient
import Testing

@testable import DockerOperations

/// Commands of docker that are typed as requests: nothing of them is lost, and what has no place is asked about.
struct TypedCommandTests {
  private static let router = try? Router(
    definitions: DefinitionLoader().load([.builtIn]).definitions,
    catalogue: OperationCatalogue([
      DockerOperations(engine: DockerClient(address: .unix(path: "/nonexistent.sock")))
    ]))

  private func route(_ request: String) throws -> Delegation { try #require(Self.router).route(request) }

  @Test(
    arguments: [
      (
        "docker run -d --name w2 --network back -p 127.0.0.1:80:80 -l team=ops nginx:1.27 httpd -f -p 81",
        "container.run",
        [
          "image": "nginx:1.27", "name": "w2", "network": "back", "ports": ["127.0.0.1:80:80"],
          "labels": ["team=ops"],
          "command": "httpd -f -p 81",
        ]
      ),
      (
        "docker run --rm alpine sh -c 'echo a; ls'", "container.run",
        ["image": "alpine", "command": "sh -c 'echo a; ls'", "removeAfterwards": true, "attach": true]
      ),
      (
        "docker cp app.conf web:/etc/app.conf", "container.copy",
        ["from": "app.conf", "to": "web:/etc/app.conf"]
      ),
      ("docker kill --signal=HUP front", "container.stop", ["containers": ["front"], "signal": "HUP"]),
      ("docker stop -t 3 web front", "container.stop", ["containers": ["web", "front"], "timeout": "3s"]),
      ("docker rm -fv cache", "container.remove", ["containers": ["cache"], "force": true, "volumes": true]),
      ("`docker logs --tail 5 job`", "container.logs", ["containers": ["job"], "tail": 5]),
      (
        "docker update --cpus 1.5 --memory 1g api", "container.update",
        ["containers": ["api"], "cpus": "1.5", "memory": "1g"]
      ),
      ("docker ps -a please", "container.list", ["all": true]),
      ("docker ps --filter status=exited", "container.list", ["state": "exited"]),
      (
        "docker exec -u nginx -w /tmp web ls -la", "container.exec",
        ["container": "web", "user": "nginx", "workdir": "/tmp", "command": "ls -la"]
      ),
      ("docker network connect back web", "network.create", ["network": "back", "containers": ["web"]]),
      ("docker network disconnect back db", "network.remove", ["networks": ["back"], "containers": ["db"]]),
      ("docker network prune", "network.remove", ["unused": true]),
      (
        "docker volume create --label a=b --opt type=tmpfs vol9", "volume.create",
        ["labels": ["a=b"], "options": ["type=tmpfs"], "volume": "vol9"]
      ),
      ("docker system prune -af --volumes", "system.prune", ["all": true, "volumes": true]),
      (
        "docker container prune --filter until=24h", "container.remove",
        ["stopped": true, "olderThan": "24h"]
      ),
      ("podman top web", "container.inspect", ["container": "web", "processes": true]),
    ] as [(String, String, Arguments)])
  func `every word of a command counts`(request: String, operation: String, arguments: Arguments) throws {
    let delegation = try route(request)
    #expect(delegation.decision == .delegate)
    #expect(delegation.steps.map(\.operation?.description) == [operation])
    #expect(delegation.arguments == arguments)
  }

  @Test func `several commands are several steps`() throws {
    let steps = try route("docker stop web && docker rm web; docker ps").steps
    #expect(steps.map(\.operation?.description) == ["container.stop", "container.remove", "container.list"])
  }

  @Test(arguments: [
    "docker run --cap-add NET_ADMIN nginx", "docker run -p 99999:80 nginx",
    "docker update --memory-swap 1g api",
  ])
  func `what has no place is asked about`(request: String) throws {
    let delegation = try route(request)
    #expect(delegation.decision == .ask)
    #expect(delegation.question?.text.contains(request) == true)
  }

  /// Whoever speaks about a command does not type it.
  @Test(arguments: [
    "docker stop q3 takes 10 seconds, why?", "docker run exits with 125", "docker stop hangs",
    "docker stop $(docker ps -q)", "docker logs web | grep error", "docker rm web and its volumes",
  ])
  func `sentences about commands are read as sentences`(request: String) throws {
    #expect(try route(request).confidence != 0.98)
  }
}

import AgentKit
import ContainerCapabilitiesTesting
import Testing

@testable import ContainerCapabilities

/// Names in commands of the engine that are written out in a request.
struct TypedNamesTests {
  @Test(
    arguments: [
      ("docker logs --tail 5 web", ["web"]), ("docker logs -f --since 10m billing", ["billing"]),
      ("docker logs --tail=5 web", ["web"]), ("docker container logs -n 20 web_1", ["web_1"]),
      ("docker logs web 2>&1 | tail -20", ["web"]), ("docker stop -t 3 web", ["web"]),
      ("docker stop web db cache-1", ["web", "db", "cache-1"]), ("docker port web", ["web"]),
      ("docker port web 80", ["web"]), ("docker rm -f web frob | cat", ["web", "frob"]),
      ("docker kill -s HUP web", ["web"]), ("podman restart --time 5 web", ["web"]),
      ("docker inspect -f '{{.State}}' frob", ["frob"]), ("docker stop web and db", ["web", "db"]),
      ("docker stop web, db and frob", ["web", "db", "frob"]),
    ] as [(String, [String])])
  func `containers are named behind the options and their values`(request: String, names: [String]) {
    #expect(scan(ContainerName.self, request, names: ["frob"]) == names)
  }

  @Test(arguments: [
    ("docker volume rm data", "data"), ("docker volume inspect -f x shop_data", "shop_data"),
    ("docker volume rm -f pgdata", "pgdata"),
  ])
  func `so are volumes`(request: String, name: String) {
    #expect(scan(VolumeName.self, request, names: ["pgdata"]) == [name])
  }

  @Test func `so are networks`() {
    #expect(scan(NetworkName.self, "docker network rm front shop_back") == ["front", "shop_back"])
  }

  @Test(arguments: [
    "docker stop hangs", "docker logs", "docker", "docker container", "docker logs --tail", "docker logs -f",
    "docker stats --no-stream", "docker volume ls", "docker volume", "why does docker stop take so long",
  ])
  func `a sentence about a command names nothing`(request: String) {
    #expect(TypedNames.values(of: .container, in: Request(request).text) == nil)
    #expect(TypedNames.values(of: .volume, in: Request(request).text) == nil)
  }
}

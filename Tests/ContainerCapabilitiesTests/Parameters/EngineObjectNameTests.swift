import AgentKit
import Testing

@testable import ContainerCapabilities

struct EngineObjectNameTests {
  @Test func `networks, volumes and services have names alike`() throws {
    #expect(try NetworkName("shop_default").description == "shop_default")
    #expect(try VolumeName("pgdata").description == "pgdata")
    #expect(try ServiceName("_hidden").description == "_hidden")
    #expect(try ProjectName("shop_2").description == "shop_2")
  }

  @Test func `a volume's name has two characters`() {
    #expect(refusal(VolumeName.self, "v") == "the engine wants at least two characters")
    #expect(refusal(VolumeName.self, "../etc") == "it must begin with a letter or a digit")
  }

  @Test func `blanks and slashes are refused`() {
    #expect(refusal(NetworkName.self, "my net") == "use letters, digits, \"_\", \".\" and \"-\" only")
    #expect(refusal(ServiceName.self, "a/b") == "use letters, digits, \"_\", \".\" and \"-\" only")
    #expect(refusal(ServiceName.self, "") == "it is empty")
    #expect(refusal(ProjectName.self, "Shop")?.hasPrefix("use small letters") == true)
    #expect(refusal(ProjectName.self, "") == "it is empty")
  }

  @Test(
    arguments: [
      ("create a network named mesh", "mesh"), ("connect web to the backend network", "backend"),
      ("inspect network backend", "backend"), ("run it --network frontnet", "frontnet"),
      ("create network front", "front"), ("remove the internal network", "internal"),
    ])
  func `networks are found`(request: String, name: String) {
    #expect(scan(NetworkName.self, request, names: ["mesh", "frontnet"]).contains(name))
  }

  @Test(
    arguments: [
      ("back up volume pgdata to ./x.tar", "pgdata"), ("wipe the cache-data volume", "cache-data"),
      ("remove volumes test1 and test2", "test1"), ("remove volume data", "data"),
      ("what is in the config volume", "config"),
    ])
  func `volumes are found`(request: String, name: String) {
    #expect(scan(VolumeName.self, request, names: ["pgdata"]).contains(name))
  }

  @Test(arguments: [
    "remove data from the volume", "the data is gone", "test the volume", "show internal errors",
  ])
  func `a common word away from its noun is no name`(request: String) {
    #expect(scan(VolumeName.self, request).isEmpty)
    #expect(scan(NetworkName.self, request).isEmpty)
  }

  @Test func `a container's name is no network's and the other way round`() {
    #expect(!scan(NetworkName.self, "stop the web container").contains("web"))
    #expect(!scan(ContainerName.self, "delete the backend network").contains("backend"))
  }

  @Test func `services are found`() {
    #expect(scan(ProjectName.self, "containers of project shop") == ["shop"])
    #expect(scan(ProjectName.self, "stop the shop project") == ["shop"])
    #expect(scan(ProjectName.self, "stop the shop") == [])
    #expect(scan(ServiceName.self, "rebuild the web service") == ["web"])
    #expect(scan(ServiceName.self, "start only api and db from the compose file") == ["api", "db"])
  }
}

import AgentKit
import ContainerCapabilitiesTesting
import Testing

@testable import ContainerCapabilities

struct ContainerNameTests {
  @Test(arguments: ["web", "web_1", "shop-web-1", "3f2a9b1c4d5e", "A.b-c_d", "7"])
  func `names and ids are taken`(text: String) throws {
    #expect(try ContainerName(text).description == text)
  }

  @Test func `the engine's slash is dropped`() throws {
    #expect(try ContainerName("/web").description == "web")
  }

  @Test(
    arguments: [
      ("", "it is empty"), ("-web", "it must begin with a letter or a digit"),
      ("web 1", "use letters, digits, \"_\", \".\" and \"-\" only"),
      ("a/b", "use letters, digits, \"_\", \".\" and \"-\" only"),
      ("wéb", "use letters, digits, \"_\", \".\" and \"-\" only"),
      ("$(id)", "it must begin with a letter or a digit"),
      (String(repeating: "a", count: 256), "it is longer than 255 characters"),
    ])
  func `anything else is refused with the reason`(text: String, reason: String) {
    #expect(refusal(ContainerName.self, text) == reason)
  }

  @Test(
    arguments: [
      ("why does web keep restarting?", ["web"]), ("why was api killed?", ["api"]),
      ("check api for security problems", ["api"]),
      ("stop container web_1", ["web_1"]), ("exec into the postgres container and open psql", ["postgres"]),
      ("update web to 256 MB", ["web"]), ("restart db", ["db"]), ("show me the web container", ["web"]),
      ("is worker healthy?", ["worker"]),
      ("remove the container named test", ["test"]), ("logs of api since 10m", ["api"]),
      ("web's logs please", ["web"]), ("does db crash often", ["db"]),
      ("stop web, api and worker", ["web", "api", "worker"]),
      ("what does 3f2a9b1c4d5e do", ["3f2a9b1c4d5e"]), ("look into shop-web-1", ["shop-web-1"]),
      ("frobnicator keeps dying", ["frobnicator"]), ("restart \"frobnicator\"", ["frobnicator"]),
      ("inspect the frobnicator container", ["frobnicator"]),
    ] as [(String, [String])])
  func `a name is found by the words around it`(request: String, names: [String]) {
    #expect(scan(ContainerName.self, request, names: ["frobnicator"]) == names)
  }

  @Test(
    arguments: [
      "list all running containers", "why is my container slow", "restart the container", "show the logs",
      "build the web image", "remove the app network", "which container uses the most memory",
      "is docker running", "stop everything", "write a web app", "the api key leaked",
      "run nginx:1.27 on port 8080",
      "logs since 10m", "scan CVE-2024-3094", "build for arm64", "check compose.yaml",
      "start with 256m of memory",
    ])
  func `other words are no names`(request: String) {
    #expect(scan(ContainerName.self, request) == [])
  }

  @Test func `the surer the words, the surer the name`() throws {
    func certainty(_ request: String) throws -> Double {
      try #require(ContainerName.scan(Request(request, names: ["frob"]).text).first).certainty
    }
    #expect(try certainty("container frob") > certainty("restart frob"))
    #expect(try certainty("restart frob") > certainty("restart web"))
    #expect(try certainty("restart web") > certainty("something about web"))
    #expect(try certainty("something frob something") < 0.5)
  }

  @Test func `a name's place is its bytes in the request`() throws {
    let found = try #require(ContainerName.scan(Request("größe von web's logs").text).first)
    #expect(found.range == 12..<15)
  }
}

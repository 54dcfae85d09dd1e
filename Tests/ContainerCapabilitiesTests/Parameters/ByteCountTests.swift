import AgentKit
import Testing

@testable import ContainerCapabilities

struct ByteCountTests {
  @Test(
    arguments: [
      ("0", 0), ("1024", 1024), ("1b", 1), ("256m", 256 << 20), ("256 MB", 256 << 20), ("1.5g", 3 << 29),
      ("2GiB", 2 << 30), ("64KB", 64 << 10), ("1T", 1 << 40),
    ])
  func `units are powers of 1024, as the docker command has them`(text: String, bytes: Int) throws {
    #expect(try ByteCount(text).bytes == bytes)
  }

  @Test(
    arguments: [
      ("", "begin with a number, as in 256m or 1.5g"), ("m", "begin with a number, as in 256m or 1.5g"),
      ("-1m", "begin with a number, as in 256m or 1.5g"),
      ("1.2.3m", "begin with a number, as in 256m or 1.5g"),
      ("10 apples", "\"apples\" is no unit; use b, k, m, g or t"),
      ("1e9g", "\"e9g\" is no unit; use b, k, m, g or t"),
      ("9999999p", "it is too large"),
    ])
  func `anything else is refused with the reason`(text: String, reason: String) {
    #expect(refusal(ByteCount.self, text) == reason)
  }

  @Test(
    arguments: [
      ("run redis with 256 MB", ["256m"]), ("limit memory to 512m", ["512m"]),
      ("give it 1 gig of ram", ["1g"]),
      ("half a gig is enough", ["0.5g"]), ("free at least 20GB", ["20gb"]),
      ("under 1.5GiB please", ["1.5gib"]),
      ("exit code 137", []), ("nginx 1.27", []), ("run 3 replicas", []),
    ] as [(String, [String])])
  func `amounts with a unit are found`(request: String, amounts: [String]) {
    #expect(scan(ByteCount.self, request) == amounts)
  }

  @Test func `10m is a size only where memory is spoken of`() {
    #expect(scan(ByteCount.self, "memory 10m", from: 0.9) == ["10m"])
    #expect(scan(ByteCount.self, "logs since 10m", from: 0.6) == [])
  }
}

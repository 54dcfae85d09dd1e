import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Testing

@Suite(.timeLimit(.minutes(1)))
struct NegotiationTests {
  @Test func `making a client asks nobody; the first call greets the engine once`() async throws {
    let engine = try StubEngine(["GET /networks": .json("[]")])
    #expect(engine.pingCount == 0)
    for _ in 0..<3 { _ = try await engine.client.listNetworks() }
    #expect(engine.pingCount == 1)
    #expect(engine.requestLines == Array(repeating: "GET /v1.41/networks", count: 3))
    #expect(try await engine.client.apiVersion() == APIVersion(1, 41))
  }

  @Test(arguments: [("1.24", "1.24"), ("1.51", "1.51"), ("1.99", "1.51"), ("2.0", "1.51"), (nil, "1.24")])
  func `the older of both sides' newest versions is spoken`(_ offered: String?, _ spoken: String) async throws
  {
    let engine = try StubEngine(apiVersion: offered, ["GET /networks": .json("[]")])
    _ = try await engine.client.listNetworks()
    #expect(engine.requestLines == ["GET /v\(spoken)/networks"])
  }

  @Test func `an engine that is too old is refused`() async throws {
    let engine = try StubEngine(apiVersion: "1.18", [:])
    let error = await #expect(throws: DockerError.self) { try await engine.client.listNetworks() }
    #expect(error?.code == .unsupported)
    #expect(engine.requestLines == [])
  }

  @Test func `a ping stands outside the versions`() async throws {
    let engine = try StubEngine([
      "GET /_ping": .response(headers: [
        "API-Version": "1.41", "OSType": "linux", "Builder-Version": "2", "Server": "Docker/20.10.24 (linux)",
      ])
    ])
    let ping = try await engine.client.ping()
    #expect(ping.apiVersion == APIVersion(1, 41))
    #expect(ping.osType == "linux")
    #expect(ping.builderVersion == "2")
    #expect(ping.server == "Docker/20.10.24 (linux)")
  }
}

import Testing

@testable import DockerOperations

struct NameServerTests {
  @Test func `one that sends something back answers`() async throws {
    let stub = try #require(DatagramStub())
    async let answered: Void = BlockingWork.run { _ in stub.answer() }
    #expect(try await NameServer(address: "127.0.0.1", port: stub.port).answers() == true)
    try await answered
  }

  @Test func `one that says nothing does not answer`() async throws {
    let silent = try #require(DatagramStub())
    let server = NameServer(address: "127.0.0.1", port: silent.port)
    #expect(try await server.answers(within: .milliseconds(50)) == false)
  }

  @Test(arguments: ["127.0.0.1", "::1", "192.0.2.1"])
  func `one at which nobody listens does not answer`(address: String) async throws {
    #expect(
      try await NameServer(address: address, port: 9).answers(within: .milliseconds(50)) != true)
  }

  @Test func `what is no address cannot be asked`() async throws {
    #expect(try await NameServer(address: "not an address").answers() == nil)
  }
}

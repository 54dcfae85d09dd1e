import DockerClient
import Reporting
import Testing

@testable import DockerOperations

struct NameServiceTests {
  private func servers(_ text: String) -> [String] { NameService.servers(in: Array(text.utf8)) }

  @Test func `a resolver asks the first three that its file names`() {
    let file =
      "# made\nsearch lan\nnameserver 10.0.0.1\nnameserver\t10.0.0.2 \nnameserver fd00::53\nnameserver 10.0.0.4\n"
    #expect(servers(file) == ["10.0.0.1", "10.0.0.2", "fd00::53"])
    #expect(servers("nameserver ns.example.com\nnameserver `id`\noptions nameserver 1.2.3.4").isEmpty)
  }

  @Test func `a line that was cut names nobody`() {
    let end = "\nnameserver 192.168.1.1"
    let file = "nameserver 10.0.0.1\n" + String(repeating: "#", count: 2048 - 20 - end.utf8.count) + end
    #expect(file.utf8.count == ProgramFile.longestHead)
    #expect(servers(file) == ["10.0.0.1"])
    #expect(servers("nameserver 10.0.0.1" + end) == ["10.0.0.1", "192.168.1.1"])
  }

  @Test(arguments: [
    ("10.0.0.1", true), ("8.8.8.8", true), ("192.0.2.1", true), ("2001:4860:4860::8888", true),
    ("fd00::53", true), ("127.0.0.11", false), ("127.1", false), ("0x7f000001", false), ("0.0.0.0", false),
    ("169.254.169.254", false), ("169.254.0.1", false), ("100.100.100.200", false), ("224.0.0.1", false),
    ("fe80::1", false), ("febf::1", false), ("fe80::1%eth0", false), ("::1", false), ("::", false),
    ("::ffff:169.254.169.254", false), ("64:ff9b::a9fe:a9fe", false), ("fd00:ec2::254", false),
    ("FD00:0EC2::254", false), ("ff02::1", false), ("ns.example.com", false), ("", false),
  ])
  func `only an address of somebody else may be asked`(address: String, mayBe: Bool) {
    #expect(NameServer(address: address).mayBeAsked == mayBe)
  }

  /// What is said of name servers of which some were asked.
  private func words(_ build: (inout NameService) -> Void) throws -> String {
    var container = try Container.blank()
    container.state.running = true
    container.hostConfig.networkMode = "host"
    var way = WayOutside(source: NetworkPlace(container), networks: [], goal: "example.com")
    var names = NameService(servers: ["10.0.0.1", "10.0.0.2"])
    build(&names)
    way.names = names
    return (way.obstacle == nil ? "" : "dead ")
      + String(describing: way.checks.first { String(describing: $0).contains("name server answers") })
  }

  @Test func `what was not asked neither answers nor is dead`() throws {
    let unasked = try words { _ in }
    #expect(unasked.contains("10.0.0.1, 10.0.0.2 was not asked") && !unasked.hasPrefix("dead"))
    let half = try words { $0.silent = ["10.0.0.1"] }
    #expect(half.contains("10.0.0.1 did not, and 10.0.0.2 was not asked") && !half.hasPrefix("dead"))
    let one = try words { ($0.silent, $0.answering) = (["10.0.0.1"], ["10.0.0.2"]) }
    #expect(one.contains("10.0.0.2") && !one.contains("10.0.0.1") && !one.hasPrefix("dead"))
    #expect(try words { $0.silent = $0.servers }.hasPrefix("dead"))
  }

  @Test(arguments: [
    ("example.com", true), ("web-10.0.0.1", true), ("10.0.0.1", false), ("LOCALHOST", false),
    ("told.example.com", false), ("Told.Example.com", false), ("host.docker.internal", false),
  ])
  func `some goals need no name server`(goal: String, needs: Bool) throws {
    var container = try Container.blank()
    container.state.running = true
    container.hostConfig.networkMode = "host"
    container.hostConfig.extraHosts = ["told.example.com:10.0.0.9"]
    let way = WayOutside(source: NetworkPlace(container), networks: [], goal: goal)
    #expect(way.needsNames == needs)
  }
}

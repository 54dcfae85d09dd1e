import DockerClient
import Foundation
import Testing

struct PortTests {
  @Test(arguments: [
    ("80/tcp", 80, "tcp"), ("53/udp", 53, "udp"), ("80", 80, "tcp"), ("9/SCTP", 9, "sctp"),
    ("http/tcp", nil, "tcp"), ("99999/tcp", nil, "tcp"), ("8000-8010/tcp", nil, "tcp"), ("", nil, "tcp"),
  ])
  func `a port has a number and a protocol, where its text has`(
    _ text: String, _ number: UInt16?, _ transport: String
  ) {
    let port = ContainerPort(rawValue: text)
    #expect(port.number == number)
    #expect(port.transport.rawValue == transport)
    #expect(port.rawValue == text)
  }

  @Test func `a port that is exposed and not published has no bindings`() throws {
    let json = #"{"80/tcp":[{"HostIp":"0.0.0.0","HostPort":"8080"}],"9/udp":null,"443/tcp":[]}"#
    let map = try JSONDecoder().decode(PortMap.self, from: Data(json.utf8))
    #expect(map.sorted.map(\.port.rawValue) == ["9/udp", "80/tcp", "443/tcp"])
    #expect(map.bindings[ContainerPort(80)] == [PortBinding(hostIP: "0.0.0.0", hostPort: "8080")])
    #expect(map.bindings[ContainerPort(9, .udp)] == [])
  }

  @Test func `a set is an object with empty values`() throws {
    let json = #"{"80/tcp":{},"443/tcp":{}}"#
    let set = try JSONDecoder().decode(ObjectSet<ContainerPort>.self, from: Data(json.utf8))
    #expect(set.map(\.rawValue) == ["443/tcp", "80/tcp"])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(String(decoding: try encoder.encode(set), as: UTF8.self) == #"{"443/tcp":{},"80/tcp":{}}"#)
  }
}

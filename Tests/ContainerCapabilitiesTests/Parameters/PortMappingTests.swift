import AgentKit
import Testing

@testable import ContainerCapabilities

struct PortMappingTests {
  @Test func `a mapping has its parts`() throws {
    let mapping = try PortMapping("127.0.0.1:8080:80/udp")
    #expect(mapping.address == "127.0.0.1")
    #expect(mapping.hostPorts == 8080...8080)
    #expect(mapping.containerPorts == 80...80)
    #expect(mapping.transport == "udp")
  }

  @Test func `what is left out is left to the engine`() throws {
    #expect(try PortMapping("80").hostPorts == nil)
    #expect(try PortMapping("80").containerPorts == 80...80)
    #expect(try PortMapping("127.0.0.1::80").hostPorts == nil)
    #expect(try PortMapping("8080:").hostPorts == 8080...8080)
    #expect(try PortMapping("8080:").containerPorts == nil)
  }

  @Test func `ranges and IPv6 are understood`() throws {
    #expect(try PortMapping("8000-8009:80-89").hostPorts == 8000...8009)
    #expect(try PortMapping("8000-8009:80").containerPorts == 80...80)
    #expect(try PortMapping("[::1]:8080:80").address == "::1")
  }

  @Test(
    arguments: [
      ("", "\"\" is no port"), (":", "\"\" is no port"), ("0:80", "ports go from 1 to 65535"),
      ("8080:65536", "ports go from 1 to 65535"), ("web:80", "\"web\" is no port"),
      ("8080:80/icmp", "\"icmp\" is no protocol; use tcp, udp or sctp"),
      ("80/tcp/udp", "it has more than one \"/\""),
      ("1:2:3:4", "it has too many parts; write address:host-port:container-port"),
      ("300.0.0.1:80:80", "\"300.0.0.1\" is no IP address"), ("90-80:80", "the range 90-80 runs backwards"),
      ("8000-8002:80-81", "3 host ports cannot carry 2 container ports"),
      ("[::1", "an IPv6 address ends with \"]:\""),
      ("99999999999999999999:80", "\"99999999999999999999\" is no port"), ("-1:80", "\"-1\" is no port"),
    ])
  func `a broken mapping is refused with the reason`(text: String, reason: String) {
    #expect(refusal(PortMapping.self, text) == reason)
  }

  @Test(
    arguments: [
      ("run nginx with 8080:80", ["8080:80"]),
      ("docker run -p 127.0.0.1:8080:80/tcp nginx", ["127.0.0.1:8080:80/tcp"]),
      ("run it on port 8080", ["8080:"]), ("publish ports 80 and 443", ["80:", "443:"]),
      ("map port 8080 to 80", ["8080:80"]), ("8080 -> 80 please", ["8080:80"]),
      ("run it on port 99999", ["99999:"]),
      ("meet at 10:30", []), ("nginx:1.27", []),
      ("keep the last 200 lines", []), ("exit code 137", []),
      ("localhost:5000/app", []),
    ] as [(String, [String])])
  func `ports are found`(request: String, ports: [String]) {
    #expect(scan(PortMapping.self, request) == ports)
  }

  @Test func `one port is read and found`() throws {
    #expect(try PortNumber("5432").value == 5432)
    #expect(refusal(PortNumber.self, "0") == "ports go from 1 to 65535")
    #expect(refusal(PortNumber.self, "http") == "ports go from 1 to 65535")
    #expect(scan(PortNumber.self, "api can't reach db on port 5432") == ["5432"])
  }
}

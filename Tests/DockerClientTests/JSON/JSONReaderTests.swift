import Foundation
import Testing

@testable import DockerClient

/// Lists are read straight off their bytes; `JSONDecoder` says what is right.
struct JSONReaderTests {
  private static let containers = #"""
    [ {"Id":"c1","Names":["/web","/db\/web"],"Image":"app:1","ImageID":"sha256:a","Command":"sh -c \"echo h\u00e9\ud83d\ude00\"",
    "Created":1795665513,"Ports":[{"IP":"127.0.0.1","PrivatePort":80,"PublicPort":8080,"Type":"tcp"},
    {"PrivatePort":53,"Type":"udp"}],"Labels":{"a":"b","":"tab\t"},"State":"running","Status":"Up 5 minutes",
    "HostConfig":{"NetworkMode":"default","Annotations":{"x":[1,-2,true,false,null,{}]}},
    "NetworkSettings":{"Networks":{"bridge":{"IPAMConfig":{"IPv4Address":"1.2.3.4","LinkLocalIPs":["a"]},"Links":null,
    "Aliases":["x"],"NetworkID":"n","EndpointID":"e","Gateway":"g","IPAddress":"i","IPPrefixLen":16,"IPv6Gateway":"",
    "GlobalIPv6Address":"6","GlobalIPv6PrefixLen":64,"MacAddress":"m","DriverOpts":{"o":"p"},"DNSNames":["d"],
    "GwPriority":-3}}},"Mounts":[{"Type":"volume","Name":"v","Source":"/s","Destination":"/d","Driver":"local","Mode":"z",
    "RW":true,"Propagation":""}],"SizeRw":5,"SizeRootFs":6},
    {"Id":"c2","Names":null,"Labels":null,"Ports":[],"Mounts":null,"NetworkSettings":null,"State":"strange"}, {} ]
    """#

  private func read(_ json: some Sequence<UInt8>) -> [ContainerSummary]? {
    ContainerSummary.list(readingJSON: Array(json))
  }

  private func decoded(_ json: some Sequence<UInt8>) -> [ContainerSummary]? {
    try? JSONDecoder().decode([ContainerSummary].self, from: Data(json))
  }

  @Test func `a list is what the decoder makes of it`() throws {
    let list = try #require(read(Self.containers.utf8))
    #expect(list == decoded(Self.containers.utf8))
    #expect(list.count == 3)
    #expect(list[0].command == "sh -c \"echo hé😀\"")
    #expect(list[0].networkSettings?.networks["bridge"]?.gatewayPriority == -3)
    #expect(read("[]".utf8) == [])
    #expect(read(" \r\n\t[ ] ".utf8) == [])
  }

  @Test func `a list cut off anywhere is none`() {
    let bytes = Array(Self.containers.utf8)
    for length in bytes.indices { #expect(read(bytes[..<length]) == nil) }
  }

  @Test func `with any byte changed, what is read is what the decoder reads`() {
    let bytes = Array(Self.containers.utf8)
    for place in bytes.indices {
      for byte in [0x00, 0x20, 0x22, 0x2C, 0x30, 0x5C, 0x5D, 0x7B, 0x7D, 0xFF] as [UInt8] {
        var changed = bytes
        changed[place] = byte
        if let list = read(changed) { #expect(list == decoded(changed), "byte \(place) is \(byte)") }
      }
    }
  }

  @Test(arguments: [
    "", "null", "{}", "[", "[,]", "[{}", "[{},]", "[{} {}]", "[{}]]", "[{}] x", "[null]", #"[{"Id":1}]"#,
    #"[{"Id":"a" "Image":"b"}]"#, #"[{"Id":"a",}]"#, #"[{,"Id":"a"}]"#, #"[{"Id" "a"}]"#, #"[{"Id":"a}]"#,
    #"[{"Id":"\x"}]"#, #"[{"Id":"\u12"}]"#, #"[{"Id":"\ud800"}]"#, #"[{"Id":"\udc00"}]"#, "[{\"Id\":\"\n\"}]",
    #"[{"Created":1.5}]"#, #"[{"Created":1e3}]"#, #"[{"Created":01}]"#, #"[{"Created":-}]"#,
    #"[{"Created":99999999999999999999}]"#, #"[{"Created":"2026-01-01T00:00:00Z"}]"#, #"[{"X":truf}]"#,
    #"[{"X":nul}]"#, #"[{"Id":"a","Id":"b"}]"#, #"[{"Labels":{"a":"1","a":"2"}}]"#, #"[{"X":1.5}]"#,
  ]) func `what is no list, or not written plainly, is left to the decoder`(_ json: String) {
    #expect(read(json.utf8) == nil)
  }

  @Test func `what lies too deep is not followed`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(read(#"[{"X":\#(deep)"#.utf8) == nil)
  }

  @Test func `numbers reach as far as they can be kept`() throws {
    for number in [Int.max, Int.min, 0, -1] {
      #expect(try JSONReader.read([Int].self, from: Array("[\(number)]".utf8)) == [number])
    }
    #expect((try? JSONReader.read([Int].self, from: Array("[9223372036854775808]".utf8))) == nil)
  }
}

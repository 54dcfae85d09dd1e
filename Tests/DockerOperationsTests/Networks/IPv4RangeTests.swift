import Testing

@testable import DockerOperations

struct IPv4RangeTests {
  @Test(arguments: [
    ("10.0.0.0/8", "10.5.0.0/16", true), ("10.5.0.0/16", "10.0.0.0/8", true),
    ("10.5.0.0/16", "10.6.0.0/16", false), ("192.168.1.128/25", "192.168.1.0/25", false),
    ("192.168.1.77/24", "192.168.1.200/32", true), ("0.0.0.0/0", "255.255.255.255/32", true),
  ])
  func `ranges overlap or not`(one: String, other: String, overlap: Bool) throws {
    let (one, other) = (try #require(IPv4Range(one)), try #require(IPv4Range(other)))
    #expect(one.overlaps(other) == overlap)
    #expect(other.overlaps(one) == overlap)
  }

  @Test(arguments: [
    "", "10.0.0.0", "10.0.0/8", "10.0.0.0/33", "256.0.0.0/8", "10.0.0.0/-1", "10.0.0.0/8/8", "1.2.3.4.5/8",
    "::/0", "10.0.0.٣/8", "+1.0.0.0/8",
  ])
  func `what is no range is none`(text: String) { #expect(IPv4Range(text) == nil) }

  @Test func `an address is in its range`() throws {
    let range = try #require(IPv4Range("10.5.0.0/16"))
    #expect(range.contains("10.5.255.255") && !range.contains("10.6.0.0") && !range.contains("nonsense"))
  }
}

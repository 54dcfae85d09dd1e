internal import AgentKit

/// A port of a container and where it is published on the host.
///
/// Source of the grammar: `docker run --publish`, `[address:][host-ports:]container-ports[/protocol]`. Beyond it, a
/// host port with nothing behind its colon (`8080:`) means whichever port the image exposes, since that is what people
/// mean by "run nginx on port 8080".
package struct PortMapping: TextParameter {
  /// The mapping as it was given.
  package let description: String
  /// The host's address that listens; every one where there is none.
  package let address: String?
  /// The host's ports; `nil` lets the engine choose.
  package let hostPorts: ClosedRange<Int>?
  /// The container's ports; `nil` for the one that the image exposes.
  package let containerPorts: ClosedRange<Int>?
  /// `tcp`, `udp` or `sctp`.
  package let transport: String

  /// Reads a mapping.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    func fault(_ reason: String) -> InvalidValue {
      InvalidValue(String(text.prefix(80)), is: Self.placeholder, because: reason)
    }
    guard text.utf8.count <= 128 else { throw fault("it is longer than 128 characters") }
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count <= 2 else { throw fault("it has more than one \"/\"") }
    transport = halves.count == 2 ? halves[1].lowercased() : "tcp"
    guard ["tcp", "udp", "sctp"].contains(transport) else {
      throw fault("\"\(transport)\" is no protocol; use tcp, udp or sctp")
    }
    var rest = halves[0]
    var address: Substring?
    if rest.hasPrefix("[") {
      guard let end = rest.firstIndex(of: "]"), rest[end...].hasPrefix("]:") else {
        throw fault("an IPv6 address ends with \"]:\"")
      }
      address = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[end...].dropFirst(2)
    }
    var parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 3, address == nil { address = parts.removeFirst() }
    guard parts.count <= 2 else {
      throw fault("it has too many parts; write address:host-port:container-port")
    }
    if let address, !Self.isAddress(address) { throw fault("\"\(address)\" is no IP address") }
    let inside = parts.removeLast()
    let outside = parts.first
    do {
      containerPorts = inside.isEmpty && outside?.isEmpty == false ? nil : try Self.ports(inside)
      hostPorts = try outside.flatMap { $0.isEmpty ? nil : try Self.ports($0) }
    } catch let reason as Reason {
      throw fault(reason.text)
    }
    if let hostPorts, let containerPorts, containerPorts.count > 1, hostPorts.count != containerPorts.count {
      throw fault("\(hostPorts.count) host ports cannot carry \(containerPorts.count) container ports")
    }
    self.address = address.map(String.init)
    description = text
  }

  /// `port`
  package static var placeholder: String { "port" }

  private struct Reason: Error { let text: String }

  private static func ports(_ text: Substring) throws -> ClosedRange<Int> {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = ends.compactMap { $0.utf8.allSatisfy { 48...57 ~= $0 } ? Int($0) : nil }
    guard numbers.count == ends.count, numbers.count <= 2, let first = numbers.first, let last = numbers.last
    else {
      throw Reason(text: "\"\(text)\" is no port")
    }
    guard numbers.allSatisfy({ 1...65535 ~= $0 }) else { throw Reason(text: "ports go from 1 to 65535") }
    guard first <= last else { throw Reason(text: "the range \(text) runs backwards") }
    return first...last
  }

  private static func isAddress(_ text: Substring) -> Bool {
    if text.utf8.contains(UInt8(ascii: ":")) {
      return text.utf8.allSatisfy {
        48...57 ~= $0 || 97...102 ~= $0 || 65...70 ~= $0 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
      }
    }
    let numbers = text.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return numbers.count == 4 && numbers.allSatisfy { $0 != nil }
  }
}

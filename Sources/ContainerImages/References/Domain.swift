extension ImageReference {
  /// A registry: a host's name, an IPv4 address or an IPv6 address in brackets, perhaps with a port.
  public struct Domain: Sendable, Hashable, CustomStringConvertible {
    /// The registry as it is written.
    public let description: String

    /// Docker Hub, which is meant where no registry is written.
    public static let dockerHub = Domain(unchecked: "docker.io")

    private init(unchecked text: String) { description = text }

    /// Reads a registry. Throws `PartError`.
    public init(_ text: String) throws(PartError) {
      func fail(_ reason: String) -> PartError { PartError(part: .domain, text: text, reason: reason) }
      var host = text[...]
      if text.hasPrefix("[") {
        guard let bracket = text.firstIndex(of: "]") else { throw fail("the bracket is not closed") }
        let address = text[text.index(after: text.startIndex)..<bracket]
        guard !address.isEmpty, address.utf8.allSatisfy({ Grammar.isHex($0) || $0 == UInt8(ascii: ":") })
        else { throw fail("between the brackets stands an IPv6 address") }
        host = text[text.index(after: bracket)...]
        guard host.isEmpty || host.hasPrefix(":") else { throw fail("only a port may follow the bracket") }
      }
      if let colon = host.firstIndex(of: ":") {
        let port = host[host.index(after: colon)...]
        guard !port.isEmpty, port.utf8.allSatisfy(Grammar.isDigit) else { throw fail("the port is a number") }
        host = host[..<colon]
      }
      if !text.hasPrefix("[") {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard
          labels.allSatisfy({ label in
            label.utf8.allSatisfy { Grammar.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
              && label.utf8.first.map(Grammar.isAlphanumeric) == true
              && label.utf8.last.map(Grammar.isAlphanumeric) == true
          })
        else { throw fail("a host's name has letters, digits and inner hyphens between its dots") }
      }
      self.init(unchecked: text)
    }
  }
}

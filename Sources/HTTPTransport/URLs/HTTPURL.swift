/// The URL of something on a web server (RFC 9110 §4.2), without a fragment and never with a user.
///
/// Read by its scalars: a delimiter and a combining mark behind it are one `Character`, and would be no delimiter.
package struct HTTPURL: Sendable, Hashable, CustomStringConvertible {
  /// Whether the server is spoken to over TLS: https, not http.
  package let isSecure: Bool
  /// In small letters; an IPv6 address without brackets.
  package let host: String
  package let port: UInt16
  /// The path, which begins with a slash, and the query.
  package let target: String

  /// Reads an absolute URL; nil if it is none of http or https. A user in it is dropped: credentials are given
  /// elsewhere.
  package init?(_ text: String) {
    let scheme = text.unicodeScalars.prefix { $0 != ":" }
    let behind = text.unicodeScalars[scheme.endIndex...]
    guard behind.starts(with: "://".unicodeScalars) else { return nil }
    switch Substring(scheme).lowercased() {
    case "http": isSecure = false
    case "https": isSecure = true
    default: return nil
    }
    let rest = behind.dropFirst(3).prefix { $0 != "#" }
    let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
    guard let authority = URLAuthority(Substring(rest[..<end])) else { return nil }
    host = authority.host
    port = authority.port ?? (isSecure ? 443 : 80)
    guard let target = Self.encodedTarget(Substring(rest[end...])) else { return nil }
    self.target = target
  }

  private init(isSecure: Bool, host: String, port: UInt16, target: String) {
    self.isSecure = isSecure
    self.host = host
    self.port = port
    self.target = target
  }

  /// What a reference in a document at this URL leads to (RFC 3986 §5.2); nil if that is no web server.
  package func resolving(_ reference: String) -> HTTPURL? {
    let reference = reference.unicodeScalars.prefix { $0 != "#" }
    if reference.isEmpty { return self }
    let scheme = reference.prefix { $0 != ":" && $0 != "/" && $0 != "?" }
    if scheme.endIndex < reference.endIndex, reference[scheme.endIndex] == ":" {
      return HTTPURL(String(Substring(reference)))
    }
    if reference.starts(with: "//".unicodeScalars) {
      return HTTPURL("\(isSecure ? "https" : "http"):\(Substring(reference))")
    }
    let path = target.prefix { $0 != "?" }
    let joined: String
    if reference.first == "/" {
      joined = String(reference)
    } else if reference.first == "?" {
      joined = "\(path)\(Substring(reference))"
    } else {
      joined = "\(path[...(path.lastIndex(of: "/") ?? path.startIndex)])\(Substring(reference))"
    }
    guard let target = Self.encodedTarget(joined[...]) else { return nil }
    return HTTPURL(isSecure: isSecure, host: host, port: port, target: target)
  }

  /// Whether two URLs lead to the same server: scheme, host and port (RFC 6454 §4).
  func hasSameOrigin(as other: HTTPURL) -> Bool {
    isSecure == other.isSecure && host == other.host && port == other.port
  }

  /// Where the server listens.
  package func address(_ settings: TLSSettings) -> HTTPAddress {
    isSecure ? .tls(host: host, port: port, settings) : .tcp(host: host, port: port)
  }

  package var description: String {
    "\(isSecure ? "https" : "http")://\(address(TLSSettings()).authority)\(target)"
  }

  /// A path and a query without dot segments, with whatever may not stand in a request line percent-encoded.
  private static func encodedTarget(_ text: Substring) -> String? {
    var encoded: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x21...0x7E: encoded.append(byte)
      case 0x20, 0x80...0xFF:
        encoded.append(UInt8(ascii: "%"))
        for digit in [byte >> 4, byte & 15] { encoded.append(Array("0123456789ABCDEF".utf8)[Int(digit)]) }
      default: return nil
      }
    }
    let safe = String(decoding: encoded, as: UTF8.self)
    let path = safe.prefix { $0 != "?" }
    return withoutDotSegments(path) + safe.dropFirst(path.count)
  }

  /// RFC 3986 §5.2.4.
  private static func withoutDotSegments(_ path: Substring) -> String {
    var kept: [Substring] = []
    let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      switch segment {
      case ".": if isLast { kept.append("") }
      case "..":
        _ = kept.popLast()
        if isLast { kept.append("") }
      default: kept.append(segment)
      }
    }
    return "/" + kept.joined(separator: "/")
  }
}

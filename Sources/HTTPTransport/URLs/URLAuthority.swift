/// The part of a URL that names the server, `user:password@host:port` (RFC 3986 §3.2). Only hosts in ASCII.
struct URLAuthority {
  /// Decoded; nil if there is no user.
  let user: [UInt8]?
  let password: [UInt8]?
  /// In small letters; an IPv6 address without its brackets.
  let host: String
  /// nil if the URL names none.
  let port: UInt16?

  init?(_ text: some StringProtocol) {
    // By its scalars: a delimiter and a combining mark behind it are one `Character`, and would be no delimiter.
    var rest = String(text)[...]
    if let at = rest.unicodeScalars.lastIndex(of: "@") {
      let parts = rest.unicodeScalars[..<at]
        .split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(Substring.init)
      guard let user = PercentDecoding.decode(parts[0]) else { return nil }
      self.user = user
      if parts.count == 2 {
        guard let password = PercentDecoding.decode(parts[1]) else { return nil }
        self.password = password
      } else {
        password = nil
      }
      rest = rest[rest.unicodeScalars.index(after: at)...]
    } else {
      (user, password) = (nil, nil)
    }
    let name: String
    if rest.hasPrefix("["), let bracket = rest.firstIndex(of: "]") {
      name = String(rest[rest.index(after: rest.startIndex)..<bracket])
      guard IPAddress(name)?.bytes.isEmpty == false, name.contains(":") else { return nil }
      rest = rest[rest.index(after: bracket)...]
    } else {
      name = String(rest.prefix { $0 != ":" })
      rest = rest.dropFirst(name.count)
      guard !name.isEmpty, name.utf8.allSatisfy(Self.isNameCharacter) else { return nil }
    }
    host = name.lowercased()
    guard rest.isEmpty || rest.hasPrefix(":") else { return nil }
    let digits = rest.dropFirst()
    if digits.isEmpty {
      port = nil
    } else {
      guard digits.utf8.allSatisfy(ASCII.isDigit), let number = UInt16(digits), number > 0 else { return nil }
      port = number
    }
  }

  private static func isNameCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

/// Percent-encoding taken off (RFC 3986 §2.1).
enum PercentDecoding {
  /// nil if a percent sign does not begin two hexadecimal digits.
  static func decode(_ text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(ASCII.hexValue),
        let low = rest.popFirst().flatMap(ASCII.hexValue)
      else { return nil }
      bytes.append(UInt8(high << 4 | low))
    }
    return bytes
  }
}

internal import Archives

/// The SHA-256 digest (FIPS 180-4) of a value's canonical JSON or of a text, as `sha256:` and 64 hexadecimal digits.
public struct ContentHash: RawRepresentable, Codable, Sendable, Hashable, CustomStringConvertible {
  /// The whole text.
  public let rawValue: String

  /// Reads a digest, with or without its `sha256:`.
  ///
  /// - Returns: `nil` where the text is anything but 64 hexadecimal digits.
  public init?(rawValue: String) {
    let digits = (rawValue.hasPrefix("sha256:") ? rawValue.dropFirst(7) : rawValue[...]).lowercased()
    guard digits.utf8.count == 64, digits.utf8.allSatisfy({ 48...57 ~= $0 || 97...102 ~= $0 }) else {
      return nil
    }
    self.rawValue = "sha256:" + digits
  }

  /// The digest of bytes.
  ///
  /// - Throws: A failure `host.no-digest` where OpenSSL offers no SHA-256.
  init(of bytes: [UInt8]) throws {
    do {
      rawValue = try SHA256.text(hashing: bytes)
    } catch {
      throw Failure(
        code: "host.no-digest", message: "no digest can be made: OpenSSL offers no SHA-256 here",
        remedy: "Check OpenSSL's configuration.", kind: .environment)
    }
  }

  /// The digest of a value, whatever order its keys have.
  ///
  /// - Throws: As for bytes.
  public init(of value: JSONValue) throws { try self.init(of: CanonicalJSON(value).bytes) }

  /// The 64 digits alone.
  public var digits: Substring { rawValue.dropFirst(7) }

  /// The whole text.
  public var description: String { rawValue }
}

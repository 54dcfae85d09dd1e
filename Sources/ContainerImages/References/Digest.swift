extension ImageReference {
  /// The digest of a manifest: an algorithm, a colon and hexadecimal digits (OCI image specification,
  /// "Descriptors").
  public struct Digest: Sendable, Hashable, CustomStringConvertible {
    /// The algorithm: `sha256`, `sha512`.
    public let algorithm: String
    /// The digits, in lower case.
    public let hex: String

    /// How many digits the registered algorithms have.
    private static let lengths = ["sha256": 64, "sha384": 96, "sha512": 128]

    /// Reads a digest. Throws `PartError`, also for an algorithm that is not registered.
    public init(_ text: String) throws(PartError) {
      func fail(_ reason: String) -> PartError { PartError(part: .digest, text: text, reason: reason) }
      guard let colon = text.firstIndex(of: ":") else { throw fail("it is written algorithm:digits") }
      algorithm = String(text[..<colon])
      hex = String(text[text.index(after: colon)...])
      guard let length = Self.lengths[algorithm] else {
        throw fail("the algorithm is sha256, sha384 or sha512")
      }
      guard hex.utf8.count == length, hex.utf8.allSatisfy(Grammar.isLowerHex) else {
        throw fail("\(algorithm) has \(length) hexadecimal digits in lower case")
      }
    }

    /// `sha256:…`.
    public var description: String { "\(algorithm):\(hex)" }
  }
}

internal import CLongshoreOpenSSL

/// The SHA-256 digest (FIPS 180-4) of bytes that come in any pieces.
package struct SHA256: ~Copyable {
  private static let length = 32

  private let context: OpaquePointer

  /// Begins a digest. Throws `ArchiveError` if OpenSSL cannot, for lack of memory or because of its configuration.
  package init() throws(ArchiveError) {
    guard let context = EVP_MD_CTX_new() else { throw Self.unavailable }
    guard EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      EVP_MD_CTX_free(context)
      throw Self.unavailable
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Takes the next bytes.
  package mutating func update(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { _ = EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
  }

  /// Takes the next bytes.
  package mutating func update(_ bytes: [UInt8]) { update(bytes[...]) }

  /// The digest's 32 bytes.
  package consuming func finish() -> [UInt8] {
    let context = context
    return [UInt8](unsafeUninitializedCapacity: Self.length) { buffer, count in
      count = EVP_DigestFinal_ex(context, buffer.baseAddress, nil) == 1 ? Self.length : 0
    }
  }

  /// The digest as registries and manifests write it, `sha256:` and 64 hexadecimal digits (OCI image specification,
  /// "Descriptors").
  package static func text(of digest: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text = Array("sha256:".utf8)
    text.reserveCapacity(text.count + 2 * digest.count)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The digest of bytes that are at hand.
  package static func text(hashing bytes: [UInt8]) throws(ArchiveError) -> String {
    var hash = try SHA256()
    hash.update(bytes)
    return text(of: hash.finish())
  }

  private static var unavailable: ArchiveError {
    ArchiveError(
      .limitExceeded, path: "", "OpenSSL offers no SHA-256 here", advice: "Check OpenSSL's configuration.")
  }
}

internal import CLongshoreOpenSSL

/// Closes a plan that waits to be approved, so that what lies on the disk shows none of its values: AES-256-GCM (NIST
/// SP 800-38D) with a key made from the plan's own hash.
///
/// The hash is what `--plan` prints and `--approve` gives back. It is written nowhere while the plan waits, so whoever
/// holds the hash can open the plan, and the file alone opens nothing.
struct PlanSeal {
  private static let nonceLength = 12
  private static let tagLength = 16

  /// What the file is called: it tells nothing of the hash.
  let name: String
  private let key: [UInt8]

  init(_ hash: ContentHash) throws {
    name = try MessageCode.octets(of: Array("longshore plan: name".utf8), key: hash.octets).hexadecimal
    key = try MessageCode.octets(of: Array("longshore plan: key".utf8), key: hash.octets)
  }

  /// The bytes, closed. `label` stays readable beside them, and opening fails where it was changed.
  ///
  /// - Throws: A failure `host.no-cipher` where OpenSSL offers no AES-256-GCM.
  func close(_ bytes: [UInt8], label: [UInt8]) throws -> [UInt8] {
    var random = SystemRandomNumberGenerator()
    let nonce = (0..<Self.nonceLength).map { _ in UInt8.random(in: 0...255, using: &random) }
    var (closed, tag) = (
      [UInt8](repeating: 0, count: bytes.count), [UInt8](repeating: 0, count: Self.tagLength)
    )
    // The mode pads nothing, so nothing is left for the end.
    var (count, rest): (Int32, [UInt8]) = (0, [UInt8](repeating: 0, count: Self.tagLength))
    let context = EVP_CIPHER_CTX_new()
    defer { EVP_CIPHER_CTX_free(context) }
    guard EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nil, key, nonce) == 1,
      EVP_EncryptUpdate(context, nil, &count, label, Int32(label.count)) == 1,
      EVP_EncryptUpdate(context, &closed, &count, bytes, Int32(bytes.count)) == 1,
      EVP_EncryptFinal_ex(context, &rest, &count) == 1,
      EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, Int32(Self.tagLength), &tag) == 1
    else {
      throw Failure(
        code: "host.no-cipher", message: "the plan cannot be kept: OpenSSL offers no AES-256-GCM here",
        remedy: "Check OpenSSL's configuration.", kind: .environment)
    }
    return nonce + closed + tag
  }

  /// What ``close(_:label:)`` closed; `nil` where it, the label or the hash is another.
  func open(_ bytes: ArraySlice<UInt8>, label: [UInt8]) -> [UInt8]? {
    guard bytes.count >= Self.nonceLength + Self.tagLength else { return nil }
    let (nonce, closed) = (
      Array(bytes.prefix(Self.nonceLength)), Array(bytes.dropFirst(Self.nonceLength).dropLast(Self.tagLength))
    )
    var (opened, tag) = ([UInt8](repeating: 0, count: closed.count), Array(bytes.suffix(Self.tagLength)))
    // The mode pads nothing, so nothing is left for the end.
    var (count, rest): (Int32, [UInt8]) = (0, [UInt8](repeating: 0, count: Self.tagLength))
    let context = EVP_CIPHER_CTX_new()
    defer { EVP_CIPHER_CTX_free(context) }
    guard EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), nil, key, nonce) == 1,
      EVP_DecryptUpdate(context, nil, &count, label, Int32(label.count)) == 1,
      EVP_DecryptUpdate(context, &opened, &count, closed, Int32(closed.count)) == 1,
      EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, Int32(Self.tagLength), &tag) == 1,
      EVP_DecryptFinal_ex(context, &rest, &count) == 1
    else { return nil }
    return opened
  }
}

extension [UInt8] {
  fileprivate var hexadecimal: String {
    map { (byte: UInt8) in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}

import Archives
import Testing

struct SHA256Tests {
  /// The examples of FIPS 180-2, appendix B, and the empty message.
  @Test(arguments: [
    ("", "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "sha256:248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "sha256:cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `the standard's examples have the standard's digests, in whatever pieces they come`(
    _ message: String, _ digest: String
  ) throws {
    let bytes = Array(message.utf8)
    #expect(try SHA256.text(hashing: bytes) == digest)
    var hash = try SHA256()
    var rest = bytes[...]
    while !rest.isEmpty {
      hash.update(rest.prefix(1000))
      rest = rest.dropFirst(1000)
    }
    #expect(SHA256.text(of: hash.finish()) == digest)
  }
}

import Testing

@testable import KubernetesHandoff

struct ImageSourceTests {
  private static let digest = "sha256:" + String(repeating: "ab", count: 32)

  @Test func `the registry's digest pins the image`() throws {
    let source = ImageSource(
      "acme/api:2.1", on: try Fixture.image(digests: ["other/api@\(Self.digest)", "acme/api@\(Self.digest)"]))
    #expect(source.reference == "acme/api@\(Self.digest)")
    #expect(source.isPinned && !source.isLocal)
  }

  @Test func `an image that was never pushed is known to this engine alone`() throws {
    let source = ImageSource("acme/api:2.1", on: try Fixture.image())
    #expect(source.reference == "acme/api:2.1")
    #expect(!source.isPinned && source.isLocal)
  }

  @Test func `a name without a tag says which one it means`() throws {
    #expect(ImageSource("acme/api", on: try Fixture.image()).reference == "acme/api:latest")
  }

  @Test func `a container made from an id takes the image's name`() throws {
    #expect(ImageSource("sha256:bbbb", on: try Fixture.image()).reference == "acme/api:2.1")
    #expect(ImageSource("sha256:bbbb", on: try Fixture.image(digests: ["acme/api@\(Self.digest)"])).isPinned)
  }
}

import Testing

@testable import DockerClient

struct ObjectNameTests {
  @Test(arguments: [("web", "web"), ("/web", "web"), ("a1_b.c-d", "a1_b.c-d"), ("0", "0")])
  func `container names and ids go into a path as they are`(_ name: String, _ part: String) throws {
    #expect(try ObjectNames.simple(name, kind: "container") == part)
  }

  @Test(arguments: ["", "/", "..", "a/b", "../info", "a b", "a?x=1", "-a", ".a", "a\n", "ä", "a%2e", "//a"])
  func `anything else never reaches the engine`(_ name: String) {
    let error = #expect(throws: DockerError.self) { try ObjectNames.simple(name, kind: "container") }
    #expect(error?.code == .invalidArgument)
  }

  @Test(arguments: [
    ("busybox", "busybox"), ("localhost:5000/a/b:1", "localhost:5000/a/b:1"),
    ("a@sha256:00", "a@sha256:00"), ("a?x", "a%3Fx"),
  ])
  func `image references keep their slashes, colons and at signs`(_ name: String, _ part: String) throws {
    #expect(try ObjectNames.image(name) == part)
  }

  @Test(arguments: [
    "", "/a", "a/", "a//b", "../containers/x", "a/../b", "./a", "a b", "a\u{0}", "a/../\u{301}b",
    "..\u{2F}\u{FE0F}x",
  ])
  func `an image reference cannot lead elsewhere`(_ name: String) {
    #expect(throws: DockerError.self) { try ObjectNames.image(name) }
  }

  @Test func `a network's name may hold nearly anything, but no path`() throws {
    #expect(try ObjectNames.network("my net/é".replacing("/", with: "")) == "my%20net%C3%A9")
    for name in ["", ".", "..", "a/b", "a\n", "a/\u{301}b", "../\u{301}"] {
      #expect(throws: DockerError.self) { try ObjectNames.network(name) }
    }
  }
}

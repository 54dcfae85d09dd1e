import ContainerImages
import Foundation
import Testing

private let digest = "sha256:" + String(repeating: "0123456789abcdef", count: 4)

struct ImageReferenceTests {
  @Test(arguments: [
    // text, full, as people write it
    ("busybox", "docker.io/library/busybox", "busybox"),
    ("busybox:1.36", "docker.io/library/busybox:1.36", "busybox:1.36"),
    ("library/busybox", "docker.io/library/busybox", "busybox"),
    ("docker.io/busybox", "docker.io/library/busybox", "busybox"),
    ("index.docker.io/busybox", "docker.io/library/busybox", "busybox"),
    ("library/a/b", "docker.io/library/a/b", "library/a/b"),
    ("team/app", "docker.io/team/app", "team/app"),
    ("localhost/app", "localhost/app", "localhost/app"),
    ("localhost:5000/app:1", "localhost:5000/app:1", "localhost:5000/app:1"),
    ("localhost:5000", "docker.io/library/localhost:5000", "localhost:5000"),  // a tag, not a port
    ("registry.example/a/b/c", "registry.example/a/b/c", "registry.example/a/b/c"),
    ("127.0.0.1:5000/app", "127.0.0.1:5000/app", "127.0.0.1:5000/app"),
    ("[::1]:5000/app", "[::1]:5000/app", "[::1]:5000/app"),
    ("app:1/2", "app:1/2", "app:1/2"),  // a port, not a tag
    ("[fe80::1]/app", "[fe80::1]/app", "[fe80::1]/app"),
    ("Team/app", "Team/app", "Team/app"),  // a capital letter makes it a host
    ("xn--n3h.com/app", "xn--n3h.com/app", "xn--n3h.com/app"),
    ("a_b/c__d/e---f/g.h", "docker.io/a_b/c__d/e---f/g.h", "a_b/c__d/e---f/g.h"),
    ("app:_Tag.1-2", "docker.io/library/app:_Tag.1-2", "app:_Tag.1-2"),
    ("app@\(digest)", "docker.io/library/app@\(digest)", "app@\(digest)"),
    ("r.example:5000/app:1@\(digest)", "r.example:5000/app:1@\(digest)", "r.example:5000/app:1@\(digest)"),
  ])
  func `a reference is read as the docker command reads it`(
    _ text: String, _ full: String, _ familiar: String
  )
    throws
  {
    let reference = try ImageReference(text)
    #expect(reference.description == full)
    #expect(reference.familiar == familiar)
    #expect(try ImageReference(full) == reference, "the full form means the same")
    #expect(try ImageReference(familiar) == reference, "and so does the short one")
  }

  typealias Part = ImageReference.PartError.Part

  @Test(arguments: [
    ("", Part.path, ""),
    (":1", .path, ""),
    ("Busybox", .path, "Busybox"),
    ("team/App", .path, "team/App"),
    ("a//b", .path, "a//b"),
    ("/app", .path, "/app"),
    ("app/", .path, "app/"),
    ("a_/b", .path, "a_/b"),
    ("a___b", .path, "a___b"),
    ("a..b/c/d", .domain, "a..b"),
    ("x/a..b", .path, "x/a..b"),
    ("a b", .path, "a b"),
    ("appé", .path, "appé"),
    ("app\n", .path, "app\n"),
    (String(repeating: "0123456789abcdef", count: 4), .path, String(repeating: "0123456789abcdef", count: 4)),
    ("-x.com/app", .domain, "-x.com"),
    ("x.com-/app", .domain, "x.com-"),
    ("x.com:/app", .domain, "x.com:"),
    ("x.com:port/app", .domain, "x.com:port"),
    ("[::1/app", .domain, "[::1"),
    ("[::g]:5000/app", .domain, "[::g]:5000"),
    ("https://x.com/app", .domain, "https:"),
    ("app:", .tag, ""),
    ("app:.1", .tag, ".1"),
    ("app:-1", .tag, "-1"),
    ("app:1:2", .tag, "1:2"),
    ("app@", .digest, ""),
    ("app@sha256:00", .digest, "sha256:00"),
    ("app@\(digest.uppercased())", .digest, digest.uppercased()),
    ("app@md5:\(digest.dropFirst(7))", .digest, "md5:\(digest.dropFirst(7))"),
    ("app@\(digest)@\(digest)", .digest, "\(digest)@\(digest)"),
  ])
  func `what is wrong is named, with its text`(_ text: String, _ part: Part, _ offending: String) throws {
    let error = try #require(throws: ImageReference.ParseError.self) { try ImageReference(text) }
    #expect(error.part.part == part)
    #expect(error.part.text == offending)
    #expect(error.text == text)
    #expect(error.description.contains(part.rawValue))
  }

  @Test func `lengths end where the grammar ends them`() throws {
    #expect(throws: Never.self) { try ImageReference("app:" + String(repeating: "a", count: 128)) }
    #expect(throws: ImageReference.ParseError.self) {
      try ImageReference("app:" + String(repeating: "a", count: 129))
    }
    #expect(throws: Never.self) { try ImageReference("x/" + String(repeating: "a", count: 253)) }
    #expect(throws: ImageReference.ParseError.self) {
      try ImageReference("x/" + String(repeating: "a", count: 254))
    }
    let error = #expect(throws: ImageReference.ParseError.self) {
      try ImageReference(String(repeating: "A", count: 1_000_000))
    }
    #expect((error?.description.utf8.count ?? 0) < 1000, "an endless text is not repeated")
  }

  @Test func `without tag and digest latest is meant`() throws {
    #expect(try ImageReference("app").effectiveTag == .latest)
    #expect(try ImageReference("app:1").effectiveTag?.description == "1")
    #expect(try ImageReference("app@\(digest)").effectiveTag == nil)
  }

  @Test func `a reference is text in JSON`() throws {
    let json = try JSONEncoder().encode([ImageReference("busybox:1")])
    #expect(try JSONDecoder().decode([ImageReference].self, from: json) == [ImageReference("busybox:1")])
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode([ImageReference].self, from: Data(#"["A B"]"#.utf8))
    }
  }
}

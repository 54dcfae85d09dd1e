import AgentKit
import Testing

@testable import ContainerCapabilities

struct ImageNameTests {
  static let digest = "sha256:" + String(repeating: "0a", count: 32)

  @Test func `a name has its parts`() throws {
    let name = try ImageName("localhost:5000/acme/app:1.2@\(Self.digest)")
    #expect(name.repository == "localhost:5000/acme/app")
    #expect(name.tag == "1.2")
    #expect(name.digest?.description == Self.digest)
    #expect(try ImageName("nginx").tag == nil)
  }

  @Test(arguments: ["nginx", "nginx:1.27", "ghcr.io/acme/app", "a__b/c-d.e:V1_2", "my--app", "localhost/x"])
  func `references are taken`(text: String) throws {
    #expect(try ImageName(text).description == text)
  }

  @Test(
    arguments: [
      ("", "it is empty"), ("Nginx", "a repository's name must be in lower case"),
      ("https://ghcr.io/a", "leave out the scheme (https://)"),
      ("nginx:", "\"\" is no tag; use letters, digits, \"_\", \".\" and \"-\", at most 128"),
      ("nginx:-x", "\"-x\" is no tag; use letters, digits, \"_\", \".\" and \"-\", at most 128"),
      ("a//b", "\"\" is no part of a repository's name; use lower-case letters and digits"),
      ("../etc", "\"..\" is no host"),
      ("a/../b", "\"..\" is no part of a repository's name; use lower-case letters and digits"),
      ("nginx@sha256:12", "sha256 needs 64 hexadecimal digits in lower case, not 2"),
      ("a b", "\"a b\" is no part of a repository's name; use lower-case letters and digits"),
    ])
  func `anything else is refused with the reason`(text: String, reason: String) {
    #expect(refusal(ImageName.self, text) == reason)
  }

  @Test(
    arguments: [
      ("pull python:3.12-slim", ["python:3.12-slim"]), ("run nginx 1.27 on port 8080", ["nginx:1.27"]),
      ("the nginx image is old", ["nginx"]), ("scan image nginx", ["nginx"]),
      ("scan the frobnicator image", ["frobnicator"]),
      ("promote ghcr.io/acme/app@\(digest) now", ["ghcr.io/acme/app@\(digest)"]),
      ("shrink acme/web:1.4", ["acme/web:1.4"]),
      ("tag localhost:5000/x:dev", ["localhost:5000/x:dev"]), ("launch postgres version 16", ["postgres:16"]),
      ("build acme/web for arm64", ["acme/web"]),
    ] as [(String, [String])])
  func `images are found`(request: String, images: [String]) {
    #expect(scan(ImageName.self, request, names: ["frobnicator"]) == images)
  }

  @Test(
    arguments: [
      "open ./src/app", "lint services/api/Dockerfile", "see https://ghcr.io/acme/app", "meet at 10:30",
      "publish 8080:80",
      "mount ./a:/b", "fix our ci/cd", "for linux/arm64", "error:127 again", "log in to localhost:5000",
      "list all images",
      "check compose.yaml",
    ])
  func `paths, addresses, times and ports are no images`(request: String) {
    #expect(scan(ImageName.self, request) == [])
  }
}

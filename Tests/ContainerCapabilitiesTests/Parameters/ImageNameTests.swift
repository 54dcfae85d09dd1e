import AgentKit
import ContainerImages
import Testing

@testable import ContainerCapabilities

struct ImageNameTests {
  static let digest = "sha256:" + String(repeating: "0a", count: 32)

  @Test func `a name has its parts`() throws {
    let name = try ImageName("localhost:5000/acme/app:1.2@\(Self.digest)")
    #expect(name.repository == "localhost:5000/acme/app")
    #expect(name.tag == "1.2")
    #expect(name.reference?.digest?.description == Self.digest)
    #expect(try ImageName("nginx").tag == nil)
  }

  @Test(arguments: ["nginx", "nginx:1.27", "ghcr.io/acme/app", "a__b/c-d.e:V1_2", "my--app", "localhost/x"])
  func `references are taken`(text: String) throws {
    #expect(try ImageName(text).description == text)
  }

  @Test func `an id is a name without a reference`() throws {
    #expect(try ImageName(Self.digest).reference == nil)
    #expect(try ImageName(String(Self.digest.dropFirst(7))).reference == nil)
    #expect(try ImageName(Self.digest).repository == Self.digest)
    #expect(try ImageName("0a0a0a0a0a0a").reference != nil)
  }

  @Test(
    arguments: [
      ("", "it is empty"), ("Nginx", "lower case"),
      ("https://ghcr.io/a", "leave out the scheme, such as https://"),
      ("nginx:", "the tag"), ("nginx:-x", "the tag"), ("a//b", "the repository"), ("../etc", "the registry"),
      ("a/../b", "the repository"), ("nginx@sha256:12", "the digest"), ("a b", "the repository"),
      (String(repeating: "a", count: 513), "it is longer than 512 characters"),
    ])
  func `anything else is refused with the part that is wrong`(text: String, reason: String) {
    #expect(refusal(ImageName.self, text)?.contains(reason) == true)
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

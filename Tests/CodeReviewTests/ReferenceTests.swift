import AgentKit
import ContainerCapabilitiesTesting
import Testing

@testable import CodeReview

struct ReferenceTests {
  @Test(
    arguments: [
      ("482", 482), ("#482", 482), ("!7", 7), ("https://github.com/acme/shop/pull/77/files", 77),
      ("https://gitlab.com/acme/shop/-/merge_requests/9?tab=changes", 9),
    ])
  func `a pull request has a number`(text: String, number: Int) throws {
    #expect(try PullRequestReference(text).number == number)
  }

  @Test(arguments: [
    "", "#", "0", "-1", "one", "https://github.com/acme/shop", "https://github.com/acme/shop/pull/x",
  ])
  func `anything else is no pull request`(text: String) {
    #expect(throws: InvalidValue.self) { try PullRequestReference(text) }
  }

  @Test(arguments: ["main", "feature/login", "HEAD~3", "9fceb02", "v1.2"])
  func `branches, tags and commits are references`(text: String) throws {
    #expect(try GitReference(text).description == text)
  }

  @Test(arguments: [
    "", "-x", "a..b", "a b", "a:b", "a.lock", "/a", "a/", "a//b", "a\n", "x@{1}", "a*", "a..\u{301}b",
    "a//\u{301}b", "/\u{301}a",
  ])
  func `what git would read as something else is refused`(text: String) {
    #expect(throws: InvalidValue.self) { try GitReference(text) }
  }

  @Test(
    arguments: [
      ("compare with origin/main", ["origin/main"]), ("review branch loginfix", ["loginfix"]),
      ("since HEAD~3", ["HEAD~3"]), ("merge feature/login please", ["feature/login"]),
      ("commit 9fceb02d", ["9fceb02d"]),
      ("the last 200 changes", []), ("review my branch today", []),
    ] as [(String, [String])])
  func `references are found`(request: String, references: [String]) {
    #expect(GitReference.scan(Request(request, names: ["loginfix"]).text).map(\.value.plain) == references)
  }
}

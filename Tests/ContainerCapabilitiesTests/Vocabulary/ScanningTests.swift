import AgentKit
import ContainerCapabilitiesTesting
import Testing

/// What holds for the scanners of all parameters of all operations.
struct ScanningTests {
  let operations: [RegisteredOperation]

  init() throws {
    operations = try everyModule().flatMap(\.operations)
  }

  /// Every value that is found must be valid for its type, lie in the request and have a certainty.
  private func check(_ request: String, onceAType: Bool = false) {
    let text = Request(request).text
    var checked: Set<String> = []
    for operation in operations {
      for parameter in operation.parameters
      where !onceAType || checked.insert(parameter.placeholder).inserted {
        for found in parameter.scan(text) {
          let values: [JSONValue] = if case .array(let values) = found.value { values } else { [found.value] }
          #expect(throws: Never.self, "\(operation.name) --\(parameter.flag): \(request.prefix(80))") {
            try parameter.read(values.map(\.plain))
          }
          #expect(found.range.lowerBound >= 0 && found.range.upperBound <= request.utf8.count)
          #expect(!found.range.isEmpty)
          #expect(found.certainty > 0 && found.certainty <= 1)
        }
      }
    }
  }

  @Test func `what is found in the examples is valid`() {
    for operation in operations {
      for example in operation.declaration.vocabulary.examples { check(example) }
    }
  }

  @Test(
    arguments: [
      "", " ", ":", "::", "/", "//", "@", "=", "-", "--", "a:", ":a", "a@", "@a", "http://", "[::1]:80:80",
      "[",
      "port", "image", "container", "named", "in the", "half a", "half a gig", "last hour", "cve", "cve 1",
      "a/b/c:d@e",
      "run run run run", "exec in", "open", "😀 container 😀", "größe:1 naïve/ümlaut", "1.2.3.4:80", "0:0",
      "00000:1",
      "99999999999999999999999999 MB", "99999999999999999999999 hours", "1e400 gb", "nan gb", "inf hours",
      "-5 minutes", "\u{0}=\u{0}", "a=\u{0}", "web:/\u{0}", "sha256:", "name@sha256:",
      "container the the the",
      "web's's logs", "’s", "'s", "linux/", "/arm64", "amd64/", "and and and", "stop a and and b", "pr #",
      "# 0",
    ])
  func `odd words trap nothing and bring nothing invalid`(request: String) {
    check(request)
  }

  @Test func `random words trap nothing and bring nothing invalid`() {
    var generator = Xorshift(state: 88_172_645_463_325_252)
    let pieces = [
      "container", "web", "the", "port", ":", "/", "80", "@", "sha256:", "named", "a", "=", ".", "-", "image",
      "é", "m",
      "gb", "last", "v1", "_", "namespace", "😀", "\"", "\\", "last", "half", "and", " ", " ", " ", " ",
    ]
    for _ in 0..<300 {
      let length = Int.random(in: 1...24, using: &generator)
      check((0..<length).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined())
    }
  }

  @Test func `a word of a megabyte is no trouble`() {
    for word in [String(repeating: "a", count: 1 << 20), String(repeating: "1:/@=.", count: 1 << 17)] {
      check("restart \(word) container", onceAType: true)
    }
  }
}

/// Numbers that are the same in every run.
private struct Xorshift: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

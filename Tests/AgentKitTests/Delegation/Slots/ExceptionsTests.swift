import Testing

@testable import AgentKit

/// What a request says to leave alone. A name that is missed here is a thing that is stopped or removed.
struct ExceptionsTests {
  /// The exceptions in a request whose words stand between blanks, with commas behind some.
  private func names(in request: String) -> [String] {
    var words: [ScannedText.Word] = []
    var position = 0
    for chunk in request.split(separator: " ") {
      let word = chunk.hasSuffix(",") ? chunk.dropLast() : chunk
      words.append(
        ScannedText.Word(String(word), range: position..<(position + word.utf8.count), isKnown: false))
      position += chunk.utf8.count + 1
    }
    return Exceptions(in: ScannedText(words: words)).names.map(\.text)
  }

  @Test(arguments: [
    ("stop all containers but db", ["db"]), ("stop all but db and cache please", ["db", "cache"]),
    ("stop everything except db", ["db"]), ("stop everything except for the db container", ["db"]),
    ("stop all containers but not db", ["db"]), ("stop all containers, not db", ["db"]),
    ("restart all containers besides web, api and worker", ["web", "api", "worker"]),
    ("stop all containers other than db or cache", ["db", "cache"]),
    ("stop all containers, but keep db running", ["db"]), ("stop everything and leave db alone", ["db"]),
    ("prune volumes except pgdata", ["pgdata"]), ("remove all unused volumes but keep pgdata", ["pgdata"]),
    // Whatever follows is taken, so that who looks it up complains.
    ("stop everything except those", ["those"]),
  ])
  func `names that are left alone are found`(request: String, expected: [String]) {
    #expect(names(in: request) == expected)
  }

  @Test(arguments: [
    "stop all containers but give them 30 seconds", "stop web but do it gently",
    "stop everything but keep the data", "remove all stopped containers but leave their volumes",
    "stop web", "keep web running", "restart web, but first look at its logs",
  ])
  func `other words are no exceptions`(request: String) {
    #expect(names(in: request) == [])
  }
}

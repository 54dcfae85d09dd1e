import DockerClient
import Testing

@testable import DockerOperations

struct FirstErrorTests {
  private func lines(_ texts: [String]) -> SpokenEvents {
    SpokenEvents(
      texts.map { LogLine($0.hasPrefix("!") ? .error : .output, Array($0.drop { $0 == "!" }.utf8)) })
  }

  @Test func `of a Python traceback the last line is the headline`() throws {
    let error = try #require(
      FirstError(
        in: lines([
          "starting", "!Traceback (most recent call last):", #"!  File "a.py", line 1"#, "!    f()",
          "!KeyError: 'PORT'", "!bye",
        ])))
    #expect(error.headline.text == "KeyError: 'PORT'")
    #expect(error.lines.count == 4)
  }

  @Test func `of a Java trace the first line is the headline, and its causes belong to it`() throws {
    let error = try #require(
      FirstError(
        in: lines([
          "!Exception in thread \"main\" java.lang.IllegalStateException: no", "!\tat Main.main(Main.java:3)",
          "!Caused by: java.io.IOException: closed", "!\tat x", "!shutting down",
        ])))
    #expect(error.headline.text.hasPrefix("Exception in thread"))
    #expect(error.lines.count == 4)
  }

  @Test func `what a program says first goes before what follows from it`() throws {
    let error = try #require(FirstError(in: lines(["!ERROR no database", "!ERROR cannot serve"])))
    #expect(error.headline.text == "ERROR no database")
  }

  @Test(arguments: [
    (
      ["!ERROR outer 0", "!\tat A.b(A.java:1)", "!Exception in thread \"main\" IllegalState: fatal"],
      "Exception in"
    ),
    (
      [
        "!Error: outer", "!    at f (/a.js:1:1)", "!/a.js:3", "!    throw new Error('fatal');", "!    ^", "!",
        "!Error: fatal", "!    at g (/a.js:3:1)", "!", "!Node.js v20.1.0",
      ], "Error: fatal"
    ),
    (["!ERROR outer", "!panic: fatal", "!ERROR could not shut down"], "panic: fatal"),
    (
      ["!panic: a worker's", "!Traceback (most recent call last):", "!  File \"a\"", "!KeyError: 'fatal'"],
      "KeyError"
    ),
  ])
  func `what nobody caught goes before what was survived`(written: [String], headline: String) throws {
    let error = try #require(FirstError(in: lines(written)))
    #expect(error.headline.text.hasPrefix(headline))
  }

  @Test func `what was survived for long is not what it ended with`() throws {
    let times = [0, 1, 40, 41].map { Clock.start + .seconds($0) }
    let log = zip(["ERROR old", "INFO on", "ERROR new", "ERROR newest"], times).map {
      LogLine(.error, Array($0.utf8), timestamp: $1)
    }
    #expect(try #require(FirstError(in: SpokenEvents(log))).headline.text == "ERROR new")
  }

  @Test func `a shell's complaint is an error on stderr only`() throws {
    #expect(try #require(FirstError(in: lines(["!sh: can't open 'x'"]))).isCertain)
    #expect(FirstError(in: lines(["wc: can't open 'x'"])) == nil)
  }

  @Test func `the last line on stderr is better than nothing`() throws {
    let error = try #require(FirstError(in: lines(["!goodbye", "out"])))
    #expect(error.headline.text == "goodbye")
    #expect(!error.isCertain)
  }

  @Test func `a long trace is kept from both ends`() throws {
    let error = try #require(FirstError(in: lines(["!ERROR deep"] + (1...100).map { "!  at \($0)" })))
    #expect(error.lines.count == FirstError.longest)
    #expect(error.lines.first?.text == "ERROR deep")
    #expect(error.lines.last?.text == "  at 100")
  }
}

import Testing

@testable import AgentKit

/// A name of lower-case letters, to see a type validate itself.
private struct Nickname: TextParameter {
  let description: String
  static let placeholder = "nickname"
  init(_ text: String) throws {
    guard text.allSatisfy(\.isLowercase) else {
      throw InvalidValue(text, is: Self.placeholder, because: "use lower-case letters")
    }
    description = text
  }
}

private struct Greet: DeclaredOperation {
  static let declaration = Declaration("test.greet", "Greets somebody.", atMost: .observe)
  @Parameter("Who.") var nickname: Nickname
  @Parameter("How often.") var times = 1
  @Parameter("Louder.") var isLoud = false
  @Parameter("What else to say.") var words: [String] = []
  @Parameter("Where.") var place: Nickname?
}

struct DeclaredOperationTests {
  private func bind(_ arguments: Arguments) throws -> Greet {
    try Greet.bound(to: arguments, of: Greet.describedParameters())
  }

  @Test func `parameters are read from the properties, in order`() throws {
    let parameters = try Greet.describedParameters()
    #expect(parameters.map(\.name) == ["nickname", "times", "isLoud", "words", "place"])
    #expect(parameters.map(\.flag) == ["nickname", "times", "is-loud", "words", "place"])
    #expect(parameters.map(\.isRequired) == [true, false, false, false, false])
    #expect(parameters[1].schema == ["type": "integer", "description": "How often.", "default": 1])
  }

  @Test func `arguments and defaults fill the properties`() throws {
    let greet = try bind(["nickname": "ada", "words": ["good", "day"]])
    #expect(greet.nickname.description == "ada")
    #expect(greet.times == 1)
    #expect(!greet.isLoud)
    #expect(greet.words == ["good", "day"])
    #expect(greet.place == nil)
    #expect(try bind(["nickname": "ada", "place": "paris"]).place?.description == "paris")
  }

  @Test func `a missing argument is a question`() {
    #expect(throws: ArgumentError.missing(parameter: "nickname", help: "Who.", operation: "test.greet")) {
      try bind([:])
    }
  }

  @Test func `an unknown argument is named with the known ones`() throws {
    let error = #expect(throws: ArgumentError.self) { try bind(["nickname": "ada", "volume": 3]) }
    #expect(error?.message == "test.greet has no parameter --volume")
    #expect(error?.remedy == "It takes --nickname, --times, --is-loud, --words, --place.")
  }

  @Test(
    arguments: [
      (["nickname": "Ada"], "\"Ada\" is no nickname: use lower-case letters"),
      (["nickname": "ada", "times": "often"], "\"often\" is no times"),
      (["nickname": "ada", "isLoud": 3], "\"3\" is no isLoud"),
    ] as [(Arguments, String)])
  func `a value that does not fit is quoted with the reason`(arguments: Arguments, expected: String) {
    let error = #expect(throws: ArgumentError.self) { try bind(arguments) }
    #expect(error?.code == "argument.invalid")
    #expect(error?.message.contains(expected) == true)
  }

  @Test func `an operation round-trips through JSON`() throws {
    let greet = try bind(["nickname": "ada", "times": 3])
    let again = try JSONValue(encoding: greet)
    #expect(again["nickname"] == "ada")
    #expect(again["times"] == 3)
  }
}

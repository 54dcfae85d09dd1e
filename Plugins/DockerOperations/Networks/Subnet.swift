internal import AgentKit
internal import ContainerCapabilities

/// The addresses of a network as it was written, `10.5.0.0/16`. Whether they are a range is checked with the gateway.
struct Subnet: TextParameter {
  let description: String

  init(_ text: String) throws {
    guard 1...64 ~= text.utf8.count else {
      throw InvalidValue(String(text.prefix(60)), is: Self.placeholder, because: "it is empty or too long")
    }
    description = text
  }

  static var placeholder: String { "subnet" }

  /// Finds ranges of IPv4 addresses, which look like nothing else.
  static func scan(_ text: ScannedText) -> [ScannedValue] {
    text.words.compactMap { word in
      guard word.marks.overlap(.ofPath), IPv4Range(word.text) != nil else { return nil }
      return ScannedValue(.string(word.text), range: word.range, certainty: 0.97)
    }
  }
}

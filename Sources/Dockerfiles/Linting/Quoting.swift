extension Dockerfile {
  /// A text in double quotes, so that BuildKit reads back the very same.
  func quoted(_ text: String) -> String {
    let escape = Character(Unicode.Scalar(escape))
    var result = "\""
    for character in text {
      if character == "\"" || character == "$" || character == escape { result.append(escape) }
      result.append(character)
    }
    return result + "\""
  }

  /// The exec form of a command: a JSON array.
  static func execForm(_ words: [String]) -> String {
    "[" + words.map { jsonString($0) }.joined(separator: ", ") + "]"
  }

  private static func jsonString(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case let scalar where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension String {
  /// The text without one pair of quotes around all of it.
  var unquoted: String {
    guard count > 1, let first, first == last, first == "\"" || first == "'" else { return self }
    return String(dropFirst().dropLast())
  }

  /// The text without an ending, where it has that.
  func replacingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}

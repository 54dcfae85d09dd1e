internal import AgentKit

/// A message of the engine, a runtime or the kernel that somebody pasted to have it explained.
struct ErrorMessage: TextParameter {
  let description: String

  init(_ text: String) throws {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw InvalidValue(text, is: Self.placeholder, because: "it is empty")
    }
    description = text
  }

  static var placeholder: String { "message" }

  /// Finds the first line that holds a message. What follows the words with which the engine and runtimes begin is theirs
  /// to its end; of a line with the kernel's words ("web says exec format error") the rest may name the container.
  static func scan(_ text: ScannedText) -> [ScannedValue] {
    // Without the request nobody knows what stands between the words.
    guard !text.request.isEmpty else { return [] }
    for index in text.words.indices {
      let start = text.words[index].range.lowerBound
      if beginnings.contains(where: { stands($0, at: index, in: text) }) {
        return [value(start..<endOfLine(from: start, in: text.request), in: text, certainty: 1)]
      }
      if let phrase = kernelPhrases.first(where: { stands($0, at: index, in: text) }) {
        let words = text.bytes(of: index..<index + phrase.count)
        let line = startOfLine(before: start, in: text.request)..<endOfLine(from: start, in: text.request)
        return [value(line, taking: words, in: text, certainty: 0.95)]
      }
    }
    return []
  }

  private static func value(
    _ message: Range<Int>, taking words: Range<Int>? = nil, in text: ScannedText, certainty: Double
  ) -> ScannedValue {
    ScannedValue(
      .string(String(decoding: text.request[message].prefix(longest), as: UTF8.self)),
      range: words ?? message, certainty: certainty)
  }

  /// More bytes of a line are no message.
  private static let longest = 4096

  private static func stands(_ phrase: [String], at index: Int, in text: ScannedText) -> Bool {
    index + phrase.count <= text.words.count
      && phrase.indices.allSatisfy { text.words[index + $0].lower == phrase[$0] }
  }

  private static func startOfLine(before index: Int, in request: [UInt8]) -> Int {
    request.prefix(index).lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  }

  private static func endOfLine(from index: Int, in request: [UInt8]) -> Int {
    request.dropFirst(index).firstIndex(of: UInt8(ascii: "\n")) ?? request.count
  }

  private static let beginnings = [["error", "response", "from", "daemon"], ["oci", "runtime"]]

  /// The kernel's words (errno(3)), and what the engine says of ports and programs.
  private static let kernelPhrases = [
    "exec format error", "no space left on device", "read-only file system", "address already in use",
    "port is already allocated", "executable file not found",
  ].map { $0.split(separator: " ").map(String.init) }
}

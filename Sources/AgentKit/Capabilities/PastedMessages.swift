/// Messages of a program that an operation explains, so that whoever pastes one is told what it means.
public struct PastedMessages: Sendable, Hashable {
  /// The parameter that takes the message.
  let parameter: String
  /// What such messages begin with, as the program writes it.
  private let beginnings: [[UInt8]]
  /// Per byte, whether some of them begins with it.
  private let isFirst: [Bool]

  /// Declares messages.
  ///
  /// - Parameters:
  ///   - beginnings: Texts that only the program itself writes: `"Error response from daemon:"`.
  ///   - parameter: The parameter that takes a whole message.
  public init(beginning beginnings: [String], for parameter: String) {
    self.parameter = parameter
    self.beginnings = beginnings.map { Array($0.utf8) }
    var isFirst = [Bool](repeating: false, count: 256)
    for byte in self.beginnings.compactMap(\.first) { isFirst[Int(byte)] = true }
    self.isFirst = isFirst
  }

  /// The message in a request that says nothing else but that it came: "I get: docker: Error response …".
  func message(in request: [UInt8]) -> String? {
    guard let start = start(in: request) else { return nil }
    let before = String(decoding: request[..<start], as: UTF8.self).split { !$0.isLetter && $0 != "'" }
    guard before.count <= Self.mostBefore, before.allSatisfy({ Self.telling.contains($0.lowercased()) })
    else {
      return nil
    }
    return String(decoding: request[start...], as: UTF8.self)
  }

  /// Where the first message begins. Every request is looked through, so its bytes are compared.
  private func start(in request: [UInt8]) -> Int? {
    let bytes = request.span
    for start in bytes.indices where isFirst[Int(bytes[start])] {
      for beginning in beginnings where start + beginning.count <= bytes.count {
        var length = 0
        while length < beginning.count, bytes[start + length] == beginning[length] { length += 1 }
        if length == beginning.count { return start }
      }
    }
    return nil
  }

  private static let mostBefore = 10
  /// Words that only lead to a message.
  private static let telling: Set<String> = [
    "a", "an", "and", "docker", "does", "do", "error", "explain", "failed", "fails", "get", "gets", "getting",
    "got", "have", "help", "here", "hi", "hey", "i", "is", "it", "keep", "mean", "me", "message", "my", "now",
    "please", "said", "says", "see", "saw", "the", "this", "we", "what", "what's", "whats", "why", "with",
    "you",
  ]
}

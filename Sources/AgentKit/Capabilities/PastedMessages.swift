/// Messages of a program that an operation explains, so that whoever pastes one is told what it means.
public struct PastedMessages: Sendable, Hashable {
  /// The parameter that takes the message.
  let parameter: String
  /// What such messages begin with, as the program writes it.
  private let beginnings: [[UInt8]]
  /// As many bytes are looked at before whole texts are compared.
  private let head: Int
  /// Per hash of so many bytes, whether some of them may begin with such.
  private let mayBegin: [Bool]

  /// Declares messages.
  ///
  /// - Parameters:
  ///   - beginnings: Texts that only the program itself writes: `"Error response from daemon:"`. Empty ones are left out.
  ///   - parameter: The parameter that takes a whole message.
  public init(beginning beginnings: [String], for parameter: String) {
    self.parameter = parameter
    self.beginnings = beginnings.map { Array($0.utf8) }.filter { !$0.isEmpty }
    head = min(4, self.beginnings.map(\.count).min() ?? 4)
    var mayBegin = [Bool](repeating: false, count: 256)
    for beginning in self.beginnings {
      mayBegin[Self.hash(beginning.prefix(head).reduce(0) { $0 << 8 | UInt32($1) })] = true
    }
    self.mayBegin = mayBegin
  }

  /// A number below 256 for four bytes or fewer.
  private static func hash(_ head: UInt32) -> Int { Int(truncatingIfNeeded: (head &* 0x9E37_79B1) >> 24) }

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
    let mask = UInt32.max >> (32 - 8 * UInt32(head))
    var window: UInt32 = 0
    for last in bytes.indices {
      window = window << 8 | UInt32(bytes[last])
      let start = last - (head - 1)
      guard start >= 0, mayBegin[Self.hash(window & mask)] else { continue }
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

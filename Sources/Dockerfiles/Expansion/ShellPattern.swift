/// A pattern of `${name#pattern}` and its kin: `*`, `?` and literal bytes; no brackets.
struct ShellPattern {
  private enum Part: Equatable {
    case any, one
    case byte(UInt8)
  }

  private let parts: [Part]

  init(_ pattern: ArraySlice<UInt8>) throws(WordExpander.Failure) {
    var parts: [Part] = []
    var bytes = pattern.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "*"): if parts.last != .any { parts.append(.any) }
      case UInt8(ascii: "?"): parts.append(.one)
      case UInt8(ascii: "\\"):
        guard let escaped = bytes.next(), "*?\\}/".utf8.contains(escaped) else {
          throw WordExpander.Failure(message: "a pattern escapes what needs no escape")
        }
        parts.append(.byte(escaped))
      default: parts.append(.byte(byte))
      }
    }
    self.parts = parts
  }

  /// The length of the prefix that matches, or 0.
  func prefixLength(of bytes: [UInt8], longest: Bool) -> Int {
    Self.match(parts, bytes[...], longest: longest) ?? 0
  }

  /// The length of the suffix that matches, or 0.
  func suffixLength(of bytes: [UInt8], longest: Bool) -> Int {
    Self.match(Array(parts.reversed()), ArraySlice(bytes.reversed()), longest: longest) ?? 0
  }

  func replacing(in bytes: [UInt8], with replacement: [UInt8], all: Bool) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    var isDone = false
    while index <= bytes.count {
      if !isDone, let length = Self.match(parts, bytes[index...], longest: true), length > 0 {
        result += replacement
        index += length
        isDone = !all
      } else {
        if index < bytes.count { result.append(bytes[index]) }
        index += 1
      }
    }
    return result
  }

  /// The length of the shortest or longest match at the beginning: every length is tried once for each part.
  private static func match(_ parts: [Part], _ bytes: ArraySlice<UInt8>, longest: Bool) -> Int? {
    let text = Array(bytes)
    var reachable = [Bool](repeating: false, count: text.count + 1)
    reachable[0] = true
    for part in parts {
      var next = [Bool](repeating: false, count: text.count + 1)
      switch part {
      case .any:
        var seen = false
        for at in reachable.indices {
          seen = seen || reachable[at]
          next[at] = seen
        }
      case .one:
        for at in text.indices where reachable[at] { next[at + 1] = true }
      case .byte(let byte):
        for at in text.indices where reachable[at] && text[at] == byte { next[at + 1] = true }
      }
      reachable = next
    }
    return longest ? reachable.lastIndex(of: true) : reachable.firstIndex(of: true)
  }
}

/// What shells and C programs say when something is wrong. On standard error such a line tells of an error, although it
/// names no level.
enum Complaints {
  private static let longest = 512

  /// Whether a line complains.
  static func isComplaint(_ line: Span<UInt8>) -> Bool {
    let beginning = line.extracting(0..<min(line.count, longest))
    var position = 0
    while let word = beginning.letters(from: position) {
      if begins(line, at: word.lowerBound) { return true }
      position = word.upperBound
    }
    return false
  }

  @inline(__always)
  private static func begins(_ line: Span<UInt8>, at start: Int) -> Bool {
    let word = line.eight(at: start) | .eight(0x20)
    switch UInt8(truncatingIfNeeded: word) {
    case UInt8(ascii: "e"):
      return has(word, error) && !DeniedError.follows(start + 5, in: line) || has(word, exceptio)
    case UInt8(ascii: "n"):
      return has(word, not) && (has(line, "found", start + 4) || has(line, "set", start + 4))
        || has(word, noSuch) && has(line, "file", start + 8) || has(word, noSpace)
    case UInt8(ascii: "c"):
      return has(word, cannot) || has(word, cant) || has(word, couldNot) && has(line, "not", start + 6)
        || has(word, couldnt)
    case UInt8(ascii: "f"): return has(word, failed) || has(word, failure)
    case UInt8(ascii: "d"): return has(word, denied)
    case UInt8(ascii: "i"): return has(word, invalid) || has(word, isRequir)
    case UInt8(ascii: "r"): return has(word, refused) || has(word, readOnly) && has(line, "file", start + 10)
    case UInt8(ascii: "m"): return has(word, missing)
    case UInt8(ascii: "u"):
      return has(word, unableTo) || has(word, unrecogn) || has(word, unbound)
        || has(word, unknown) && has(line, "option", start + 8)
    default: return false
    }
  }

  private static func pack(_ text: String) -> (word: UInt64, kept: UInt64) {
    let bytes = Array(text.utf8.prefix(8))
    return (bytes.span.eight(at: 0), UInt64.max.first(bytes.count))
  }

  @inline(__always)
  private static func has(_ word: UInt64, _ other: (word: UInt64, kept: UInt64)) -> Bool {
    word & other.kept == other.word
  }

  @inline(__always)
  private static func has(_ line: Span<UInt8>, _ text: StaticString, _ position: Int) -> Bool {
    guard position + text.utf8CodeUnitCount <= line.count else { return false }
    return text.withUTF8Buffer { expected in
      for index in 0..<expected.count where line[position + index] | 0x20 != expected[index] { return false }
      return true
    }
  }

  private static let error = pack("error")
  private static let exceptio = pack("exceptio")
  private static let not = pack("not ")
  private static let noSuch = pack("no such ")
  private static let noSpace = pack("no space")
  private static let cannot = pack("cannot ")
  private static let cant = pack("can't ")
  private static let couldNot = pack("could ")
  private static let couldnt = pack("couldn't")
  private static let failed = pack("failed")
  private static let failure = pack("failure")
  private static let denied = pack("denied")
  private static let invalid = pack("invalid")
  private static let isRequir = pack("is requi")
  private static let refused = pack("refused")
  private static let readOnly = pack("read-onl")
  private static let missing = pack("missing")
  private static let unableTo = pack("unable t")
  private static let unrecogn = pack("unrecogn")
  private static let unbound = pack("unbound ")
  private static let unknown = pack("unknown ")
}

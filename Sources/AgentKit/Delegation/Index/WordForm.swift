/// The hash of several words in the very form they were written in.
struct WordForm {
  private(set) var value: UInt64 = 0

  @inline(__always)
  mutating func add(_ surface: UInt64) {
    value = (value &* 0x9E37_79B9_7F4A_7C15) ^ surface
  }

  /// The form of some words of a request.
  @inline(__always)
  static func of(_ words: ArraySlice<RequestWord>) -> UInt64 {
    var form = WordForm()
    for word in words { form.add(word.surface) }
    return form.value
  }
}

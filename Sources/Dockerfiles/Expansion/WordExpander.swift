/// Expands variables and removes quotes the way BuildKit does in the arguments of instructions.
///
/// It knows `$name`, `${name}`, and the modifiers `:-`, `-`, `:+`, `+`, `:?`, `?`, `#`, `##`, `%`, `%%`, `/` and
/// `//` (Dockerfile reference, "Environment replacement").
struct WordExpander {
  static let depthLimit = 64

  var escape = UInt8(ascii: "\\")
  /// Quotes stay in the result.
  var keepsQuotes = false
  /// Escape characters stay in the result.
  var keepsEscapes = false
  /// Variables that are not set stay as written, instead of becoming nothing.
  var keepsUnset = false

  /// The result of one expansion.
  struct Expansion {
    var bytes: [UInt8] = []
    /// The words between white space that is neither quoted nor escaped.
    var words: [Word] = []
    /// The variables that were looked up.
    var names: [String] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// A word of the result and where it stands in the input.
  struct Word {
    var bytes: [UInt8]
    var range: Range<Int>
  }

  /// Why a word cannot be expanded.
  struct Failure: Error { let message: String }

  func expand(
    _ input: ArraySlice<UInt8>, _ variables: @escaping (String) -> String? = { _ in nil }
  ) throws(Failure) -> Expansion {
    var run = ExpansionRun(expander: self, input: input, variables: variables)
    return try run.expand()
  }

  func expand(_ text: String, _ variables: @escaping (String) -> String?) throws(Failure) -> Expansion {
    try expand(Array(text.utf8)[...], variables)
  }
}

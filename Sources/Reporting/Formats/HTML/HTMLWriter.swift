/// Writes a report as one self-contained page: no requests, drawings inline, one sheet and one script of its own.
///
/// Markup is only ever a `StaticString`, that is, a literal of this program; whatever comes from a report goes through
/// ``text(_:)`` or an attribute's value, which escape. So no report can add markup.
struct HTMLWriter {
  typealias Attribute = (name: StaticString, value: String)

  private(set) var output = ""

  /// Writes text, with what acts unseen made visible.
  mutating func text(_ text: some StringProtocol) {
    escape(String(text).visible())
  }

  /// Writes an element and what `content` writes into it.
  mutating func element(
    _ name: StaticString, class: String = "", _ attributes: [Attribute] = [],
    content: (inout HTMLWriter) -> Void
  ) {
    tag(name, `class`, attributes)
    content(&self)
    output += "</\(name)>"
  }

  /// Writes an element with text in it.
  mutating func element(
    _ name: StaticString, class: String = "", _ attributes: [Attribute] = [], text: some StringProtocol
  ) {
    element(name, class: `class`, attributes) { $0.text(text) }
  }

  /// Writes a start tag, or an element that has no content.
  mutating func tag(_ name: StaticString, _ class: String = "", _ attributes: [Attribute] = []) {
    output += "<\(name)"
    if !`class`.isEmpty { attribute("class", `class`) }
    for (name, value) in attributes { attribute(name, value) }
    output += ">"
  }

  /// Writes a literal as it is.
  mutating func literal(_ markup: StaticString) { output += "\(markup)" }

  private mutating func attribute(_ name: StaticString, _ value: String) {
    output += " \(name)=\""
    escape(value.visible())
    output += "\""
  }

  private mutating func escape(_ text: String) {
    var rest = text.utf8[...]
    while let special = rest.firstIndex(where: { $0 < 0x40 && Self.entity(of: $0) != nil }) {
      output += Substring(rest[..<special])
      output += Self.entity(of: rest[special]) ?? ""
      rest = rest[rest.index(after: special)...]
    }
    output += Substring(rest)
  }

  private static func entity(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

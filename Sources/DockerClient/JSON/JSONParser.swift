/// Finds the values of a JSON document. Every byte is looked at once, whatever it is.
struct JSONParser {
  struct Failure: Error {
    var reason: String
    var offset: Int
  }

  private struct Container {
    var node: Int
    var isObject: Bool
    var members: UInt32 = 0
  }

  private let bytes: [UInt8]
  private var at = 0
  private var nodes: [JSONDocument.Node] = []
  private var open: [Container] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func parse() throws(Failure) -> [JSONDocument.Node] {
    guard bytes.count < UInt32.max else { throw Failure(reason: "the document is too long", offset: 0) }
    nodes.reserveCapacity(bytes.count / 12 + 1)
    try value()
    while let container = open.last {
      skipBlanks()
      let closing: UInt8 = container.isObject ? 0x7D : 0x5D
      if peek == closing {
        at += 1
        close(container)
        continue
      }
      if container.members > 0 {
        guard peek == 0x2C else { throw unexpected("a comma or the end of the list") }
        at += 1
        skipBlanks()
      }
      open[open.count - 1].members += 1
      if container.isObject { try name() }
      try value()
    }
    skipBlanks()
    guard at == bytes.count else { throw unexpected("nothing more") }
    return nodes
  }

  private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func unexpected(_ expected: String) -> Failure {
    Failure(
      reason: at < bytes.count ? "expected \(expected)" : "the document ends where \(expected) is expected",
      offset: at)
  }

  private mutating func skipBlanks() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x0A, 0x0D, 0x09: at += 1
      default: return
      }
    }
  }

  private mutating func add(_ kind: JSONDocument.Node.Kind, _ start: Int, _ end: Int) throws(Failure) {
    guard nodes.count < JSONDocument.nodeLimit else {
      throw Failure(reason: "the document has more than \(JSONDocument.nodeLimit) values", offset: start)
    }
    nodes.append(
      .init(kind: kind, start: UInt32(start), end: UInt32(end), next: UInt32(nodes.count + 1)))
  }

  private mutating func close(_ container: Container) {
    open.removeLast()
    nodes[container.node].end = container.members
    nodes[container.node].next = UInt32(nodes.count)
  }

  private mutating func name() throws(Failure) {
    guard peek == 0x22 else { throw unexpected("a member's name") }
    try string()
    skipBlanks()
    guard peek == 0x3A else { throw unexpected("a colon") }
    at += 1
  }

  private mutating func value() throws(Failure) {
    skipBlanks()
    switch peek {
    case 0x22: try string()
    case 0x7B, 0x5B:
      guard open.count < JSONDocument.depthLimit else {
        throw Failure(reason: "the document is nested deeper than \(JSONDocument.depthLimit)", offset: at)
      }
      let isObject = bytes[at] == 0x7B
      open.append(Container(node: nodes.count, isObject: isObject))
      try add(isObject ? .object : .array, at, at)
      at += 1
    case 0x2D, 0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39: try number()
    case 0x74: try word("true", .yes)
    case 0x66: try word("false", .no)
    case 0x6E: try word("null", .null)
    default: throw unexpected("a value")
    }
  }

  private mutating func word(_ word: String, _ kind: JSONDocument.Node.Kind) throws(Failure) {
    guard bytes[at...].starts(with: word.utf8) else { throw unexpected("a value") }
    try add(kind, at, at + word.utf8.count)
    at += word.utf8.count
  }

  /// A string from its quote on.
  private mutating func string() throws(Failure) {
    let bytes = bytes
    let span = bytes.span
    let start = at + 1
    var index = start
    var isEscaped = false
    while index < span.count {
      let byte = span[index]
      if byte == 0x22 {
        at = index + 1
        return try add(isEscaped ? .escapedString : .string, start, index)
      }
      if byte == 0x5C {
        isEscaped = true
        guard let length = JSONEscapes.length(bytes, at: index) else {
          throw Failure(reason: "a string holds a broken escape", offset: index)
        }
        index += length
      } else {
        guard byte >= 0x20 else { throw Failure(reason: "a string holds a control character", offset: index) }
        index += 1
      }
    }
    throw Failure(reason: "the document ends within a string", offset: start - 1)
  }

  private mutating func number() throws(Failure) {
    let start = at
    var kind = JSONDocument.Node.Kind.integer
    if peek == 0x2D { at += 1 }
    if peek == 0x30 { at += 1 } else { try digits() }
    if peek == 0x2E {
      kind = .number
      at += 1
      try digits()
    }
    if peek == 0x65 || peek == 0x45 {
      kind = .number
      at += 1
      if peek == 0x2B || peek == 0x2D { at += 1 }
      try digits()
    }
    try add(kind, start, at)
  }

  /// One digit at least.
  private mutating func digits() throws(Failure) {
    let start = at
    while let byte = peek, (0x30...0x39).contains(byte) { at += 1 }
    guard at > start else { throw unexpected("a digit") }
  }
}

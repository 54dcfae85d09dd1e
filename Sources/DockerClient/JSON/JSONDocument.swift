/// A JSON document (RFC 8259) in UTF-8, taken apart in one pass: where each value begins and ends, nothing copied.
///
/// Lists of containers are long and asked for often, and Foundation's decoder takes half as long for one as the engine
/// takes to make it. This one is for the engine's answers alone: strings that are no UTF-8, or half a surrogate
/// pair, are repaired with U+FFFD, as Go does; of two members with one name the first counts, as Foundation has it.
package final class JSONDocument: Sendable {
  /// Deeper documents are refused.
  package static let depthLimit = 512
  /// Documents of more values are refused: each takes 16 bytes.
  package static let nodeLimit = 4 << 20

  struct Node {
    enum Kind: UInt8 { case null, yes, no, integer, number, string, escapedString, array, object }

    var kind: Kind
    /// Where its bytes begin; without the quotes for a string.
    var start: UInt32
    /// Where its bytes end; how many members an array or an object has.
    var end: UInt32
    /// The node behind it and all that it holds. A member of an object is two: its name, its value.
    var next: UInt32
  }

  let bytes: [UInt8]
  let nodes: [Node]

  /// Throws `DecodingError.dataCorrupted`.
  package init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    var parser = JSONParser(bytes)
    do { nodes = try parser.parse() } catch {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [], debugDescription: "\(error.reason) at byte \(error.offset)"))
    }
  }

  /// The document as a value. Throws `DecodingError`.
  package func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
    try JSONValueDecoder(self, 0, nil).decode(type)
  }

  /// Whether a string's text is this.
  func text(of node: Node, is other: String) -> Bool {
    guard node.kind == .string else { return text(of: node) == other }
    guard node.end - node.start == other.utf8.count else { return false }
    var index = Int(node.start)
    for byte in other.utf8 {
      if bytes[index] != byte { return false }
      index += 1
    }
    return true
  }

  /// A string's text.
  func text(of node: Node) -> String {
    let range = Int(node.start)..<Int(node.end)
    return node.kind == .string
      ? String(decoding: bytes[range], as: UTF8.self) : JSONEscapes.text(bytes[range])
  }
}

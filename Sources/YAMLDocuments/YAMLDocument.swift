/// One document of YAML.
///
/// Reading is bounded: by ``YAMLLimits``, and by counting what aliases repeat, so that no few bytes become a
/// billion nodes. Nothing in a document makes code run or files open; tags are kept as texts.
package struct YAMLDocument: Sendable {
  /// The content; `nil` where the text holds nothing but blanks and comments.
  package var root: YAMLNode?
  /// Keys that repeat an earlier one in their mapping. Empty unless ``DuplicateKeys/reported`` was asked for:
  /// the first value is then the one that counts.
  package var duplicateKeys: [YAMLNode]

  /// What is done about a mapping that holds a key twice.
  package enum DuplicateKeys: Sendable {
    /// It is an error, as the YAML specification says (1.2.2, section 3.2.1.3).
    case refused
    /// It is listed in ``YAMLDocument/duplicateKeys`` and its later values are dropped.
    case reported
  }

  /// Reads a text that holds at most one document. Offsets are the collection's own: those of a slice count from the
  /// beginning of what it is a slice of.
  package init<Bytes: Collection>(
    parsing bytes: Bytes, limits: YAMLLimits = YAMLLimits(), duplicateKeys: DuplicateKeys = .refused
  ) throws(YAMLError) where Bytes.Element == UInt8, Bytes.Index == Int {
    let documents = try Self.all(in: bytes, limits: limits, duplicateKeys: duplicateKeys, atMost: 1)
    self = documents.first ?? YAMLDocument(root: nil, duplicateKeys: [])
  }

  /// Reads all documents of a text, in order.
  package static func all<Bytes: Collection>(
    in bytes: Bytes, limits: YAMLLimits = YAMLLimits(), duplicateKeys: DuplicateKeys = .refused
  ) throws(YAMLError) -> [YAMLDocument] where Bytes.Element == UInt8, Bytes.Index == Int {
    try all(in: bytes, limits: limits, duplicateKeys: duplicateKeys, atMost: .max)
  }

  init(root: YAMLNode?, duplicateKeys: [YAMLNode]) {
    self.root = root
    self.duplicateKeys = duplicateKeys
  }

  private static func all<Bytes: Collection>(
    in bytes: Bytes, limits: YAMLLimits, duplicateKeys: DuplicateKeys, atMost most: Int
  ) throws(YAMLError) -> [YAMLDocument] where Bytes.Element == UInt8, Bytes.Index == Int {
    let base = bytes.startIndex
    guard bytes.count <= limits.bytes else {
      throw YAMLError(.tooLarge, "the text is longer than \(limits.bytes) bytes", at: base + limits.bytes)
    }
    let result = bytes.withContiguous { buffer in
      Result { () throws(YAMLError) in
        if let root = FlatMapping.read(buffer, base: base, limits: limits) {
          return [YAMLDocument(root: root, duplicateKeys: [])]
        }
        let events = try YAMLEvents(buffer, base: base)
        var builder = NodeBuilder(events, limits: limits, duplicateKeys: duplicateKeys)
        return try builder.documents(atMost: most)
      }
    }
    return try result.get()
  }
}

extension Collection<UInt8> {
  /// Lends the bytes as one piece, copied only where they are not one.
  fileprivate func withContiguous<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    withContiguousStorageIfAvailable(body) ?? Array(self).withUnsafeBufferPointer(body)
  }
}

import YAMLDocuments

/// Whatever the bytes: reading ends within its limits, ranges lie within the input, and what is read can be written and
/// read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzYAML(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let documents = try? YAMLDocument.all(in: bytes, duplicateKeys: .reported) else { return 0 }
  for root in documents.compactMap(\.root) {
    check(root, within: 0..<bytes.count)
    let plain = root.withoutMeaning
    let text = Array(YAMLWriter.text(of: plain).utf8)
    guard text.count <= YAMLLimits().bytes else { continue }
    let again = try? YAMLDocument(parsing: text, duplicateKeys: .reported).root
    precondition(again?.withoutMeaning == plain, "what was written reads differently")
  }
  return 0
}

private func check(_ node: YAMLNode, within bounds: Range<Int>) {
  precondition(bounds.lowerBound <= node.range.lowerBound && node.range.upperBound <= bounds.upperBound)
  switch node.content {
  case .scalar: break
  case .sequence(let items): for item in items { check(item, within: bounds) }
  case .mapping(let entries):
    for entry in entries {
      check(entry.key, within: bounds)
      check(entry.value, within: bounds)
    }
  }
}

extension YAMLNode {
  /// The texts and the structure alone. Keys that are not texts are left out: they are not written.
  fileprivate var withoutMeaning: YAMLNode {
    switch content {
    case .scalar(let text, _): .text(text)
    case .sequence(let items): .list(items.map(\.withoutMeaning))
    case .mapping(let entries):
      .map(entries.compactMap { entry in entry.key.string.map { ($0, entry.value.withoutMeaning) } })
    }
  }
}

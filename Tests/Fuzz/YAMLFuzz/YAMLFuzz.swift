import YAMLDocuments

/// Whatever the bytes: reading ends within its limits, ranges lie within the input, what is read can be written and
/// read again, and what is read without libyaml is what libyaml reads.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzYAML(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  compareReaders(bytes)
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

/// Behind a comment libyaml reads it all; only a byte order mark may then not be where it was.
private func compareReaders(_ bytes: [UInt8]) {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return }
  let limits = YAMLLimits(depth: 16, nodes: 2000)
  let comment = Array("#\n".utf8)
  let behind = comment + bytes
  let slow = try? YAMLDocument(parsing: behind, limits: limits).root
  // Of a slice, so that the offsets are the same.
  let fast = try? YAMLDocument(parsing: behind[comment.count...], limits: limits).root
  precondition(slow == fast, "two readers, two results")
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

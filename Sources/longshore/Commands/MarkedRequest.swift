import AgentKit
import Reporting

/// A request with the stretches marked that speak for its best candidate, and those named that do not count.
enum MarkedRequest {
  static func of(_ delegation: Delegation) -> Block.Paragraph {
    let bytes = Array(delegation.request.utf8)
    let counted = (delegation.candidates.first?.matched ?? []).map { $0.start..<$0.end }
    let masked = delegation.masked.map { $0.start..<$0.end }
    /// What a byte belongs to: nothing, a match, a mask.
    var marks = Array(repeating: Mark.plain, count: bytes.count)
    for range in counted { mark(range, .matched, in: &marks) }
    for range in masked { mark(range, .masked, in: &marks) }
    var spans: [Block.Inline] = []
    var start = 0
    while start < bytes.count {
      let end = marks[start...].firstIndex { $0 != marks[start] } ?? bytes.count
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      switch marks[start] {
      case .plain: spans.append(Block.Inline(text))
      case .matched: spans.append(Block.Inline("[\(text)]", style: .strong))
      case .masked: spans.append(Block.Inline("(\(text))"))
      }
      start = end
    }
    return Block.Paragraph(spans)
  }

  private enum Mark { case plain, matched, masked }

  private static func mark(_ range: Range<Int>, _ mark: Mark, in marks: inout [Mark]) {
    for byte in range.clamped(to: marks.indices) { marks[byte] = mark }
  }
}

import Reporting

extension [TextEdit] {
  /// The bytes after all of the edits; `nil` if two overlap or one lies outside.
  func applied(to bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var position = 0
    let ordered = enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(
      \.element)
    for edit in ordered {
      guard edit.start >= position, edit.end >= edit.start, edit.end <= bytes.count else { return nil }
      result += bytes[position..<edit.start]
      result += edit.replacement.utf8
      position = edit.end
    }
    return result + bytes[position...]
  }
}

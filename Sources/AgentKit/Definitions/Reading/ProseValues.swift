import YAMLDocuments

/// Reads texts that people write without thinking of YAML.
extension FieldValues {
  /// A text. What YAML reads as a list or a map is taken as it stands, and reported; so is a comment that cuts it off.
  mutating func prose(_ field: FrontmatterField) -> String? {
    guard field.value.string == nil else {
      let text = string(field)
      if text != nil { reportComment(behind: field) }
      return text
    }
    let source = diagnostics.source
    let end = field.value.range.upperBound
    let colon = source.bytes[field.key.range.upperBound..<end].firstIndex(of: UInt8(ascii: ":"))
    let start = colon.map { $0 + 1 } ?? field.value.range.lowerBound
    let text = RawValue.text(of: source.string(start..<end))
    diagnostics.add(
      .wrongType, "`\(field.spelling)` is a list or a map to YAML; its text was taken as it stands",
      at: field.value.range.lowerBound, fix: "Put the text in quotes, or write it as a block after `|`.",
      replacing: start..<end, by: " " + YAMLText.scalar(text, lineEnd: source.lineEnd))
    return text
  }

  /// Reports a comment behind a plain text: more often than not it was meant to be a part of it.
  private mutating func reportComment(behind field: FrontmatterField) {
    let bytes = diagnostics.source.bytes
    let end = field.value.range.upperBound
    guard case .scalar(_, .plain) = field.value.content, end < bytes.count, bytes[end] == UInt8(ascii: " "),
      let mark = bytes[end...].firstIndex(where: { $0 != UInt8(ascii: " ") }),
      bytes[mark] == UInt8(ascii: "#")
    else { return }
    diagnostics.add(
      .textCutOff, "` #` begins a comment; what follows is no part of `\(field.spelling)`", at: mark,
      fix: "Put the value in quotes.")
  }
}

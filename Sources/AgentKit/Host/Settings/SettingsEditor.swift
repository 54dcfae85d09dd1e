internal import YAMLDocuments

/// Changes one setting in the text of a file and leaves everything else, comments included, as it is.
public struct SettingsEditor {
  private let path: String
  private let source: SourceText

  /// Takes a file's bytes; empty for one that is not there yet.
  ///
  /// - Parameter path: The file's path, for errors.
  public init(_ file: [UInt8], path: String) {
    self.path = path
    source = SourceText(file)
  }

  /// The file's bytes with a setting set.
  ///
  /// - Parameters:
  ///   - key: The setting.
  ///   - texts: Its value as a person types it; several for a list.
  ///   - keeping: Whether a list's items stay and these come behind them.
  /// - Throws: A failure `settings.invalid-value` that names the key and the value, where the value is none;
  ///   `SettingsProblem` where the file is written in a way that only its author can change.
  public func setting(_ key: SettingKey, to texts: [String], keeping: Bool = false) throws -> [UInt8] {
    var items = texts
    let root = try root()
    let group = root?.entries?.first { $0.key.string == String(key.group) }
    let member = group?.value.entries?.first { $0.key.string == String(key.member) }
    if keeping, let old = member?.value {
      items = (old.items?.compactMap(\.string) ?? [old.string ?? ""]).filter { !texts.contains($0) } + texts
    }
    let value =
      key.kind.isList && items != ["*"]
      ? "[\(items.map(Self.quoted).joined(separator: ", "))]" : items.last.map(Self.quoted) ?? ""
    let edited = try place("\(key.member): \(value)", value, key, root, group, member)
    try check(edited, key)
    return edited.flatMap { $0 == .newline ? Array(source.lineEnd.utf8) : [$0] }
  }

  private func root() throws -> YAMLNode? {
    let file = SettingsFile(source.bytes, path: path)
    if let problem = file.problems.first(where: { $0.code == "settings.syntax" }) { throw problem }
    let root = try? YAMLDocument(parsing: source.bytes).root
    return root?.isNull == true ? nil : root
  }

  private func place(
    _ line: String, _ value: String, _ key: SettingKey, _ root: YAMLNode?, _ group: YAMLEntry?,
    _ member: YAMLEntry?
  ) throws -> [UInt8] {
    if let member {
      return replacing(
        member.key.range.upperBound..<max(member.value.range.upperBound, member.key.range.upperBound),
        ": \(value)")
    }
    if let group, let first = group.value.entries?.first {
      let start = first.key.range.lowerBound
      let column = source.place(start).column - 1
      // `{` before it: the group is written in one line.
      guard source.bytes[start - column..<start].allSatisfy({ $0 == UInt8(ascii: " ") }) else {
        throw byHand(key)
      }
      return replacing(start..<start, "\(line)\n\(String(repeating: " ", count: column))")
    }
    if let group {
      guard group.value.isNull else { throw byHand(key) }
      return replacing(
        group.key.range.upperBound..<max(group.value.range.upperBound, group.key.range.upperBound + 1),
        ":\n  \(line)")
    }
    var bytes = source.bytes
    if let last = bytes.last, last != .newline { bytes.append(.newline) }
    return bytes + Array("\(key.group):\n  \(line)\n".utf8)
  }

  private func replacing(_ range: Range<Int>, _ text: String) -> [UInt8] {
    source.bytes[..<range.lowerBound] + Array(text.utf8)
      + source.bytes[min(range.upperBound, source.bytes.count)...]
  }

  /// Sees that the change is what was meant: the value is a value, and every other setting is what it was.
  private func check(_ edited: [UInt8], _ key: SettingKey) throws {
    let (old, new) = (SettingsFile(source.bytes, path: path), SettingsFile(edited, path: path))
    if let problem = new.problems.first(where: { new in !old.problems.contains { $0.text == new.text } }) {
      guard problem.code == "settings.invalid-value" else { throw byHand(key) }
      // The line that it names is one of a file that is never written; what was given says more.
      throw Failure(code: problem.code, message: problem.text, remedy: problem.remedy, kind: .badInput)
    }
    guard new.entries[key] != nil else { throw byHand(key) }
    for other in SettingKey.all where other != key {
      guard old.entries[other]?.value.json == new.entries[other]?.value.json else { throw byHand(key) }
    }
  }

  private func byHand(_ key: SettingKey) -> SettingsProblem {
    SettingsProblem(
      "cannot-edit", "\(key.name) cannot be set here without changing how the file is written", file: path,
      at: Place(line: 1), remedy: "Change it in an editor.")
  }

  /// A text as a YAML value: plain where that is safe, else as JSON writes it.
  private static func quoted(_ text: String) -> String {
    let isPlain =
      text.utf8.first.map { 65...90 ~= $0 || 97...122 ~= $0 || 48...57 ~= $0 } ?? false
      && text.utf8.allSatisfy {
        65...90 ~= $0 || 97...122 ~= $0 || 48...57 ~= $0 || "-_./+".utf8.contains($0)
      }
    return isPlain ? text : JSONValue.string(text).canonicalText
  }
}

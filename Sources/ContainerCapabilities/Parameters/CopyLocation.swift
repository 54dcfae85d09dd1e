package import AgentKit

/// One end of a copy: a path in a container (`web:/etc/nginx`) or on this machine (`./site`).
///
/// Source of the grammar: `docker cp`. A text with a colon is a container's unless it begins with `/` or `.`.
package struct CopyLocation: TextParameter {
  /// The location as it was given.
  package let description: String
  /// The container, or `nil` for this machine.
  package let container: ContainerName?
  /// The path there.
  package let path: FilePath

  /// Reads a location.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    let isLocal = text.hasPrefix("/") || text.hasPrefix(".") || text.hasPrefix("~")
    if !isLocal, let colon = text.firstIndex(of: ":") {
      container = try ContainerName(String(text[..<colon]))
      let inside = String(text[colon...].dropFirst())
      path = try FilePath(inside.isEmpty ? "/" : inside)
    } else {
      container = nil
      path = try FilePath(text)
    }
    description = text
  }

  /// `[container:]path`
  package static var placeholder: String { "[container:]path" }

  /// Finds `container:path` and paths; a path beside "in the web container" belongs to that container.
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    let words = text.words
    guard words.contains(where: { !$0.marks.isDisjoint(with: [.slash, .dot]) || $0.folded == dockerfile })
    else { return [] }
    let containers = ContainerName.named.matches(in: text).filter { $0.certainty >= 0.5 }
    let paths = FilePath.scan(text)
    return words.indices.compactMap { index in
      let word = words[index]
      if word.marks.contains(.colon), word.text.hasBytes(":/"), !word.text.hasBytes("://"),
        (try? CopyLocation(word.text)) != nil
      {
        return ScannedValue(.string(word.text), range: word.range, certainty: 0.98)
      }
      guard let path = paths.first(where: { $0.range == word.range }) else { return nil }
      // "/etc/hosts from the web container"
      if word.text.hasPrefix("/"), let owner = containers.first(where: { $0.index > index }),
        owner.index - index <= 4,
        index + 1 < words.count, belonging.contains(words[index + 1].lower)
      {
        return ScannedValue(
          .string("\(owner.name):\(word.text)"), range: word.range.lowerBound..<owner.range.upperBound,
          certainty: 0.97)
      }
      return path
    }
  }

  private static let dockerfile = ScannedText.Word.hash(of: "dockerfile")
  private static let belonging: Set<String> = ["from", "in", "inside", "of", "out"]
}

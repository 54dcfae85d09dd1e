package import AgentKit

extension CopyLocation {
  /// Finds `container:path`, paths and files' names; a path beside "out of web" or "into web at" belongs to that
  /// container.
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    let words = text.words
    guard words.contains(where: { $0.marks.overlap(.ofPath) || $0.folded == dockerfile })
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
      let path = paths.first { $0.range == word.range } ?? fileName(word)
      guard let path else { return nil }
      if let owner = owner(behind: index, containers, in: words) {
        return ScannedValue(
          .string("\(owner.name):\(word.text)"), range: word.range.lowerBound..<owner.range.upperBound,
          certainty: 0.97)
      }
      if let owner = owner(before: index, containers, in: words) {
        return ScannedValue(
          .string("\(owner.name):\(word.text)"), range: owner.range.lowerBound..<word.range.upperBound,
          // No surer than a file's name before it, which is the source then.
          certainty: 0.6)
      }
      return path
    }
  }

  /// "report.pdf": among files to copy a name alone is one.
  private static func fileName(_ word: ScannedText.Word) -> ScannedValue? {
    guard word.marks.isDisjoint(with: [.colon, .at, .slash]), NameWords.isFileName(word.lower) else {
      return nil
    }
    return ScannedValue(.string(word.text), range: word.range, certainty: 0.6)
  }

  /// "/etc/hosts from the web container", "report.pdf out of web"
  private static func owner(
    behind index: Int, _ containers: [NamedThing.Match], in words: [ScannedText.Word]
  ) -> NamedThing.Match? {
    guard !isLocal(words[index]), index + 1 < words.count,
      // "x in web" may be where a file of this machine is to go, and "x of web" anything.
      (words[index].firstByte == UInt8(ascii: "/") ? within : leaving).contains(words[index + 1].folded),
      let owner = containers.first(where: { $0.index > index + 1 }),
      words[(index + 1)..<owner.index].allSatisfy({
        within.contains($0.folded) || containerNouns.contains($0.folded) || $0.roles.contains(.article)
      })
    else { return nil }
    return owner
  }

  /// "into web at /tmp", "to the web container under /srv"
  private static func owner(
    before index: Int, _ containers: [NamedThing.Match], in words: [ScannedText.Word]
  ) -> NamedThing.Match? {
    guard words[index].firstByte == UInt8(ascii: "/"),
      let owner = containers.last(where: { $0.index < index && index - $0.index <= 3 }),
      words[(owner.index + 1)..<index].allSatisfy({
        placing.contains($0.folded) || containerNouns.contains($0.folded)
      }),
      let before = words[..<owner.index].last(where: { !$0.roles.contains(.article) })
    else { return nil }
    return entering.contains(before.folded) ? owner : nil
  }

  /// Whether a word says that it is a path of this machine: `./site`, `~/site`.
  private static func isLocal(_ word: ScannedText.Word) -> Bool {
    word.text.hasPrefix("./") || word.text.hasPrefix("../") || word.text.hasPrefix("~")
  }

  private static let dockerfile = ScannedText.Word.hash(of: "dockerfile")
  private static let leaving = WordHashes(["from", "out"])
  private static let within = WordHashes(["from", "in", "inside", "of", "out"])
  private static let entering = WordHashes(["into", "inside", "in", "to", "container"])
  private static let placing = WordHashes(["at", "under", "in", "to", "as"])
  private static let containerNouns = WordHashes(["container", "ctr"])
}

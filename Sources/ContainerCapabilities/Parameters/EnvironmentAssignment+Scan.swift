package import AgentKit

extension EnvironmentAssignment {
  /// Finds words of the form `NAME=value`; names in capitals are the surest.
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    let words = text.words
    guard words.contains(where: { $0.marks.contains(.equals) }) else { return [] }
    let quoted = quoted(in: text)
    return words.indices.compactMap { index in
      guard words[index].marks.contains(.equals) else { return nil }
      guard let whole = quoted.first(where: { $0.run.contains(index) }) else {
        return value(words[index].text, words[index].range)
      }
      guard index == whole.run.lowerBound, let assignment = whole.text else { return nil }
      return value(assignment, text.bytes(of: whole.run))
    }
  }

  private static func value(_ text: String, _ range: Range<Int>) -> ScannedValue? {
    guard let assignment = try? EnvironmentAssignment(text) else { return nil }
    let isCapital = assignment.name.utf8.allSatisfy { !(97...122 ~= $0) }
    return ScannedValue(.string(text), range: range, certainty: isCapital ? 0.95 : 0.6)
  }

  /// What a `docker run` that is written out gives to variables in quotation marks: `-e 'A=b c'`. Without a text where
  /// only a shell can tell.
  private static func quoted(in text: ScannedText) -> [(text: String?, run: Range<Int>)] {
    guard let docker = text.words.first(where: { CommandLine.engines.contains($0.lower) }),
      let typed = TypedLine(from: docker, in: text), typed.hasQuotes,
      text.request[docker.range.lowerBound...].starts(with: typed.line.utf8),
      let words = try? CommandLine.words(of: typed.line)
    else { return [] }
    let begin = docker.range.lowerBound
    return words.indices.dropFirst().compactMap { index in
      guard options.contains(words[index - 1].text) else { return nil }
      let end = index + 1 < words.count ? begin + words[index + 1].start : typed.end
      let run = text.words.indices.filter {
        (begin + words[index].start..<end).contains(text.words[$0].range.lowerBound)
      }
      let word = words[index].text
      guard let first = run.first, let last = run.last, text.words[first].text != word else { return nil }
      let isKnown = !typed.needsShell || !word.utf8.contains { "$`".utf8.contains($0) }
      return (isKnown ? word : nil, first..<(last + 1))
    }
  }

  private static let options: Set<String> = ["-e", "--env"]
}

extension ScannedText {
  /// Where a wording of one or more words stands, as ranges of indices into `words`. Letters' case does not matter.
  package func occurrences(of wording: String) -> [Range<Int>] {
    let wanted = wording.utf8.split(separator: UInt8(ascii: " "))
    guard let first = wanted.first, wanted.count <= words.count else { return [] }
    return (0...(words.count - wanted.count)).compactMap { start in
      guard words[start].isWritten(first),
        wanted.indices.dropFirst().allSatisfy({ words[start + $0].isWritten(wanted[$0]) })
      else { return nil }
      return start..<(start + wanted.count)
    }
  }

  /// The bytes from the first to the last of some words; empty for none.
  package func bytes(of run: Range<Int>) -> Range<Int> {
    guard let first = run.first, let last = run.last else { return 0..<0 }
    return words[first].range.lowerBound..<words[last].range.upperBound
  }
}

extension ScannedText.Word {
  /// Whether the word is a lower-case wording but for the case of its ASCII letters.
  func isWritten(_ lowercase: Substring.UTF8View) -> Bool {
    text.utf8.count == lowercase.count
      && zip(text.utf8, lowercase).allSatisfy { written, wanted in
        written == wanted || (65...90 ~= written && written | 0x20 == wanted)
      }
  }
}

extension ScannedText {
  /// Where a wording of one or more words stands, as ranges of indices into `words`.
  ///
  /// - Parameter wording: Words in lower case with single blanks between them. The request's may be in any case.
  package func occurrences(of wording: String) -> [Range<Int>] {
    guard let first = wording.utf8.first else { return [] }
    var found: [Range<Int>] = []
    for start in words.indices {
      // Bit 0x20 tells an ASCII letter's cases apart.
      guard let byte = words[start].text.utf8.first, (byte ^ first) & 0xDF == 0 else { continue }
      if let end = end(of: wording, from: start) { found.append(start..<end) }
    }
    return found
  }

  /// The bytes from the first to the last of some words; empty for none.
  package func bytes(of run: Range<Int>) -> Range<Int> {
    guard let first = run.first, let last = run.last else { return 0..<0 }
    return words[first].range.lowerBound..<words[last].range.upperBound
  }

  /// The index behind a wording's last word, where the wording begins at a word.
  private func end(of wording: String, from start: Int) -> Int? {
    var wanted = wording.utf8.makeIterator()
    for index in start..<words.count {
      for byte in words[index].text.utf8 {
        guard let next = wanted.next(), byte == next || (65...90 ~= byte && byte | 0x20 == next) else {
          return nil
        }
      }
      switch wanted.next() {
      case nil: return index + 1
      case UInt8(ascii: " "): continue
      default: return nil
      }
    }
    return nil
  }
}

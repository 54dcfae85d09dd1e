/// Takes English words to what their forms have in common: `optimising`, `optimizes`, `optimization` → `optimiz`.
///
/// After the rules of M. F. Porter, "An algorithm for suffix stripping" (1980), with three differences: British
/// `-ise` becomes `-ize`; `-er` and `-or` stay, because a container is not what contains and a docker not what docks;
/// a final `e` stays on words of four letters, because a pipe is no pip.
struct Stemmer {
  /// The word, in lower case; afterwards its stem.
  var word: [UInt8] = []

  /// Stems the word in place. Words with other bytes than ASCII letters keep all but a possessive `'s`.
  mutating func stem() {
    dropPossessive()
    guard word.count > 3, word.allSatisfy({ 97...122 ~= $0 }) else { return }
    dropPlural()
    let wasVerbForm = dropVerbEnding()
    dropDerivation(wasVerbForm: wasVerbForm)
  }

  // MARK: Rules

  private mutating func dropPossessive() {
    if ends("'s") { word.removeLast(2) } else if ends("'") { word.removeLast() }
  }

  private mutating func dropPlural() {
    guard word.last == UInt8(ascii: "s") else { return }
    if ends("sses") || ends("xes") || ends("ches") || ends("shes") || ends("zzes") {
      word.removeLast(2)
    } else if ends("ies") {
      replace(3, with: word.count > 4 ? "y" : "ie")
    } else if !ends("ss") && !ends("us") && !ends("is") {
      word.removeLast()
    }
  }

  private mutating func dropVerbEnding() -> Bool {
    if ends("ied") {
      replace(3, with: "y")
      return false
    }
    let length = ends("ing") ? 3 : ends("ed") && !ends("eed") ? 2 : 0
    let rest = word.count - length
    guard length > 0, rest > 2, hasVowel(before: rest) else { return false }
    word.removeLast(length)
    if let last = word.last, word[rest - 2] == last, !isVowel(rest - 1), !"lsz".utf8.contains(last) {
      word.removeLast()
    } else if endsInShortSyllable(), measure(before: rest) == 1 {
      word.append(UInt8(ascii: "e"))
    }
    return true
  }

  private mutating func dropDerivation(wasVerbForm: Bool) {
    var droppedE = wasVerbForm
    if ends("ization") || ends("isation") {
      replace(5, with: "z")
    } else if ends("ysis") {
      replace(3, with: "z")
    } else if ends("bility") {
      replace(6, with: "bl")
    } else if ends("ation"), word.count > 6 {
      replace(5, with: "at")
      dropAt()
    } else if ends("ion"), let before = word.dropLast(3).last, "st".utf8.contains(before),
      measure(before: word.count - 3) > 1
    {
      word.removeLast(3)
    } else if ends("ment"), measure(before: word.count - 4) > 1 {
      word.removeLast(4)
    } else if ends("ness"), word.count > 6 {
      word.removeLast(4)
    } else if ends("ity"), measure(before: word.count - 3) > 1 {
      word.removeLast(3)
    } else if ends("ly"), word.count > 5 {
      word.removeLast(2)
    }
    if word.last == UInt8(ascii: "e"), word.count > 4 {
      word.removeLast()
      droppedE = true
    }
    guard droppedE else { return }
    if ends("is") || ends("ys") { replace(1, with: "z") }
    if ends("at") { dropAt() }
  }

  /// `validat` → `valid`, but `creat` stays.
  private mutating func dropAt() {
    if measure(before: word.count - 2) > 1 { word.removeLast(2) }
  }

  // MARK: Shapes

  @inline(__always)
  private func ends(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard word.count > length else { return false }
    let start = word.count - length
    for offset in 0..<length where word[start + offset] != suffix.utf8Start[offset] { return false }
    return true
  }

  @inline(__always)
  private mutating func replace(_ length: Int, with suffix: StaticString) {
    word.removeLast(length)
    for offset in 0..<suffix.utf8CodeUnitCount { word.append(suffix.utf8Start[offset]) }
  }

  private func isVowel(_ index: Int) -> Bool {
    switch word[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    case UInt8(ascii: "y"): index > 0 && !isVowel(index - 1)
    default: false
    }
  }

  private func hasVowel(before end: Int) -> Bool {
    for index in 0..<end where isVowel(index) { return true }
    return false
  }

  /// How many times a vowel is followed by a consonant: Porter's m.
  private func measure(before end: Int) -> Int {
    var count = 0
    var wasVowel = false
    for index in 0..<max(0, end) {
      let vowel = isVowel(index)
      if wasVowel && !vowel { count += 1 }
      wasVowel = vowel
    }
    return count
  }

  /// Consonant, vowel, consonant other than w, x, y: Porter's *o.
  private func endsInShortSyllable() -> Bool {
    let end = word.count
    guard end > 2, !isVowel(end - 3), isVowel(end - 2), !isVowel(end - 1) else { return false }
    return !"wxy".utf8.contains(word[end - 1])
  }
}

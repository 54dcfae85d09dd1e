/// The terms of an index while it is compiled: the stems that anybody mentions.
struct TermTable {
  /// The number of every stem.
  private(set) var numbers = HashTable(capacity: 8192)
  /// Per term, how many agents' definitions mention it, those that do so in passing by parts.
  var spread: [Float] = []
  /// Per term, how much it belongs to somebody's trade, from 0 to 1.
  private(set) var trade: [Float] = []
  /// Per term, how common it is in English, as `English.level(of:)` gives it.
  private var commonness: [UInt8] = []
  /// Per declared word, its term; negative as long as it has none.
  private var termOfWord: [Int32] = []

  /// How many terms there are.
  var count: Int { trade.count }

  /// The number of a word's stem, which becomes a term where it was none.
  mutating func number(of word: DeclaredWord) -> Int32 {
    let place = Int(word.number)
    while termOfWord.count <= place { termOfWord.append(-1) }
    if termOfWord[place] >= 0 { return termOfWord[place] }
    let new = Int32(trade.count)
    let number = numbers.value(of: word.stem, orInsert: new)
    if number == new {
      spread.append(0)
      trade.append(0)
      commonness.append(word.level)
    }
    termOfWord[place] = number
    return number
  }

  /// Whether a term is no common English.
  func isJargon(_ term: Int32) -> Bool { commonness[Int(term)] == 0 }

  /// Raises how much a term belongs to somebody's trade.
  mutating func claim(_ term: Int32, _ strength: Float) {
    if trade[Int(term)] < strength { trade[Int(term)] = strength }
  }
}

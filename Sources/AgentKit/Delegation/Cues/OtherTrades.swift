/// Words of the trades, to see what a request is about when it is about computers, but about nobody's work here.
///
/// A word counts as another trade's only as long as no loaded definition and no operation claims it: with a Terraform
/// agent in the pool, `terraform` is one more word of the domain.
enum OtherTrades {
  private static let table: HashTable = {
    var table = HashTable(capacity: 2048)
    for trade in Trades.all {
      for member in trade.members.split(separator: "|") {
        var reader = WordReader(Array(member.utf8))
        guard let word = reader.next(), reader.next() == nil else { continue }
        table.set(word.stem, to: 1)
      }
    }
    return table
  }()

  /// Whether a word, by its stem, belongs to a trade.
  @inline(__always)
  static func contains(_ stem: UInt64) -> Bool { table[stem] > 0 }
}

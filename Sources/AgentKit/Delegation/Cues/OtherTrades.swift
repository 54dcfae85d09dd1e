/// Words of the trades, to see what a request is about when it is about computers, but about nobody's work here.
///
/// A word counts as another trade's only as long as no loaded definition and no operation claims it: with a Terraform
/// agent in the pool, `terraform` is one more word of the domain.
enum OtherTrades {
  /// Calls a closure with the stem of each word that alone belongs to a trade.
  static func forEachStem(_ body: (UInt64) -> Void) {
    var reader = WordReader([])
    for trade in Trades.all {
      for member in trade.members.utf8.split(separator: UInt8(ascii: "|")) {
        reader.restart(member)
        guard let word = reader.next(), reader.next() == nil else { continue }
        body(word.stem)
      }
    }
  }
}

/// The trades of computing and of offices around it, each with the words by which its people talk.
///
/// They serve two ends. A definition that speaks of a trade is reached by the words of that trade that it does not
/// list: an agent for Go by "goroutine leak". And a request full of the words of a trade that no loaded agent has
/// belongs to none of them.
enum Trades {
  static let all: [(name: String, members: String)] = languages + web + data + systems + business
}

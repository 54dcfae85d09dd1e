/// Judges one request: which pieces of work it asks for, and who they are for.
///
/// What it does with what it counted stands in `RequestReading+Groups` and `RequestReading+Answer`.
final class RequestReading {
  let read: ReadRequest
  /// What is counted.
  let boards: Boards
  /// The first word of the group at hand, once it is counted.
  private var grouped: Int?
  /// The stretches that were counted already.
  private var counted: [(words: Range<Int>, standings: [Standing])] = []

  /// The two stretches of words that are counted at a time.
  final class Boards: @unchecked Sendable {  // whoever took them from the pool counts alone
    /// The clause at hand, or whatever was counted last.
    var clause: Scoreboard
    /// The clauses before it that ask for one piece of work together.
    var group: Scoreboard
    /// The words of earlier requests.
    var words = RememberedWords()

    init(_ index: DelegationIndex) {
      clause = Scoreboard(index)
      group = Scoreboard(index)
    }

    /// Lets the clause begin a group.
    func beginGroup() { swap(&clause, &group) }
  }

  var text: RequestText { read.text }
  var matches: PhraseMatches { read.matches }
  var index: DelegationIndex { read.index }
  var weights: FittedWeights { read.weights }

  /// Reads a request; boards that another reading gave back save making new ones.
  init(_ bytes: [UInt8], _ index: DelegationIndex, _ weights: FittedWeights, boards: Boards? = nil) {
    let boards = boards ?? Boards(index)
    read = ReadRequest(bytes, index, weights, &boards.words)
    self.boards = boards
  }

  /// Who stands for some words, and for those of a neighbour that say to what something is done.
  func standings(_ words: Range<Int>, shared: Range<Int>? = nil) -> [Standing] {
    if shared == nil, let known = counted.first(where: { $0.words == words }) { return known.standings }
    boards.clause.count(words, shared: shared, of: read)
    let standings = boards.clause.standings(read.weights)
    if shared == nil { counted.append((words, standings)) }
    return standings
  }

  /// Lets the clause counted last begin a group.
  func beginGroup(_ clause: Range<Int>) {
    boards.beginGroup()
    grouped = clause.lowerBound
  }

  /// Who stands for the group at hand, which may have grown since it was asked for last. Each word of a group is counted
  /// once, however many clauses it grows by.
  func standingsOfGroup(_ words: Range<Int>) -> [Standing] {
    if let known = counted.first(where: { $0.words == words }) { return known.standings }
    if grouped == words.lowerBound {
      boards.group.extend(to: words.upperBound, of: read)
    } else {
      boards.group.count(words, of: read)
      grouped = words.lowerBound
    }
    let standings = boards.group.standings(read.weights)
    counted.append((words, standings))
    return standings
  }

  /// Counts the request as one clause.
  func countWhole() { boards.clause.count(0..<read.text.words.count, of: read) }

  /// The traits of the request as one clause, and its best candidate.
  func traitsOfWhole() -> (SIMD32<Double>, agent: String?) {
    let whole = 0..<read.text.words.count
    let standings = standings(whole)
    let acceptance = Acceptance(standings, in: whole, of: read)
    return (acceptance.traits, standings.first.map { index.agents[$0.agent].name })
  }
}

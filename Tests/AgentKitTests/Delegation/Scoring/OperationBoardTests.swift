import Testing

@testable import AgentKit

struct OperationBoardTests {
  @Test func `of several signs of a kind the strongest counts`() {
    var board = OperationBoard(count: 20)
    board.raise(.verb, of: 17, to: 0.5)
    board.raise(.verb, of: 17, to: 0.25)
    #expect(board[.verb, 17] == 0.5)
    #expect(board[.verb, 16] == 0)
    #expect(board.touched == [2])
  }

  @Test func `a verb and an object make a pair, unless they are one word`() {
    var board = OperationBoard(count: 2)
    for operation in 0..<2 {
      board.raise(.verb, of: operation, to: 0.5)
      board.noteVerb(3, of: operation)
      board.raise(.object, of: operation, to: 0.25)
      board.noteObject(operation == 0 ? 4 : 3, of: operation)
    }
    board.combine()
    #expect(board[.pair, 0] == 0.25)
    #expect(board[.pair, 1] == 0)
  }

  @Test func `a leading verb counts only where it is an order`() {
    var board = OperationBoard(count: 2)
    for operation in 0..<2 { board.raise(.leadingVerb, of: operation, to: 1) }
    board.noteOrder(of: 1)
    board.combine()
    #expect(board[.leadingVerb, 0] == 0)
    #expect(board[.leadingVerb, 1] == 1)
  }

  @Test func `the scores are those of the operations one by one`() {
    var board = OperationBoard(count: 8)
    var weights = SIMD16<Float>()
    for sign in OperationSign.allCases {
      weights[sign.rawValue] = 0.1 + Float(sign.rawValue)
      board.raise(sign, of: sign.rawValue % 7, to: 0.3 + 0.1 * Float(sign.rawValue))
    }
    board.weigh(by: weights)
    let (scores, sums) = board.scores(of: 0)
    for operation in 0..<8 {
      #expect(scores[operation] == (board.signs(of: operation).values * weights).sum())
      #expect((sums[operation] > 0) == (operation < 7))
    }
  }

  @Test func `a cleared board has forgotten everything`() {
    var board = OperationBoard(count: 9)
    board.liken(8, to: 5, 0.9)
    board.noteVerb(1, of: 8)
    board.clear()
    #expect(board.touched.isEmpty)
    #expect(board.signs(of: 8).values == SIMD16())
    #expect(board.signs(of: 8).exampleNumber == -1)
  }
}

/// Answers about stages that rules ask for every instruction, so that none is worked out more than once.
struct StageIndex: Sendable {
  /// Where each stage begins in the file, in order.
  private let starts: [Int]
  /// The kinds of instructions that each stage and those it is built on have.
  private let keywords: [Set<Keyword>]
  /// The stages that others are built on.
  private let parents: Set<Int>

  init(_ stages: [Stage], _ instructions: [Instruction]) {
    var keywords: [Set<Keyword>] = []
    var parents: Set<Int> = []
    for stage in stages {
      var own: Set<Keyword> = []
      if case .stage(let parent) = stage.base {
        own = keywords[parent]
        parents.insert(parent)
      }
      keywords.append(own.union(instructions[stage.body].map(\.keyword)))
    }
    self.keywords = keywords
    self.parents = parents
    starts = stages.map { stage in
      let first = stage.from ?? stage.body.first
      return first.map { instructions[$0].range.lowerBound } ?? .max
    }
  }

  /// The last stage that begins at or before a place.
  func stage(at offset: Int) -> Int? {
    let next = starts.partitioningIndex { $0 > offset }
    return next > 0 ? next - 1 : nil
  }

  func inherits(_ keyword: Keyword, in stage: Stage) -> Bool { keywords[stage.index].contains(keyword) }

  func isParent(_ stage: Stage) -> Bool { parents.contains(stage.index) }
}

extension RandomAccessCollection {
  /// The first index whose element passes, where all behind it pass too; the end where none does.
  func partitioningIndex(where passes: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = count
    while count > 0 {
      let middle = index(low, offsetBy: count / 2)
      if passes(self[middle]) {
        count /= 2
      } else {
        low = index(after: middle)
        count -= count / 2 + 1
      }
    }
    return low
  }
}

extension Dockerfile {
  /// The instructions of a stage without its `FROM`.
  package subscript(stage: Stage) -> ArraySlice<Instruction> { instructions[stage.body] }

  /// The stage that a build makes unless told otherwise.
  package var finalStage: Stage? { stages.last }

  /// A stage and the stages it is built on, from the first to the given one.
  package func ancestry(of stage: Stage) -> [Stage] {
    var chain = [stage]
    while case .stage(let index) = chain[chain.count - 1].base { chain.append(stages[index]) }
    return chain.reversed()
  }

  /// The image that a stage is built on in the end.
  package func root(of stage: Stage) -> Stage.Base {
    var base = stage.base
    while case .stage(let index) = base { base = stages[index].base }
    return base
  }

  /// The instructions of a stage and of the stages it is built on, in the order in which they take effect.
  package func inherited(by stage: Stage) -> [Instruction] { ancestry(of: stage).flatMap { self[$0] } }

  /// The stage that an instruction belongs to.
  package func stage(holding instruction: Instruction) -> Stage? {
    stageIndex.stage(at: instruction.range.lowerBound).map { stages[$0] }
  }

  /// Whether a stage, or one it is built on, has an instruction of a kind.
  func inherits(_ keyword: Keyword, in stage: Stage) -> Bool { stageIndex.inherits(keyword, in: stage) }

  /// Whether another stage is built on this one.
  func isParent(_ stage: Stage) -> Bool { stageIndex.isParent(stage) }

  /// The line break that the file uses.
  package var newline: String {
    source.firstIndex(of: UInt8(ascii: "\n")).map { $0 > 0 && source[$0 - 1] == UInt8(ascii: "\r") } == true
      ? "\r\n" : "\n"
  }

  /// The characters at some bytes.
  package func text(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }
}

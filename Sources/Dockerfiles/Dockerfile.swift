/// A Dockerfile, read with BuildKit's grammar and without loss: printing it gives the very bytes back.
///
/// Errors do not end the reading: they are listed in `problems`, and everything else is there as usual.
package struct Dockerfile: Sendable {
  /// The most bytes that are read. The largest Dockerfiles in public repositories have some 100 KB.
  package static let sizeLimit = 1 << 20

  /// The bytes as they were read.
  package let source: [UInt8]
  /// Where its lines begin.
  package let lines: LineTable
  /// The escape character: `\`, or `` ` `` by a directive.
  package let escape: UInt8
  /// The directives at the top: `syntax`, `escape`, `check`.
  package let directives: [Directive]
  /// Every comment that is no directive, those between continued lines too.
  package let comments: [Comment]
  /// The instructions as written, those of all stages in order.
  package let instructions: [Instruction]
  /// What makes a build fail, in the order of the file.
  package let problems: [ParseProblem]
  /// The stages in order. Instructions in front of the first `FROM` that do not belong there form one too.
  package let stages: [Stage]
  /// Every instruction, `ONBUILD` replaced by what it runs.
  package let effectiveInstructions: [Instruction]
  /// The scripts of all `RUN`s, each with its instruction.
  package let scripts: [(instruction: Instruction, script: ShellScript)]
  /// Where programs are called and instructions stand.
  let index: CommandIndex
  let stageIndex: StageIndex
  private let pieces: [Piece]

  /// Reads a Dockerfile; refuses only what is too large or not text.
  ///
  /// - Parameter readingScripts: Whether what shells run is read too, which is most of the work.
  package static func parse(
    _ bytes: [UInt8], readingScripts: Bool = true
  ) throws(DockerfileError) -> Dockerfile {
    guard bytes.count <= sizeLimit else { throw .tooLarge(bytes: bytes.count) }
    if let offset = bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
    return DockerfileParser.parse(bytes, readingScripts: readingScripts)
  }

  init(
    source: [UInt8], lines: LineTable, escape: UInt8, directives: [Directive], comments: [Comment],
    instructions: [InstructionContent], pieces: [Piece], problems: [ParseProblem],
    readingScripts: Bool
  ) {
    self.source = source
    self.lines = lines
    self.escape = escape
    self.directives = directives
    self.comments = comments
    self.pieces = pieces
    var builder = StageBuilder(
      instructions: instructions, escape: escape, readsScripts: readingScripts)
    builder.build()
    let instructions = builder.instructions.map { Instruction($0) }
    self.instructions = instructions
    stages = builder.stages
    effectiveInstructions = instructions.map(\.effective)
    scripts = effectiveInstructions.compactMap { instruction in
      instruction.keyword == .run ? instruction.script.map { (instruction, $0) } : nil
    }
    index = CommandIndex(effectiveInstructions, scripts)
    stageIndex = StageIndex(stages, instructions)
    let invalid = instructions.flatMap { InstructionValidator.problems(of: $0) }
    self.problems = (problems + invalid + builder.problems).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
  }

  /// The file as bytes, joined from its lines, instructions and comments.
  package func print() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    for piece in pieces { bytes += source[piece.range] }
    return bytes
  }

  /// One stretch of whole lines; all of them together are the file.
  package struct Piece: Sendable {
    enum Kind: Sendable, Equatable {
      case blank, comment
      case instruction(Int)
    }

    let kind: Kind
    let range: Range<Int>
  }
}

/// Divides the instructions into stages, connects them, and follows variables, shells and scripts through them.
struct StageBuilder {
  private(set) var instructions: [InstructionContent]
  private(set) var stages: [Stage] = []
  private(set) var problems: [ParseProblem] = []
  private let escape: UInt8
  private let readsScripts: Bool
  private var environments: [Environment] = []
  private var byName: [String: Int] = [:]
  private var conversionProblems: [(stage: Int, problem: ParseProblem)] = []

  init(instructions: [InstructionContent], escape: UInt8, readsScripts: Bool) {
    self.instructions = instructions
    self.escape = escape
    self.readsScripts = readsScripts
  }

  mutating func build() {
    var global = Environment.global
    var current: Environment?
    for index in instructions.indices {
      if instructions[index].keyword == .from {
        finishStage(at: index, with: current)
        current = beginStage(at: index, global)
      } else if stages.isEmpty, instructions[index].keyword == .arg {
        instructions[index].values = values(of: index, in: &global, global: nil, stage: -1)
      } else {
        if stages.isEmpty {
          fail(.instruction, "an instruction stands in front of the first FROM", instructions[index].range)
          stages.append(Stage(index: 0, name: nil, from: nil, base: .missing, body: index..<index))
          current = Environment()
        }
        // Taken out meanwhile: with a second owner, every change would copy all variables.
        var environment = current ?? Environment()
        current = nil
        visit(index, &environment, global)
        current = environment
      }
    }
    finishStage(at: instructions.count, with: current)
    if !instructions.isEmpty, !instructions.contains(where: { $0.keyword == .from }), stages.isEmpty {
      fail(.instruction, "the file has no FROM", instructions[instructions.count - 1].range)
    }
    reportReachable()
  }

  private mutating func fail(_ phase: ParseProblem.Phase, _ message: String, _ range: Range<Int>) {
    problems.append(ParseProblem(phase: phase, message: message, range: range))
  }

  // MARK: Stages

  private mutating func beginStage(at index: Int, _ global: Environment) -> Environment {
    let from = instructions[index]
    let words = from.arguments
    var stage = Stage(
      index: stages.count, name: words.count == 3 ? words[2] : nil, from: index, base: .missing,
      body: index + 1..<index + 1)
    var environment = Environment()
    if let image = words.first {
      stage.base = resolve(image, of: stage, global)
      if case .stage(let parent) = stage.base {
        stage.dependencies.insert(parent)
        stage.shell = stages[parent].shell
        stage.isWindows = stages[parent].isWindows
        environment = environments[parent]
      } else if isWindows(stage.base, from) {
        stage.shell = .other
        stage.isWindows = true
      }
    }
    if let name = stage.name { byName[name.text.lowercased()] = stage.index }
    stages.append(stage)
    return environment
  }

  private mutating func resolve(_ image: Token, of stage: Stage, _ global: Environment) -> Stage.Base {
    var expander = WordExpander()
    expander.escape = escape
    do {
      let expansion = try expander.expand(image.text, global.lookUp)
      let isKnown = global.isCertain(expansion)
      let text = expansion.text
      if text.isEmpty {
        fail(
          .buildArgument, "the base image \(image.text) is empty unless a build argument is given",
          image.range)
        return .unknown(image.text)
      }
      if let parent = byName[text] { return .stage(parent) }
      if text == "scratch" { return .scratch }
      if !BaseImage.isValid(text) {
        let phase = isKnown ? ParseProblem.Phase.conversion : .buildArgument
        let message = "\(text) is no image reference" + (isKnown ? "" : " unless a build argument is given")
        conversionProblems.append(
          (stage.index, ParseProblem(phase: phase, message: message, range: image.range)))
      }
      return isKnown ? .image(BaseImage(text, isLiteral: text == image.text)) : .unknown(image.text)
    } catch {
      fail(.conversion, error.message, image.range)
      return .unknown(image.text)
    }
  }

  private func isWindows(_ base: Stage.Base, _ from: InstructionContent) -> Bool {
    if let platform = from.flag("platform")?.value, platform.hasPrefix("windows") { return true }
    let name: String
    switch base {
    case .image(let image): name = image.name.lowercased() + ":" + (image.tag ?? "").lowercased()
    case .unknown(let text): name = text.lowercased()
    default: return escape == UInt8(ascii: "`")
    }
    return escape == UInt8(ascii: "`")
      || ["nanoserver", "servercore", "microsoft.com/windows", "microsoft/windows"].contains {
        name.holds($0)
      }
  }

  private mutating func finishStage(at end: Int, with environment: Environment?) {
    guard let last = stages.indices.last, let environment else { return }
    stages[last].body = stages[last].body.lowerBound..<end
    environments.append(environment.sealed)
  }

  // MARK: Instructions

  private mutating func visit(_ index: Int, _ environment: inout Environment, _ global: Environment) {
    let last = stages.count - 1
    if instructions[index].keyword == .shell {
      stages[last].shell = Stage.Shell(instructions[index].arguments.map(\.text))
    }
    if instructions[index].comments.contains(where: { Self.namesOtherShell($0.text) }) {
      stages[last].shell = .other
    }
    let shell = stages[last].shell
    instructions[index].values = values(of: index, in: &environment, global: global, stage: last)
    if readsScripts {
      instructions[index].script = instructions[index].readScript(with: shell)
      instructions[index].nested = instructions[index].nested.map { nested in
        nested.changing { $0.script = $0.readScript(with: shell) }
      }
    }
    for name in references(of: instructions[index]) {
      if let stage = Int(name) ?? byName[name.lowercased()], stages.indices.contains(stage), stage != last {
        stages[last].dependencies.insert(stage)
      }
    }
  }

  /// Whether a comment says that what follows is not for a POSIX shell: `# hadolint shell=powershell`.
  private static func namesOtherShell(_ comment: String) -> Bool {
    guard comment.hasPrefix("hadolint shell") else { return false }
    let name = comment.split(separator: "=").last?.trimmingBlanks().lowercased() ?? ""
    return ["pwsh", "powershell", "cmd"].contains { name.hasSuffix($0) }
  }

  private func references(of instruction: InstructionContent) -> [String] {
    switch instruction.keyword {
    case .copy: instruction.flag("from")?.value.map { [$0] } ?? []
    case .run: instruction.mounts.compactMap(\.from)
    default: []
    }
  }

  private mutating func values(
    of index: Int, in environment: inout Environment, global: Environment?, stage: Int
  ) -> [ExpandedWord] {
    var expander = WordExpander()
    expander.escape = escape
    do {
      return try environment.apply(instructions[index], expander, global: global)
    } catch {
      let problem = ParseProblem(phase: .conversion, message: error.message, range: instructions[index].range)
      if stage < 0 { problems.append(problem) } else { conversionProblems.append((stage, problem)) }
      return []
    }
  }

  // MARK: Reachability

  /// BuildKit converts only the stages that the last one needs; errors in others stay unseen.
  private mutating func reportReachable() {
    var reachable: Set<Int> = []
    var waiting = Array(stages.indices.suffix(1))
    while let stage = waiting.popLast() {
      if reachable.insert(stage).inserted { waiting += stages[stage].dependencies }
    }
    problems += conversionProblems.filter { reachable.contains($0.stage) }.map(\.problem)
  }
}

/// A stage that builds a program and runs it, read for being divided: which step does what, and where.
struct SingleStageBuild {
  let file: Dockerfile
  let stage: Stage
  let from: Instruction
  let image: BaseImage
  let recipe: any BuildRecipe.Type
  let context: ContextPaths?
  var steps: [BuildStep] = []
  /// The last step that builds: everything behind it stays with the running stage.
  var lastBuild = 0
  /// The first step that builds.
  var firstBuild = 0
  /// The folder that the build happens in.
  var folder = ""
  /// The working directory of the container.
  var finalFolder: String?
  /// The paths that commands of the build name as their output.
  var namedOutputs: [String] = []
  /// Paths outside of the folder that the build writes.
  var outputs: [String] = []
  /// The packages that the running stage installs too.
  var keptPackages: Set<String> = []
  /// The packages that stay with the build.
  var droppedPackages: [String] = []
  /// Whether the running stage runs commands of its own.
  var runsInRuntime = false
  /// Every program that the running stage calls, in order.
  var calledInRuntime: [String] = []
  /// Commands of the build, each once.
  var commands: [ShellCommand] = []

  let started: StartedProgram?

  /// - Throws: `SplitRefusal` for a step that is not understood. `nil` where nothing builds.
  init?(
    _ file: Dockerfile, _ stage: Stage, _ from: Instruction, _ image: BaseImage,
    _ recipe: any BuildRecipe.Type, _ context: ContextPaths?
  ) throws(SplitRefusal) {
    self.file = file
    self.stage = stage
    self.from = from
    self.image = image
    self.recipe = recipe
    self.context = context
    started = StartedProgram(file[stage])
    guard file[stage].contains(where: { Self.commands(of: $0).contains(where: recipe.isBuilding) }) else {
      return nil
    }
    try readSteps()
    try assignRoles()
    noteCalls()
  }

  private static func commands(of instruction: Instruction) -> [ShellCommand] {
    instruction.keyword == .run ? instruction.script?.commands ?? [] : []
  }

  /// The working directories that official images begin in.
  private var initialFolder: String {
    switch image.shortName {
    case "golang": "/go"
    case "gradle": "/home/gradle"
    case "php": image.tag?.holds("cli") == true || image.tag == nil ? "/" : "/var/www/html"
    default: "/"
    }
  }

  /// What each `RUN` does, by its place among the steps.
  var readings: [Int: RunReading] = [:]

  private mutating func readSteps() throws(SplitRefusal) {
    var folder: String? = initialFolder
    for instruction in file[stage] {
      guard !instruction.isUnfinished else { throw SplitRefusal("the file ends inside of an instruction") }
      steps.append(BuildStep(instruction: instruction, folder: folder, role: .running))
      switch instruction.keyword {
      case .workdir:
        let value = instruction.values.first
        folder = value?.isKnown == true ? folder.map { BuildPath.joined($0, value?.text ?? "") } : nil
      case .run:
        guard let script = instruction.script else { throw SplitRefusal("a RUN is for no POSIX shell") }
        readings[steps.count - 1] = try RunReading(script, in: folder, of: recipe)
      case .onbuild: throw SplitRefusal("ONBUILD runs in the image that is built on this one")
      default: break
      }
    }
    finalFolder = folder
    let building = readings.filter { !$0.value.building.isEmpty }.keys.sorted()
    guard let first = building.first, let last = building.last else { return }
    (firstBuild, lastBuild) = (first, last)
    let folders = building.flatMap { readings[$0]?.buildFolders ?? [] }
    commands = building.flatMap { readings[$0]?.building ?? [] }
    self.folder = folders.min { $0.utf8.count < $1.utf8.count } ?? "/"
    guard self.folder != "/" else {
      throw SplitRefusal("the build happens in /, among the files of the system")
    }
    guard folders.allSatisfy({ BuildPath.isInside($0, self.folder) }) else {
      throw SplitRefusal("it builds in several folders")
    }
  }
}

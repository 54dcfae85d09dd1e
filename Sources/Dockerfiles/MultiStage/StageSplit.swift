import Reporting

/// A single stage divided into one that builds and one that runs, as edits of the file.
struct StageSplit {
  enum Outcome {
    case split(StageSplit)
    /// Something is built, and dividing it is not safe: why.
    case refused(SplitRefusal, at: ShellCommand)
    /// Nothing is built, or nothing would be left out.
    case nothing
  }

  let fix: Fix
  /// What the container notices, for the report.
  let changes: String
  /// The first command of the build.
  let command: ShellCommand

  /// Whether a file is worth looking around it.
  static func isCandidate(_ file: Dockerfile) -> Bool { file.stages.count == 1 && recipe(for: file) != nil }

  /// Why a file is not even looked at, where something else says that it builds.
  static func objection(to file: Dockerfile) -> String? {
    guard file.problems.isEmpty else { return "the file has errors" }
    switch file.stages.first?.base {
    case .image(let image):
      return BuildRecipes.recipe(for: image) == nil
        ? "\(image.name) is not the image of a language, of which it is known what running needs" : nil
    case .unknown: return "which image it builds in is an argument of the build"
    default: return nil
    }
  }

  private static func recipe(for file: Dockerfile) -> (any BuildRecipe.Type)? {
    guard let stage = file.stages.first, !stage.isWindows, case .image(let image) = stage.base,
      let recipe = BuildRecipes.recipe(for: image),
      file[stage].contains(where: { $0.script?.commands.contains(where: recipe.isBuilding) == true })
    else { return nil }
    return recipe
  }

  /// Looks at a file with one stage.
  ///
  /// - Parameter context: What lies around it. Without, nothing is known about what a program reads when it runs.
  static func of(_ file: Dockerfile, _ context: ContextPaths?) -> Outcome {
    guard file.stages.count == 1, let stage = file.stages.first, let index = stage.from,
      file.problems.isEmpty, case .image(let image) = stage.base, let recipe = recipe(for: file)
    else { return .nothing }
    let first = file[stage].filter { $0.keyword == .run }.compactMap(\.script).flatMap(\.commands).first(
      where: recipe.isBuilding)
    guard let first else { return .nothing }
    do throws(SplitRefusal) {
      guard
        let build = try SingleStageBuild(file, stage, file.instructions[index], image, recipe, context)
      else { return .nothing }
      let runtime = try recipe.runtime(for: build)
      return .split(try StageSplit(build, runtime, first))
    } catch {
      return .refused(error, at: first)
    }
  }

  private init(
    _ build: SingleStageBuild, _ runtime: RuntimeStage, _ first: ShellCommand
  ) throws(SplitRefusal) {
    guard !runtime.leftOut.isEmpty else {
      throw SplitRefusal("a second stage would need all that this one holds")
    }
    let edits = try SplitEdits(build, runtime).all
    fix = Fix("Build in a stage of its own, and ship what it made without what made it", edits: edits)
    let without = "\(Self.list(runtime.leftOut)) no longer \(runtime.leftOut.count == 1 ? "ships" : "ship")"
    changes = ([without] + runtime.changes).joined(separator: "; ")
    command = first
  }

  private static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

/// What is known about building one language: which commands build, and what a running program needs of it.
/// One language a file in `Languages`; a recipe is listed in `all`, that is all.
protocol BuildRecipe: Sendable {
  /// Whether an image is one of the language's own, in which programs are built.
  static func builds(in image: BaseImage) -> Bool
  /// Whether a command is part of the build: it writes to its folder, to `stores`, and to what `outputs` names.
  static func isBuilding(_ command: ShellCommand) -> Bool
  /// Paths outside of the build's folder that a command writes, as it names them.
  static func outputs(of command: ShellCommand) -> [ShellWord]
  /// Packages that only building needs, beside compilers.
  static var buildPackages: Set<String> { get }
  /// Programs of other images that only building needs: `composer`.
  static var buildTools: Set<String> { get }
  /// Beginnings of names of variables that only the build reads.
  static var buildVariables: [String] { get }
  /// The users that the runtime image has, beside root.
  static var users: Set<String> { get }
  /// The stage that runs what was built.
  static func runtime(for build: SingleStageBuild) throws(SplitRefusal) -> RuntimeStage
}

extension BuildRecipe {
  static func outputs(of command: ShellCommand) -> [ShellWord] { [] }
  static var buildPackages: Set<String> { [] }
  static var buildTools: Set<String> { [] }
  static var buildVariables: [String] { [] }
  static var users: Set<String> { [] }
}

enum BuildRecipes {
  static let all: [any BuildRecipe.Type] = [
    NodeRecipe.self, PythonRecipe.self, GoRecipe.self, JavaRecipe.self, RustRecipe.self, DotNetRecipe.self,
    SwiftRecipe.self, PHPRecipe.self, RubyRecipe.self,
  ]

  static func recipe(for image: BaseImage) -> (any BuildRecipe.Type)? {
    all.first { $0.builds(in: image) }
  }
}

/// PHP: Composer and its helpers stay with the build, the program's folder with its packages is copied.
enum PHPRecipe: BuildRecipe {
  static let buildPackages: Set<String> = [
    "git", "unzip", "zip", "p7zip", "7zip", "mercurial", "subversion", "composer",
  ]
  static let buildTools: Set<String> = ["composer", "composer.phar"]
  static let buildVariables = ["COMPOSER_"]
  static let users: Set<String> = ["www-data"]

  static func builds(in image: BaseImage) -> Bool { image.shortName == "php" }

  static func isBuilding(_ command: ShellCommand) -> Bool {
    let words = command.arguments.map(\.text)
    if command.program == "composer" || command.program == "composer.phar" { return words.first != "global" }
    guard command.program == "php" else { return false }
    return ["artisan", "bin/console", "composer.phar", "/usr/bin/composer", "/usr/local/bin/composer"]
      .contains(words.first)
  }

  static func runtime(for build: SingleStageBuild) throws(SplitRefusal) -> RuntimeStage {
    let slim = SlimVariant(of: build, objection: true, has: ["php"])
    let copiesComposer = build.steps.contains { step in
      step.role == .building && step.instruction.flag("from") != nil
    }
    return RuntimeStage(
      image: slim.image, isOtherImage: false,
      copies: ([build.folder] + build.outputs).map { RuntimeStage.Copy($0) },
      leftOut: build.droppedPackages + (copiesComposer ? ["Composer", "its downloads"] : []))
  }
}

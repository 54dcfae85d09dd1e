/// Swift: one program, which runs with the libraries of the slim image.
enum SwiftRecipe: BuildRecipe {
  static let buildPackages: Set<String> = ["git"]

  static func builds(in image: BaseImage) -> Bool {
    image.shortName == "swift" && image.tag?.holds("slim") != true
  }

  static func isBuilding(_ command: ShellCommand) -> Bool {
    command.program == "swift" && ["build", "package", "test"].contains(command.arguments.first?.text)
  }

  private static let sources = ContextData.Sources(
    endings: ["swift", "resolved", "c", "h", "m", "modulemap"], folders: ["Tests"])

  static func runtime(for build: SingleStageBuild) throws(SplitRefusal) -> RuntimeStage {
    let program = try CompiledProgram(build, installedIn: nil)
    if build.context?.texts["Package.swift"]?.holds("resources:") == true {
      throw SplitRefusal("the package has resources, which lie beside the program")
    }
    let data = try ContextData(of: build, sources)
    try program.check(build, isAlpine: false)
    let tag = try build.writtenTag()
    let image = "swift:\(tag.isEmpty || tag == "latest" ? "slim" : tag + "-slim")"
    return RuntimeStage(
      image: image, isOtherImage: true, copies: program.copies + data.copies,
      leftOut: ["the Swift toolchain", "the sources"], changes: ["the program runs in \(image)"])
  }
}

/// Go: one program, which runs without anything of the toolchain.
enum GoRecipe: BuildRecipe {
  static let buildPackages: Set<String> = ["git", "go", "upx"]
  static let buildVariables = ["GO", "CGO_"]

  static func builds(in image: BaseImage) -> Bool { image.shortName == "golang" }

  static func isBuilding(_ command: ShellCommand) -> Bool {
    command.program == "go" && !["run", "tool"].contains(command.arguments.first?.text ?? "")
  }

  static func outputs(of command: ShellCommand) -> [ShellWord] {
    command.arguments.first?.text == "build" ? command.values(of: "-o") : []
  }

  private static let sources = ContextData.Sources(
    endings: ["go", "mod", "sum", "work", "s", "c", "h", "proto"], folders: ["vendor", "testdata"])

  static func runtime(for build: SingleStageBuild) throws(SplitRefusal) -> RuntimeStage {
    let program = try CompiledProgram(build, installedIn: "/go/bin")
    let data = try ContextData(of: build, sources)
    let tag = build.image.tag ?? ""
    let isAlpine = tag.holds("alpine")
    let compilations = build.commands.filter { ["build", "install"].contains($0.arguments.first?.text) }
    let isStatic = build.isSet("CGO_ENABLED", to: "0", for: compilations)
    var copies = program.copies + data.copies
    let image: String
    if isAlpine {
      image = RuntimeImage.alpine(tag)
      // Alpine has no time zones, and Go looks for its own at this place.
      copies.append(RuntimeStage.Copy("/usr/local/go/lib/time/zoneinfo.zip"))
    } else if build.needsShell {
      image = "debian:\(RuntimeImage.debian(tag))-slim"
      copies.append(RuntimeImage.certificates)
    } else {
      let variant = isStatic ? "static" : "base"
      image = "gcr.io/distroless/\(variant)-debian\(max(12, Int(RuntimeImage.debian(tag)) ?? 13))"
    }
    try program.check(build, isAlpine: isAlpine)
    return RuntimeStage(
      image: image, isOtherImage: true, copies: copies, leftOut: ["the Go toolchain", "the sources"],
      changes: ["the program runs in \(image)"])
  }
}

/// Node.js: the program's folder with its packages, run by the slim image; development packages are pruned where the
/// program is started by node itself.
enum NodeRecipe: BuildRecipe {
  static let buildPackages: Set<String> = ["python3", "python-is-python3"]
  static let buildVariables = ["npm_config_", "NPM_CONFIG_"]
  static let users: Set<String> = ["node"]

  private static let managers: Set<String> = ["npm", "pnpm", "yarn"]
  private static let runners: Set<String> = [
    "node", "npx", "tsc", "webpack", "vite", "corepack", "turbo", "ng",
  ]
  /// What downloads browsers to a folder of the user.
  private static let browsers = ["playwright", "puppeteer", "cypress"]

  static func builds(in image: BaseImage) -> Bool { image.shortName == "node" }

  static func isBuilding(_ command: ShellCommand) -> Bool {
    guard let program = command.program else { return false }
    let words = command.arguments.map(\.text)
    if words.contains("-g") || words.contains("--global") || words.contains("global") { return false }
    return managers.contains(program) && words.first != "start" || runners.contains(program)
  }

  static func runtime(for build: SingleStageBuild) throws(SplitRefusal) -> RuntimeStage {
    let words = build.commands.flatMap { [$0.program ?? ""] + $0.arguments.map(\.text) }
    let manifest = build.context?.texts["package.json"] ?? ""
    for browser in browsers where words.contains(browser) || manifest.holds("\"\(browser)\"") {
      throw SplitRefusal("\(browser) puts a browser into the home folder")
    }
    if words.contains("corepack"), build.started?.program != "node" {
      throw SplitRefusal("the container is started by a package manager that corepack has put beside Node.js")
    }
    let slim = SlimVariant(of: build, objection: false, has: ["node", "npm"])
    var stage = RuntimeStage(
      image: slim.image, isOtherImage: slim.isOther, copies: [],
      leftOut: leftOut(build, slim, prune: prune(build)), changes: changes(slim, prune: prune(build)))
    stage.copies = ([build.folder] + build.outputs).map { RuntimeStage.Copy($0) }
    if let prune = prune(build) { stage.finishing = ["RUN \(prune)"] }
    return stage
  }

  /// What removes the development packages, where a build may have needed them and running does not.
  private static func prune(_ build: SingleStageBuild) -> String? {
    guard build.started?.program == "node", build.workingFolderAtEnd == build.folder else { return nil }
    let installing = build.commands.filter { $0.packageCommand?.action == .install }
    let compiling = build.commands.contains { BuildTools.product(of: $0) != nil }
    let omitting = ["--omit=dev", "--production", "--prod", "-P", "--only=production"]
    guard compiling, let first = installing.first, installing.count == 1, first.assignments.isEmpty,
      !first.arguments.contains(where: { omitting.contains($0.text) }),
      !build.sets("NODE_ENV", "NPM_CONFIG_PRODUCTION", "NPM_CONFIG_OMIT")
    else { return nil }
    switch first.program {
    case "npm": return "npm prune --omit=dev"
    case "pnpm": return "pnpm prune --prod"
    default: return nil
    }
  }

  private static func leftOut(_ build: SingleStageBuild, _ slim: SlimVariant, prune: String?) -> [String] {
    var left = build.droppedPackages
    if slim.isOther { left.append("the compilers and libraries of the full image") }
    if prune != nil { left.append("the development packages") }
    return left
  }

  private static func changes(_ slim: SlimVariant, prune: String?) -> [String] {
    var changes: [String] = []
    if slim.isOther { changes.append("the program runs in \(slim.image)") }
    if prune != nil {
      changes.append("a package that is declared for development alone cannot be loaded any more")
    }
    return changes
  }
}

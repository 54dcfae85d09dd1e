/// Ruby: gems are installed in the build and copied; compilers stay there.
enum RubyRecipe: BuildRecipe {
  static let buildPackages: Set<String> = ["git"]
  static let buildVariables = ["BUNDLE_JOBS", "BUNDLE_RETRY"]

  private static let gems = "/usr/local/bundle"

  static func builds(in image: BaseImage) -> Bool { image.shortName == "ruby" }

  static func isBuilding(_ command: ShellCommand) -> Bool {
    switch command.program {
    case "bundle", "bundler": return command.arguments.first?.text != "exec" || isAssets(command)
    case "gem": return true
    case "rails", "rake": return isAssets(command)
    default: return false
    }
  }

  private static func isAssets(_ command: ShellCommand) -> Bool {
    command.arguments.contains { $0.text.hasPrefix("assets:") || $0.text == "bootsnap" }
  }

  /// Gems that are compiled against a library of the full image.
  private static let linking = [
    "charlock_holmes", "curb", "mysql2", "pg", "rmagick", "ruby-vips", "rugged", "snappy", "sqlite3",
    "tiny_tds",
  ]

  static func runtime(for build: SingleStageBuild) throws(SplitRefusal) -> RuntimeStage {
    guard !build.sets("GEM_HOME", "BUNDLE_PATH", "BUNDLE_APP_CONFIG") else {
      throw SplitRefusal("the environment decides where gems are installed")
    }
    let slim = SlimVariant(of: build, objection: linksWithFullImage(build), has: ["ruby", "bundle"])
    var leftOut = build.droppedPackages
    if slim.isOther { leftOut.append("the compilers and libraries of the full image") }
    return RuntimeStage(
      image: slim.image, isOtherImage: slim.isOther,
      copies: ([gems, build.folder] + build.outputs).map { RuntimeStage.Copy($0) }, leftOut: leftOut,
      changes: slim.isOther ? ["the program runs in \(slim.image)"] : [])
  }

  private static func linksWithFullImage(_ build: SingleStageBuild) -> Bool {
    guard let text = build.context?.texts["Gemfile.lock"] ?? build.context?.texts["Gemfile"] else {
      return true
    }
    return linking.contains { gem in
      text.holds(" \(gem) (") || text.holds("\"\(gem)\"") || text.holds("'\(gem)'")
    }
  }
}

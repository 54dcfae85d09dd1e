import Reporting

struct GemPin: DockerfileRule {
  static let rule = LintRule(
    id: "gem-pin", severity: .warning, practice: .correctness,
    title: "Gems without a version",
    why:
      "Two builds of one file install two versions. Name the version, or install with Bundler from Gemfile.lock.",
    source: "https://guides.rubygems.org/command-reference/#gem-install", aliases: ["DL3028"],
    bad: "FROM ruby:4.0\nRUN gem install rails\n", good: "FROM ruby:4.0\nRUN gem install rails:8.1.0\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .gem) where use.package.action == .install {
      guard !use.package.has("-v", "--version", "-g", "--file") else { continue }
      let end = use.command.words.first { $0.text == "--" }?.range.lowerBound ?? .max
      // What stands behind an option may be its value.
      let values = Set(
        zip(use.command.words, use.command.words.dropFirst()).compactMap { option, word in
          option.text.hasPrefix("-") ? word.range.lowerBound : nil
        })
      let loose = use.package.operands.filter { word in
        word.range.lowerBound < end && !values.contains(word.range.lowerBound) && !word.text.contains(":")
          && !word.text.hasSuffix(".gem")
      }
      inspection.flagUnpinned(use, loose, form: "name:version")
    }
  }
}

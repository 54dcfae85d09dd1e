import Reporting

/// The text edits that divide a stage. Every instruction of the build stays where it is, with its comments.
struct SplitEdits {
  private(set) var all: [TextEdit] = []
  private let file: Dockerfile
  private let build: SingleStageBuild
  private let runtime: RuntimeStage

  /// - Throws: `SplitRefusal` where the text cannot be divided.
  init(_ build: SingleStageBuild, _ runtime: RuntimeStage) throws(SplitRefusal) {
    self.build = build
    self.runtime = runtime
    file = build.file
    try nameBuildStage()
    prepare()
    moveWhatOnlyRunningHeeds()
    all.append(secondStage)
    all.sort { ($0.start, $0.end) < ($1.start, $1.end) }
  }

  /// A stage that is asked for by name (`--target`) stays the one that runs.
  private var finalName: String? { build.stage.name?.text }
  private var buildName: String { finalName?.lowercased() == "build" ? "builder" : "build" }

  private mutating func nameBuildStage() throws(SplitRefusal) {
    guard let image = build.from.arguments.first, build.from.range == build.from.extent else {
      throw SplitRefusal("FROM is written over several lines")
    }
    guard build.from.flag("platform")?.value?.contains("$") != true else {
      throw SplitRefusal("the platform of FROM is an argument of the build")
    }
    if let name = build.stage.name {
      all.append(file.replacing(name.range, with: buildName))
    } else {
      let end = image.range.upperBound
      all.append(file.replacing(end..<end, with: " AS \(buildName)"))
    }
  }

  private mutating func prepare() {
    guard !runtime.preparation.isEmpty else { return }
    let first = build.steps[build.firstBuild].instruction
    let place = adjacentComments(of: first).first?.range.lowerBound ?? first.extent.lowerBound
    let start = file.lines.start(ofLineWith: place)
    all.append(
      TextEdit(start: start, end: start, replacement: runtime.preparation.map { $0 + file.newline }.joined()))
  }

  /// Instructions in front of the last step of the build that only the container heeds.
  private var moved: [Instruction] {
    build.steps.prefix(build.lastBuild).filter { $0.role == .running }.map(\.instruction)
  }

  private mutating func moveWhatOnlyRunningHeeds() {
    for instruction in moved {
      var removal = file.removal(of: instruction)
      if let first = adjacentComments(of: instruction).first {
        removal = TextEdit(
          start: file.lines.start(ofLineWith: first.range.lowerBound), end: removal.end, replacement: "")
      }
      all.append(removal)
    }
  }

  /// The comments on the lines directly above an instruction: they are about it.
  private func adjacentComments(of instruction: Instruction) -> [Comment] {
    var line = file.lines.line(of: instruction.extent.lowerBound)
    var found: [Comment] = []
    for comment in instruction.comments.reversed() {
      guard file.lines.line(of: comment.range.lowerBound) == line - 1 else { break }
      line -= 1
      found.insert(comment, at: 0)
    }
    return found
  }

  private var secondStage: TextEdit {
    var lines = runtime.finishing
    lines += ["", "# What runs: only what running needs is taken from the build."]
    let platform = build.from.flag("platform").map { "\($0.token.text) " } ?? ""
    lines.append("FROM \(platform)\(runtime.image)" + (finalName.map { " AS \($0)" } ?? ""))
    lines += runtime.settings
    for step in build.steps.prefix(build.lastBuild) {
      if case .shared(let text) = step.role { lines.append(text) }
    }
    lines += runtime.copies.map(instruction)
    for instruction in moved {
      lines += adjacentComments(of: instruction).map { file.text($0.range) }
      lines.append(file.text(instruction.extent))
    }
    let newline = file.newline
    let end = build.steps[build.lastBuild].instruction.extent.upperBound
    let last = file.lines.lines[file.lines.line(of: max(end - 1, 0))]
    let isEnded = last.upperBound > 0 && file.source[last.upperBound - 1] == UInt8(ascii: "\n")
    let text = lines.map { $0.hasSuffix(newline) ? $0 : $0 + newline }.joined()
    let start = isEnded ? max(last.upperBound, end) : file.source.count
    return TextEdit(
      start: start, end: start, replacement: isEnded ? text : newline + String(text.dropLast()))
  }

  private func instruction(_ copy: RuntimeStage.Copy) -> String {
    let paths = [copy.source, copy.destination]
    let isPlain = paths.allSatisfy { !$0.contains { $0 == " " || $0 == "\t" } }
    return "COPY --from=\(buildName) "
      + (isPlain ? paths.joined(separator: " ") : Dockerfile.execForm(paths))
  }
}

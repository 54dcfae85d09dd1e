import Reporting

/// `COPY . .` in front of an installation from a manifest, in a stage that has not installed before.
///
/// The fix moves the copy behind the `RUN` where that `RUN` follows directly and does nothing but install.
struct CacheOrder: DockerfileRule {
  static let rule = LintRule(
    id: "cache-order", severity: .warning, practice: .buildCache,
    title: "All sources are copied before dependencies are installed",
    why:
      "Any change to any file throws away the layer with the dependencies. Copy the manifest, install, then copy the rest: the installation is repeated only when the manifest changes.",
    source: "https://docs.docker.com/build/cache/optimize/#order-your-layers", isFixable: true,
    fixChanges:
      "dependencies are installed before the sources are there; a package script that needs them must run later",
    bad: "FROM node:24-slim\nWORKDIR /app\nCOPY . .\nRUN npm ci\n",
    good: "FROM node:24-slim\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for stage in file.stages {
      var copy: Instruction?
      var isAdjacent = false
      scanning: for instruction in file[stage] {
        defer { isAdjacent = instruction.range == copy?.range }
        if instruction.keyword == .copy || instruction.keyword == .add, copiesContext(instruction) {
          copy = copy ?? instruction
        }
        guard instruction.keyword == .run, let script = instruction.script else { continue }
        for command in script.commands {
          guard let manifest = Manifest(command, inspection.context) else { continue }
          guard let copy else { break scanning }  // installed before the sources came
          let isAlone = script.topLevel.allSatisfy {
            Manifest($0, inspection.context) != nil || isCleanup($0)
          }
          let fix = isAdjacent && isAlone ? fix(file, copy, instruction, manifest) : nil
          inspection.flag(
            copy.range, "Every change to any file repeats the installation by \(manifest.program) below.",
            evidence: file.text(command.range), fix: fix)
          break scanning
        }
      }
    }
  }

  private func copiesContext(_ instruction: Instruction) -> Bool {
    instruction.flag("from") == nil && instruction.sources.contains { $0.text == "." || $0.text == "./" }
  }

  private func isCleanup(_ command: ShellCommand) -> Bool {
    command.program == "rm" || command.packageCommand?.action == .clean
  }

  private func fix(_ file: Dockerfile, _ copy: Instruction, _ run: Instruction, _ manifest: Manifest) -> Fix?
  {
    guard copy.form == .words, copy.sources.count == 1, let source = copy.sources.first,
      let destination = copy.destination, run.heredocs.isEmpty,
      !manifest.files.isEmpty, [".", "./"].contains(destination.text) || destination.text.hasPrefix("/")
    else { return nil }
    guard let copyingTheRest = file.insertLines(file.text(copy.range), after: run) else { return nil }
    let folder = destination.text.hasSuffix("/") ? destination.text : destination.text + "/"
    return Fix(
      "Copy only \(manifest.files.joined(separator: " ")) before the installation, so that it is cached",
      edits: [
        file.replacing(
          source.range.lowerBound..<destination.range.upperBound,
          with: manifest.files.joined(separator: " ") + " " + folder),
        copyingTheRest,
      ])
  }
}

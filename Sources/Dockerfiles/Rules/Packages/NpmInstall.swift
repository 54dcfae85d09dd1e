import Reporting

/// `npm install` where a lock file is known to be there: the context has one, or the Dockerfile copies it by name.
struct NpmInstall: DockerfileRule {
  static let rule = LintRule(
    id: "npm-install", severity: .info, practice: .correctness,
    title: "npm install instead of npm ci",
    why:
      "npm install may change the lock file and install other versions than were tested. npm ci installs exactly what is locked, and fails where package.json disagrees.",
    source: "https://docs.npmjs.com/cli/commands/npm-ci", isFixable: true,
    fixChanges: "exactly the versions of the lock file are installed",
    bad: "FROM node:24-slim\nCOPY package.json package-lock.json ./\nRUN npm install\n",
    good: "FROM node:24-slim\nCOPY package.json package-lock.json ./\nRUN npm ci\n")

  private static let locks = ["package-lock.json", "npm-shrinkwrap.json"]
  private static let patternsWithLock: Set<String> = [
    ".", "./", "*", "./*", "package*.json", "./package*.json", "*.json",
  ]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    let isInContext = Self.locks.contains { inspection.context?.contains($0) == true }
    for use in file.packageUses(of: .npm) {
      guard let verb = use.package.verb, ["install", "i"].contains(verb.text), use.package.operands.isEmpty,
        !use.package.has("-g", "--global", "--prefix", "--no-save", "--no-package-lock")
      else { continue }
      let copied = sources(before: use.instruction, in: file)
      let isCopiedByName = copied.contains { source in Self.locks.contains { source.hasSuffix($0) } }
      guard isInContext || isCopiedByName else { continue }
      let isThere = isCopiedByName || copied.contains(where: Self.patternsWithLock.contains)
      let fix = Fix(
        "Install exactly what the lock file names", edits: [file.replacing(verb.range, with: "ci")])
      inspection.flag(
        verb.range, "npm \(verb.text) may install other versions than the lock file names.",
        fix: isThere ? fix : nil)
    }
  }

  /// What the stage has copied from the context when it comes to an instruction.
  private func sources(before instruction: Instruction, in file: Dockerfile) -> [String] {
    guard let stage = file.stage(holding: instruction) else { return [] }
    return file[stage]
      .filter { copy in
        [.copy, .add].contains(copy.keyword) && copy.flag("from") == nil
          && copy.range.lowerBound < instruction.range.lowerBound
      }
      .flatMap { $0.sources.map(\.text.unquoted) }
  }
}

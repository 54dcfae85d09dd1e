import Reporting

/// A single stage that builds something: sources, caches and tools all end up in the image.
///
/// The fix divides the stage, where what the running needs can be told (`StageSplit`); else the finding says why not.
struct SingleStage: DockerfileRule {
  static let rule = LintRule(
    id: "single-stage", severity: .warning, practice: .multiStage,
    title: "What builds the software ships with it",
    why:
      "A build needs tools, sources and development dependencies; running its result does not. Build in a first stage and COPY --from the result into a small second one.",
    source: "https://docs.docker.com/build/building/multi-stage/", isFixable: true,
    fixChanges: "what only the build needs no longer ships",
    bad:
      "FROM node:24\nWORKDIR /app\nCOPY . .\nRUN npm ci && npm run build\nCMD [\"node\", \"dist/main.js\"]\n",
    good:
      "FROM node:24-slim AS build\nWORKDIR /app\nCOPY . .\nRUN npm ci && npm run build\n\nFROM node:24-slim\nCOPY --from=build /app/dist /app\nCMD [\"node\", \"/app/main.js\"]\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard file.stages.count == 1 else { return }
    let outcome = StageSplit.of(file, inspection.context)
    if case .split(let split) = outcome {
      inspection.flag(
        split.command.range, "This builds \(product(split.command)) in the stage that ships.",
        evidence: file.text(split.command.range), fix: split.fix, changes: split.changes)
      return
    }
    var reason = StageSplit.objection(to: file).map { " It is not divided by itself: \($0)." } ?? ""
    var building = file.scripts.flatMap(\.script.commands).first { BuildTools.product(of: $0) != nil }
    if case .refused(let refusal, let command) = outcome {
      reason = " It is not divided by itself: \(refusal.reason)."
      if building == nil, installsCompilers(file) { building = command }
    }
    guard let building else { return }
    inspection.flag(
      building.range, "This builds \(product(building)) in the stage that ships.\(reason)",
      evidence: file.text(building.range))
  }

  private func product(_ command: ShellCommand) -> String {
    BuildTools.product(of: command) ?? "dependencies"
  }

  /// Whether compilers are installed and stay: then installing packages is building.
  private func installsCompilers(_ file: Dockerfile) -> Bool {
    file.scripts.contains { _, script in
      script.commands.contains { command in
        guard let package = command.packageCommand, package.action == .install, package.manager.isSystem,
          !script.has(.remove, by: package.manager)
        else { return false }
        return package.operands.contains { BuildTools.isBuildPackage(String($0.text.prefix { $0 != "=" })) }
      }
    }
  }
}

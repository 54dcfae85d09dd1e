import Reporting

/// Short `RUN`s in a row with the same options. More than two commands in one of them look like a deliberate layer.
struct ConsecutiveRun: DockerfileRule {
  static let rule = LintRule(
    id: "consecutive-run", severity: .info, practice: .fewLayers,
    title: "Consecutive RUN instructions",
    why:
      "Each RUN is a layer: a file that one adds and the next deletes stays in the image. Commands that belong together go in one RUN.",
    source: "https://docs.docker.com/build/building/best-practices/#run", aliases: ["DL3059"],
    isFixable: true,
    fixProof: "the same commands run in the same order, each only after the one before succeeded",
    bad: "FROM alpine:3.24\nRUN mkdir /data\nRUN touch /data/a\n",
    good: "FROM alpine:3.24\nRUN mkdir /data && touch /data/a\n")

  private static let commandsOfADeliberateLayer = 3
  /// More instructions are never joined into one: nobody reads a longer one, and a command has to fit in an argument.
  private static let mostJoined = 32
  /// A fix is repeated at each `RUN` of this many, so that it is at hand there; a longer one stands at the first.
  private static let mostRepeated = 8

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    // Whether a layer is deliberate is told by what it runs.
    guard inspection.configuration.readsScripts else { return }
    for stage in file.stages {
      var group: [Instruction] = []
      for instruction in file[stage] {
        if let first = group.first, isContinuation(instruction, of: first) {
          group.append(instruction)
          continue
        }
        report(group, file, &inspection)
        group = instruction.keyword == .run && isShort(instruction) ? [instruction] : []
      }
      report(group, file, &inspection)
    }
  }

  private func isContinuation(_ run: Instruction, of first: Instruction) -> Bool {
    run.keyword == .run && Flag.same(run.flags, first.flags) && isShort(run)
  }

  private func isShort(_ run: Instruction) -> Bool {
    (run.script?.commands.count ?? 1) < Self.commandsOfADeliberateLayer
  }

  private func report(_ group: [Instruction], _ file: Dockerfile, _ inspection: inout Inspection) {
    guard group.count > 1 else { return }
    // What can be joined may be only a part of the group.
    var start = 0
    while start < group.count {
      var end = start + 1
      while end < min(group.count, start + Self.mostJoined), file.merging(Array(group[start...end])) != nil {
        end += 1
      }
      let fix = file.merging(Array(group[start..<end])).map { edits in
        Fix("Join \(end - start) RUN instructions: one layer instead of \(end - start)", edits: edits)
      }
      for (index, run) in group[start..<end].enumerated() where run.range != group[0].range {
        let isAtHand = end - start <= Self.mostRepeated || index == (start == 0 ? 1 : 0)
        inspection.flag(
          run.range, "This RUN could be part of the one before it.", fix: isAtHand ? fix : nil)
      }
      start = end
    }
  }
}

import Reporting

/// A pipe in a shell that looks only at the last command's result.
///
/// The fix sets the shell for the stage where the base image is known to have one that can, and only if every
/// reader of a pipe reads to the end: one that stops early would now make its writer fail.
struct Pipefail: DockerfileRule {
  static let rule = LintRule(
    id: "pipefail", severity: .warning, practice: .correctness,
    title: "A pipe without pipefail",
    why: "A download that fails in front of a pipe goes unnoticed: the layer is built, cached, and broken.",
    source: "https://docs.docker.com/build/building/best-practices/#using-pipes", aliases: ["DL4006"],
    isFixable: true,
    fixChanges:
      "a failure inside of a pipe fails the build, and bash (ash on Alpine) runs the stage's scripts",
    bad: "FROM debian:13\nRUN curl -fsSL https://example.org/k.asc | gpg --dearmor > /k.gpg\n",
    good:
      "FROM debian:13\nSHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]\nRUN curl -fsSL https://example.org/k.asc | gpg --dearmor > /k.gpg\n"
  )

  private static let patientReaders: Set<String> = [
    "gpg", "tee", "tar", "sort", "wc", "tr", "cut", "sha256sum", "sha512sum", "base64", "apt-key", "xargs",
    "sh", "bash", "python3", "python", "jq", "gunzip", "cat", "md5sum", "debconf-set-selections", "chpasswd",
  ]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for stage in file.stages {
      var isSafe = false
      var shell = Stage.Shell.standard
      // The same for every pipe of the stage, and every RUN is looked at for it.
      lazy var fix = fix(file, stage)
      for instruction in file[stage] {
        if instruction.keyword == .shell {
          shell = stage.shell(from: instruction)
          isSafe = shell.failsWithPipe || !shell.isPOSIX
        }
        guard instruction.keyword == .run, let script = instruction.script, script.hasPipe,
          !script.setsPipefail, !isSafe || !script.interpreter.isEmpty
        else { continue }
        let pipe = script.commands.first { $0.connector == .pipe } ?? script.commands[0]
        inspection.flag(
          pipe.range, "A failure in front of this pipe is not noticed.",
          fix: shell == .standard && script.interpreter.isEmpty ? fix : nil)
      }
    }
  }

  private func fix(_ file: Dockerfile, _ stage: Stage) -> Fix? {
    let runs = file[stage].filter { $0.keyword == .run }
    let isPatient = runs.allSatisfy { run in
      guard let script = run.script else { return run.form == .json }
      return script.isComplete
        && script.commands.allSatisfy {
          $0.connector != .pipe || Self.patientReaders.contains($0.program ?? "")
        }
    }
    guard isPatient, case .image = file.root(of: stage), let from = stage.from,
      !file.inherits(.shell, in: stage),
      !file[stage].contains(where: {
        [.cmd, .entrypoint, .healthcheck].contains($0.keyword) && $0.form == .text
      })
    else { return nil }
    let family = ImageFamily(file.root(of: stage))
    let line: String
    if family.hasBash {
      line = "SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]"
    } else if family == .alpine {
      line = "SHELL [\"/bin/ash\", \"-o\", \"pipefail\", \"-c\"]"
    } else {
      return nil
    }
    return file.insertLines(line, after: file.instructions[from]).map {
      Fix("Let a failure inside of a pipe fail the build", edits: [$0])
    }
  }
}

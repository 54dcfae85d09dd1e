internal import DockerClient
internal import Reporting

/// The script that the container should run is there, but the interpreter in its `#!` line is not.
///
/// Looks for `exec /x: no such file or directory` in the log: the engine found the file, and the kernel did not find
/// what should run it. Windows line ends do that (the interpreter is then `/bin/sh\r`), a shell that the image lacks,
/// or a program linked against a loader that is not there.
struct InterpreterMissing: DiagnosisRule {
  static let id = "interpreter-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let complaint = facts.complaint { text in
      (text.hasPrefix("exec ") || text.contains("exec user process caused"))
        && text.contains("no such file or directory")
        || text.contains("bad interpreter")
    }
    let missed = facts.program.flatMap { file in
      file.path == facts.notFoundProgram && file.interpreter != nil
        ? facts.complaint { $0.hasSuffix("not found") } : nil
    }
    guard let complaint = complaint ?? missed, facts.program?.isELF != true else { return nil }
    let program = missed == nil ? facts.container.path : facts.program?.path ?? facts.container.path
    let interpreter = facts.program?.interpreter
    return Hypothesis(
      Self.self,
      interpreter.map { "\(program) is there, but the image lacks \($0), which its first line (#!) names" }
        ?? "\(program) is there, but what its first line (#!) names is not: it has Windows line ends (CRLF), or the image "
        + "lacks that shell",
      confidence: missed == nil ? 0.93 : 0.96,
      evidence: [Evidence("Message", complaint.line.quote), Evidence("Image", facts.imageName)],
      lines: [complaint.line],
      remedy: remedy(interpreter.map(Self.advice) ?? Self.guesses, program, facts))
  }

  private func remedy(_ advice: [String], _ program: String, _ facts: ContainerFacts) -> Remedy {
    var remedy = Remedy(
      commands: [
        Block.Command(
          arguments: ["docker", "run", "--rm", "--entrypoint", "head", facts.imageName, "-n", "1", program],
          comment: "See its first line; pipe it into od -c to see a \\r")
      ] + StartError.startAnew(facts))
    remedy.advice = advice
    return remedy
  }

  /// What to do where the first line names an interpreter that is known.
  private static func advice(_ interpreter: String) -> [String] {
    let name = interpreter.split(separator: "/").last.map(String.init) ?? interpreter
    guard !["bash", "ash", "dash", "zsh", "ksh"].contains(name) else {
      return [
        "Let the script begin with #!/bin/sh if it needs no more than that, or install \(name) in the image."
      ]
    }
    return [
      "Install \(name) in the image, or build from an image that has it.",
      "If the image has it in another folder (command -v \(name) tells), let the script begin with #!/usr/bin/env \(name).",
    ]
  }

  /// What to do where the first line could not be read.
  private static let guesses = [
    "Save the script with Unix line ends (git: *.sh text eol=lf in .gitattributes; or sed -i 's/\\r$//' in the Dockerfile).",
    "If it begins with #!/bin/bash and the image has only sh: write #!/bin/sh, or install bash.",
    "If it is a program rather than a script, it was linked for another libc: build it statically, or in the same distribution.",
  ]
}

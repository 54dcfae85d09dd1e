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
    guard let complaint, facts.program?.isELF != true else { return nil }
    let program = facts.container.path
    return Hypothesis(
      Self.self,
      facts.program?.interpreter.map {
        "\(program) is there, but the image lacks \($0), which its first line (#!) names"
      }
        ?? "\(program) is there, but what its first line (#!) names is not: it has Windows line ends (CRLF), or the image "
        + "lacks that shell",
      confidence: 0.93,
      evidence: [Evidence("Message", complaint.line.quote), Evidence("Image", facts.imageName)],
      lines: [complaint.line],
      remedy: Remedy(
        "Save the script with Unix line ends (git: *.sh text eol=lf in .gitattributes; or sed -i 's/\\r$//' in the Dockerfile).",
        "If it begins with #!/bin/bash and the image has only sh: write #!/bin/sh, or install bash.",
        "If it is a program rather than a script, it was linked for another libc: build it statically, or in the same distribution.",
        commands: [
          Block.Command(
            arguments: [
              "docker", "run", "--rm", "--entrypoint", "head", facts.imageName, "-n", "1", program,
            ],
            comment: "See its first line; pipe it into od -c to see a \\r")
        ] + StartError.startAnew(facts)))
  }
}

internal import DockerClient

/// Something that its program did not find.
struct MissingFile: Sendable {
  /// Its path, or the folder in which it was looked for.
  let place: String
  /// It, for a sentence.
  let words: String
  let confidence: Double
  let evidence: [Evidence]
  let lines: [LogLine]
}

extension ContainerFacts {
  /// The file, program or module that is not where it is looked for, as the engine or its program says.
  var missingFile: MissingFile? {
    if startError.contains("exec: \""), startError.contains(": no such file or directory"), !isRefusedExec,
      let program = StartError.program(startError)
    {
      return MissingFile(
        place: program, words: program, confidence: 0.93,
        evidence: [Evidence("Engine's message", StartError.short(startError))], lines: [])
    }
    if let complaint = complaint(["cannot find module", "ERR_MODULE_NOT_FOUND"]), let folder = workingFolder {
      return MissingFile(
        place: complaint.path ?? folder, words: "what the program needs", confidence: complaint.confidence,
        evidence: [complaint.evidence], lines: [complaint.line])
    }
    let isShells = failedRun?.exitCode == 127
    let complaint = complaint { text in
      // A script whose interpreter is missing is there.
      !text.hasPrefix("exec ") && !text.containsAny(["bad interpreter", "can't execute"])
        && text.containsAny(
          ["no such file or directory", "ENOENT", "could not open input file", "unable to access jarfile"]
            + (isShells ? ["not found"] : []))
    }
    guard let complaint, let path = complaint.path else { return nil }
    return MissingFile(
      place: path, words: path, confidence: complaint.confidence, evidence: [complaint.evidence],
      lines: [complaint.line])
  }
}

internal import DockerClient
internal import Reporting

/// The program asks somebody at a keyboard, and there is nobody.
///
/// Looks for what programs say when their input ends at once (`EOF when reading a line`), and for a question as the last word
/// of one that runs and says no more.
struct InputWanted: DiagnosisRule {
  static let id = "input-wanted"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let ended = facts.complaint([
      "EOFError", "eof when reading a line", "inappropriate ioctl for device", "not a tty",
      "stdin is not a terminal",
    ])
    guard let line = ended?.line ?? facts.openQuestion else { return nil }
    return Hypothesis(
      Self.self, level: ended == nil ? .attention : .bad,
      ended == nil
        ? "it waits for an answer to \u{201C}\(line.quote)\u{201D}"
        : "its program wants to read from a keyboard, and the container has none",
      confidence: 0.92, evidence: [Evidence("Its last word", line.quote)], lines: [line],
      remedy: Remedy(
        "Let the program ask nothing: most take an option such as --yes or --non-interactive, or a variable.",
        ended == nil
          ? "Or answer it, where it was run with -i: docker attach. Leave it with Ctrl-P Ctrl-Q."
          : facts.recreate(with: "-it", compose: "stdin_open: true and tty: true"),
        commands: ended == nil
          ? [Block.Command(arguments: ["docker", "attach", facts.name], comment: "Answer it")]
          : facts.pauseLoop))
  }
}

extension ContainerFacts {
  /// The question that is the last word of a program that runs and has said nothing since.
  fileprivate var openQuestion: LogLine? {
    guard status == .running, let last = log.last(where: { !$0.plainBytes.isEmpty }),
      let time = last.timestamp, now - time > .seconds(3)
    else { return nil }
    let written = last.plainText.lowercased()
    let text = written.prefix(
      upTo: written.lastIndex { !$0.isWhitespace }.map(written.index(after:)) ?? written.startIndex)
    return [
      "[y/n]", "[y/n]:", "[y/n]?", "(y/n)", "(y/n)?", "(y/n):", "(yes/no)", "(yes/no)?", "(yes/no):",
      "password:",
    ]
    .contains(where: text.hasSuffix) ? last : nil
  }
}

internal import DockerClient
internal import Reporting

/// What stands where the image's name belongs is none.
///
/// Looks at the answer `invalid reference format`. Most often a blank, an option in the wrong place or an empty variable made
/// something else stand there.
struct ReferenceInvalid: DiagnosisRule {
  static let id = "reference-invalid"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let said = facts.said("invalid reference format") else { return nil }
    let isUpper = said.mentions("must be lowercase")
    return Hypothesis(
      Self.self,
      isUpper
        ? "the image's name holds capitals"
        : "what stands where the image's name belongs is no name of an image",
      confidence: said.confidence + 0.05, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        isUpper
          ? "Write the repository in lower case; only the tag may have capitals."
          : "Names are like registry.example.com:5000/team/app:1.2. See that no variable in it is empty (-v $PWD with blanks "
            + "wants quotes), that options stand before the image, that nothing follows a backslash at a line's end, and "
            + "that dashes are plain ones.",
        commands: [
          Block.Command("echo \"$IMAGE:$TAG\"", comment: "Is a variable of the name empty?")
        ]))
  }
}

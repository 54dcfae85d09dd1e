/// A message of a builder.
public enum BuildEvent: Sendable, Hashable {
  /// Text for people: the classic builder's steps and their output.
  case output(String)
  /// How far the pull of a layer has come.
  case progress(id: String, status: String, current: Int, total: Int)
  /// What is known about a step of BuildKit; it comes again whenever something changes.
  case vertex(BuildVertex)
  /// How far a part of a step of BuildKit has come.
  case status(BuildVertexStatus)
  /// What a step of BuildKit wrote.
  case log(BuildLog)
  /// What BuildKit warns about.
  case warning(BuildWarning)
  /// The image that was made.
  case image(id: String)
}

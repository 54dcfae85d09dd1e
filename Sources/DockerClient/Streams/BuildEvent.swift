/// A message of a builder.
public enum BuildEvent: Sendable, Hashable {
  /// Text for people: the classic builder's steps and their output.
  case output(String)
  /// How far the pull of a layer has come.
  case progress(id: String, status: String, current: Int, total: Int)
  /// BuildKit's progress, a `moby.buildkit.v1.StatusResponse` in protobuf, encoded in base64.
  case trace(base64: String)
  /// The image that was made.
  case image(id: String)
}

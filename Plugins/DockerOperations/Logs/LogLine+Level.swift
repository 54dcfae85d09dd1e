internal import DockerClient

extension LogLine {
  /// The level that the line has: the one it says itself, else `error` where a shell or a C program complains on
  /// standard error; `nil` where nothing tells.
  var level: LogLevel? {
    let bytes = plainBytes
    if let level = LogLevel(of: bytes) { return level }
    guard stream == .error else { return nil }
    let text = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
    return Self.complaints.contains { text.contains($0) } ? .error : nil
  }

  /// Whether it tells of an error.
  var isError: Bool { level.map { $0 >= .error } ?? false }

  private static let complaints = [
    "error", "not found", "no such file", "cannot ", "can't ", "could not ", "couldn't ", "failed", "failure",
    "denied", "invalid", "refused", "not set", "missing", "unable to", "exception", "unrecognized",
    "unknown option", "is required", "unbound variable", "no space left",
  ]
}

internal import DockerClient
internal import LogAnalysis

extension LogLine {
  /// The level that the line has: the one it says itself, else `error` where a shell or a C program complains on
  /// standard error; `nil` where nothing tells.
  var level: LogLevel? { LogLevel(of: plainBytes, isError: stream == .error) }

  /// Whether it tells of an error.
  var isError: Bool { level.map { $0 >= .error } ?? false }
}

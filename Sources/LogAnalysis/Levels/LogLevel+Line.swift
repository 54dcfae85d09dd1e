extension LogLevel {
  /// The level that a line has: the one it says itself, else `error` where a shell or a C program complains on standard
  /// error; `nil` where nothing tells.
  ///
  /// - Parameters:
  ///   - line: The line, without control characters.
  ///   - isError: Whether it was written to standard error.
  package init?(of line: [UInt8], isError: Bool) {
    if let level = LevelReader().read(line.span).level {
      self = level
    } else if isError, Complaints.isComplaint(line.span) {
      self = .error
    } else {
      return nil
    }
  }
}

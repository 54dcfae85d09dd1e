extension Block {
  /// One command a person would type, and why.
  public struct Command: Codable, Sendable, Hashable {
    /// The command, quoted for a POSIX shell.
    public var command: String
    /// What it does or why it helps.
    public var comment: String?

    /// Makes a command of a line that is already quoted where it must be.
    public init(_ command: String, comment: String? = nil) {
      self.command = command
      self.comment = comment
    }

    /// Makes a command of a program and its arguments, quoted so that a shell sees exactly these.
    public init(arguments: [String], comment: String? = nil) {
      self.init(arguments.map(Self.quoted).joined(separator: " "), comment: comment)
    }

    /// The argument as one word of a POSIX shell (XCU 2.2.2): bare where it is harmless, else in single quotes.
    private static func quoted(_ argument: String) -> String {
      let harmless = argument.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "-_./:=@%+,".utf8.contains(byte)
        }
      }
      if harmless && !argument.isEmpty { return argument }
      return "'"
        + argument.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }
  }
}

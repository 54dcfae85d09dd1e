/// Everything that BuildKit reads from an instruction, and the bytes it was read from.
package struct InstructionContent: Sendable {
  /// How the arguments were read.
  package enum Form: Sendable {
    /// A JSON array of strings: `CMD ["node", "server.js"]`.
    case json
    /// One text, for a shell or as a single value: `CMD node server.js`, `WORKDIR /app`.
    case text
    /// Words between white space: `COPY a b /c/`.
    case words
    /// Names and values: `ENV`, `LABEL`, `ARG`.
    case pairs
  }

  /// Which instruction it is.
  package let keyword: Keyword
  /// The name as written.
  package let name: Token
  /// The options in front of the arguments.
  package let flags: [Flag]
  /// The arguments as BuildKit sees them; names and values are in `pairs` instead.
  package internal(set) var arguments: [Token] = []
  package internal(set) var form = Form.words
  /// Names with values, of `ENV`, `LABEL` and `ARG`.
  package internal(set) var pairs: [Pair] = []
  /// `CMD` or `NONE` of a `HEALTHCHECK`.
  package internal(set) var healthcheckType: Token?
  /// The here-documents behind it, in order.
  package internal(set) var heredocs: [Heredoc] = []
  /// From the name to the end of the last argument's line, without the newline and the here-documents.
  package internal(set) var range: Range<Int>
  /// The instruction from its first line on, with continuations in front of its name, to the end of its last
  /// here-document.
  package internal(set) var extent: Range<Int>
  /// The comments since the instruction before.
  package internal(set) var comments: [Comment] = []
  /// Blank lines between continuation lines, which BuildKit is going to refuse.
  package internal(set) var emptyContinuations: [Range<Int>] = []
  /// Whether the file ends where the instruction says that it goes on.
  package internal(set) var isUnfinished = false
  /// The joined text; arguments stand at `argumentRange` of it.
  package let line: LogicalLine
  package let argumentRange: Range<Int>
  /// What a shell runs, where this is shell form and the shell is a POSIX one.
  package internal(set) var script: ShellScript?
  /// The arguments with known variables filled in and quotes removed, where BuildKit does that.
  package internal(set) var values: [ExpandedWord] = []
  /// What an `ONBUILD` runs later: one instruction, or none.
  var nested: [Instruction] = []

  init(keyword: Keyword, name: Token, flags: [Flag], line: LogicalLine, argumentRange: Range<Int>) {
    self.keyword = keyword
    self.name = name
    self.flags = flags
    self.line = line
    self.argumentRange = argumentRange
    range = name.range
    extent = name.range
  }

  /// All of the arguments as one range of the file.
  package var argumentsInFile: Range<Int> { line.source(of: argumentRange) }

  /// The option with a name.
  package func flag(_ name: String) -> Flag? { flags.first { $0.name == name } }

  /// The destination of `COPY` and `ADD`.
  package var destination: Token? { arguments.count > 1 ? arguments.last : nil }

  /// The sources of `COPY` and `ADD` that are not here-documents.
  package var sources: [Token] {
    arguments.dropLast().filter { source in !heredocs.contains { $0.marker == source.range } }
  }

  /// A name with a value: `ENV key=value`.
  package struct Pair: Sendable {
    package let key: Token
    /// `nil` for `ARG name`.
    package let value: Token?
    /// The old form `ENV key value`.
    package let isLegacy: Bool
  }
}

public import Reporting

/// Every fault of definitions that is told apart. The raw values are stable: scripts may rely on them.
public enum DiagnosticCode: String, Codable, Sendable, CaseIterable {
  // The file

  /// The file or folder cannot be read.
  case unreadable = "unreadable"
  /// There are more than 10,000 files and folders in a folder, or more than 16 levels of them; the others are not looked at.
  case folderTooLarge = "folder-too-large"
  /// The file is longer than 1 MB and is not read.
  case fileTooLarge = "file-too-large"
  /// The file is not UTF-8 text. It is read as UTF-16 or Windows-1252 where it seems to be.
  case notUTF8 = "not-utf8"
  /// Characters that nobody sees, and that can hide instructions: zero-width blanks, direction overrides.
  case invisibleCharacter = "invisible-character"
  /// The file has more than 1,000 faults; the others are not listed.
  case moreFaults = "more-faults"

  // The frontmatter as a whole

  /// The file does not begin with `---`, so it describes no agent.
  case frontmatterMissing = "frontmatter-missing"
  /// Something stands before the frontmatter; other hosts do not see it then.
  case frontmatterNotFirst = "frontmatter-not-first"
  /// No line `---` begins the frontmatter.
  case frontmatterUnopened = "frontmatter-unopened"
  /// No line `---` ends the frontmatter.
  case frontmatterUnclosed = "frontmatter-unclosed"
  /// The frontmatter is not a list of `key: value`.
  case frontmatterNotMapping = "frontmatter-not-mapping"
  /// Strict YAML refuses the frontmatter; it was read by its known keys. Other hosts skip such a file.
  case yamlInvalid = "yaml-invalid"
  /// A value is nested more than 64 levels deep or has more than 100,000 values in it; it was not read.
  case yamlTooComplex = "yaml-too-complex"

  // Keys

  /// A key stands twice in one mapping; the first one counts.
  case duplicateKey = "duplicate-key"
  /// Two spellings of one key (`mcp_servers` and `mcpServers`); the first one counts.
  case keySpelledTwice = "key-spelled-twice"
  /// No host is known to read the key. It is kept.
  case unknownKey = "unknown-key"
  /// The value is not of the kind that the key needs; it is left out, or read as well as it can be.
  case wrongType = "wrong-type"
  /// A ` #` begins a comment in the middle of a text; what follows it is not part of the value.
  case textCutOff = "text-cut-off"
  /// The value is not one of those that hosts understand. It is kept.
  case unknownValue = "unknown-value"

  // What a definition must have

  /// There is no `name`; the file's stem is taken.
  case nameMissing = "name-missing"
  /// The name cannot be used by some host: it begins with `-` or holds a `:`.
  case nameInvalid = "name-invalid"
  /// The name and the file's stem differ; hosts that go by the file's name call the agent something else.
  case nameFileMismatch = "name-file-mismatch"
  /// There is no `description`, so nothing says when to delegate to the agent.
  case descriptionMissing = "description-missing"
  /// The description is longer than 1,024 characters, more than some hosts take.
  case descriptionLong = "description-long"
  /// The description holds `\n` as two characters where a line end was meant.
  case literalLineEnd = "literal-line-end"

  // Tools

  /// `tools` has no value. It is read as no tools at all.
  case toolsEmpty = "tools-empty"
  /// A tool cannot be understood. It allows nothing.
  case toolInvalid = "tool-invalid"
  /// A tool is allowed and forbidden. It is forbidden.
  case toolContradiction = "tool-contradiction"

  // How definitions fit together

  /// Two definitions of one scope have the same name; the first file's is taken.
  case duplicateName = "duplicate-name"
  /// The same definition is there twice in one scope.
  case duplicateDefinition = "duplicate-definition"
  /// A definition of a higher scope takes the place of this one.
  case shadowed = "shadowed"
  /// The agent works with one that is not there.
  case worksWithUnknown = "works-with-unknown"
  /// The body names an MCP server that the frontmatter does not ask for.
  case mcpServerUndeclared = "mcp-server-undeclared"
  /// The body and the frontmatter name one MCP server differently.
  case mcpServerAlias = "mcp-server-alias"
  /// An MCP server that the frontmatter asks for is not known to the host.
  case mcpServerUnknown = "mcp-server-unknown"

  // While files are watched

  /// The file has errors since it was edited; what it said before stays in use.
  case keptLastGood = "kept-last-good"
  /// A folder cannot be watched; its changes are seen after the next start.
  case notWatched = "not-watched"

  /// How much it matters.
  public var severity: Severity {
    switch self {
    case .unreadable, .folderTooLarge, .fileTooLarge, .notUTF8, .moreFaults,
      .frontmatterMissing, .frontmatterUnopened, .frontmatterUnclosed,
      .frontmatterNotMapping, .yamlTooComplex, .duplicateKey, .nameMissing, .descriptionMissing,
      .duplicateName:
      .error
    case .invisibleCharacter, .frontmatterNotFirst, .yamlInvalid, .keySpelledTwice, .wrongType, .textCutOff,
      .nameInvalid,
      .toolsEmpty, .toolInvalid, .toolContradiction, .duplicateDefinition, .worksWithUnknown,
      .mcpServerUnknown, .keptLastGood, .notWatched:
      .warning
    case .unknownKey, .unknownValue, .nameFileMismatch, .descriptionLong, .literalLineEnd, .shadowed,
      .mcpServerUndeclared, .mcpServerAlias:
      .info
    }
  }
}

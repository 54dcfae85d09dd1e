public import Reporting

extension DiagnosticCode {
  /// The code as a rule: what it says and what to do about it, in the words of its documentation.
  public var rule: RuleDescription {
    let (title, help) = explanation
    return RuleDescription(id: rawValue, title: title, help: help)
  }

  private var explanation: (title: String, help: String) {
    switch self {
    case .unreadable:
      (
        "The file or folder is not there, is of another kind, or may not be read.",
        "Check the path and its permissions."
      )
    case .folderTooLarge:
      (
        """
        A folder has more than 10,000 files and folders in it, or more than 16 levels of them; the \
        others are not looked at.
        """,
        "Name the folder in which the definitions are."
      )
    case .fileTooLarge:
      (
        "The file is longer than 1 MB and is not read.",
        "Move what is not instructions into files that the agent reads when it needs them."
      )
    case .notUTF8:
      (
        """
        The file is not UTF-8 text; the place is that of the first byte that does not belong. It is \
        read as UTF-16 or Windows-1252 where it seems to be that.
        """,
        "Save it as UTF-8; for UTF-16 `--fix` does."
      )
    case .invisibleCharacter:
      (
        """
        A zero-width blank, a direction override or a tag character stands in the file. Such \
        characters can hide instructions from people.
        """,
        "Delete it, and look at the text around it."
      )
    case .moreFaults:
      (
        "The file has more than 1,000 faults; the others are not listed.",
        "Mend those that are listed first."
      )
    case .frontmatterMissing:
      (
        """
        The file does not begin with `---`, or has neither `name` nor `description`. In a folder \
        this is an info: it may be documentation.
        """,
        "Add the frontmatter if the file should describe an agent."
      )
    case .frontmatterNotFirst:
      (
        """
        Blank lines, a comment, a heading or the beginning of a code block stand before the first \
        `---`. Other hosts do not see the frontmatter then.
        """,
        "Delete blank lines, which `--fix` does; move other text below the frontmatter."
      )
    case .frontmatterUnopened:
      (
        "The file begins with `name:` and `description:` and not with `---`.",
        "Put `---` before the first key; `--fix` does."
      )
    case .frontmatterUnclosed:
      (
        """
        No line `---` ends the frontmatter, or one of more dashes does. It was read up to that line, \
        or to the first blank line before other text.
        """,
        "Put `---` after the last key; `--fix` does."
      )
    case .frontmatterNotMapping:
      (
        "The frontmatter is not a list of `key: value`.",
        "Write one `key: value` on each line."
      )
    case .yamlInvalid:
      (
        """
        Strict YAML refuses the frontmatter. It was read by its known keys; other hosts skip such a \
        file.
        """,
        "Put the value in quotes; `--fix` does."
      )
    case .yamlTooComplex:
      (
        """
        A value is nested more than 64 levels deep, or has more than 100,000 values in it, those \
        that aliases repeat included. It was not read.
        """,
        "Keep frontmatter to a few keys."
      )
    case .duplicateKey:
      (
        "A key stands twice in one mapping. The first one counts; other hosts take the last.",
        "Delete one of the two."
      )
    case .keySpelledTwice:
      (
        """
        Two spellings of one key are there, such as `mcp_servers` and `mcpServers`. The first one \
        counts.
        """,
        "Keep one."
      )
    case .unknownKey:
      (
        "No host is known to read the key. It is kept.",
        "Nothing, unless it is a typing error."
      )
    case .wrongType:
      (
        """
        The value is not of the kind that the key needs. It is left out; a description is taken as \
        it stands.
        """,
        "Write what the message asks for."
      )
    case .textCutOff:
      (
        """
        A blank and `#` begin a comment in the description, so that what follows is not part of it.
        """,
        "Put the value in quotes."
      )
    case .unknownValue:
      (
        "The value is not one of those that hosts understand. It is kept.",
        "Use one of those that the message lists."
      )
    case .nameMissing:
      (
        """
        There is no `name`; the file's stem is taken. Hosts that go by the file's name need none: \
        `.agent.md` and the folders of Copilot, OpenCode and Cursor are not reported.
        """,
        "Add it; `--fix` does."
      )
    case .nameInvalid:
      (
        "The name begins with `-` or holds a `:`, so that Claude Code skips the file.",
        "Use letters, digits and hyphens."
      )
    case .nameFileMismatch:
      (
        """
        The name and the file's stem differ, so that hosts that go by the file call the agent \
        something else.
        """,
        "Give the file the agent's name."
      )
    case .descriptionMissing:
      (
        "There is no `description`, so nothing says when to delegate to the agent.",
        "Add one sentence on what it does and when to use it."
      )
    case .descriptionLong:
      (
        "The description has more than 1,024 characters, more than some hosts take.",
        "Move examples into `examples:` or the body."
      )
    case .literalLineEnd:
      (
        "The description holds `\\n` as two characters where a line end was meant.",
        "Write it in double quotes, or as a block after `|`."
      )
    case .toolsEmpty:
      (
        "`tools` has no value. It is read as no tools at all.",
        "Write `tools: []` for none, or delete the line to leave them to the host."
      )
    case .toolInvalid:
      (
        """
        A tool cannot be understood: its parentheses do not match, its name holds a quotation mark or \
        a bracket, or it is longer than 1,024 bytes. It allows nothing.
        """,
        "Write `Name` or `Name(what it may be used on)`."
      )
    case .toolContradiction:
      (
        "A tool is allowed and forbidden. It is forbidden.",
        "Delete one of the two."
      )
    case .duplicateName:
      (
        """
        Two definitions of one scope have the same name, spelling aside. The first file's is taken.
        """,
        "Rename one."
      )
    case .duplicateDefinition:
      (
        "The same definition is there twice in one scope.",
        "Delete one of the files."
      )
    case .shadowed:
      (
        "A definition of a higher scope takes the place of this one.",
        "Nothing, unless both are wanted."
      )
    case .worksWithUnknown:
      (
        "The agent works with one that is not there, so that nothing can be handed over to it.",
        "Add that definition, or correct the name."
      )
    case .mcpServerUndeclared:
      (
        "The body names an MCP server that the frontmatter does not ask for.",
        "Add it to `mcpServers`, or delete it from the body."
      )
    case .mcpServerAlias:
      (
        """
        The body and the frontmatter name one MCP server differently, such as `docker` and \
        `docker-mcp`. They are taken for the same.
        """,
        "Use one name."
      )
    case .mcpServerUnknown:
      (
        "The frontmatter asks for an MCP server that the host does not have.",
        "Set it up, or delete its name."
      )
    case .keptLastGood:
      (
        "The file has errors since it was edited. What it said before stays in use.",
        "Mend the error that is reported with it."
      )
    case .notWatched:
      (
        "The system does not watch a folder, mostly because it allows no more watches.",
        "Raise the limit, or start again after a change."
      )
    }
  }
}

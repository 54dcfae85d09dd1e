import YAMLDocuments

/// A new definition in the specification's format, ready to be filled in.
public struct DefinitionScaffold: Sendable, Hashable {
  /// The agent's name, as a slug.
  public let name: String
  /// What it is for.
  public var description: String
  /// Its tools, as they are written.
  public var tools: [String]
  /// The agents it works with.
  public var worksWith: [String]

  /// Makes a scaffold.
  ///
  /// - Parameters:
  ///   - name: The agent's name; it is written as a slug, so "Log Reader" becomes `log-reader`.
  ///   - description: What it is for, in one or two sentences.
  ///   - tools: Its tools.
  ///   - worksWith: The agents it works with.
  /// - Returns: `nil` where the name has no letter or digit.
  public init?(
    name: String, description: String? = nil, tools: [String] = ["Read", "Glob", "Grep"],
    worksWith: [String] = []
  ) {
    let slug = Slug.of(name)
    guard !slug.isEmpty else { return nil }
    self.name = slug
    let words = slug.split(separator: "-").joined(separator: " ")
    self.description = description ?? "Does \(words). Use when a request is about \(words)."
    self.tools = tools
    self.worksWith = worksWith
  }

  /// The file's name.
  public var file: String { "\(name).md" }

  /// The file's text. It reads without a fault.
  public var text: String {
    let frontmatter = YAMLWriter.text(
      of: .map([
        ("name", .text(name)), ("description", .text(description)),
        ("tools", tools.isEmpty ? .list([]) : .text(tools.joined(separator: ", "))),
        ("model", .text("inherit")),
      ]))
    let words = name.split(separator: "-")
    let title = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    let phrase = words.joined(separator: " ")
    return """
      ---
      \(frontmatter)---

      # \(title)

      ## Role & Expertise
      Who the agent is, what it knows, and how it goes about its work.

      ## Core Capabilities

      ### First Group
      - What it can do, one thing a line

      ## Task Patterns

      **When to Use:**
      - A situation in which it should be used

      **Delegation Triggers:**
      - "\(phrase)" in the request
      - A kind of request, in words

      ## Quality Standards

      **Care:**
      - What its work must live up to

      \(integration)## Deliverables

      **Output Format:**
      - What it hands in

      **Success Criteria:**
      - How its work is told to be done

      """
  }

  private var integration: String {
    guard !worksWith.isEmpty else { return "" }
    let lines = worksWith.map { "- `\(Slug.of($0))` for what is handed over\n" }.joined()
    return "## Integration Points\n\n**Works With:**\n\(lines)\n"
  }
}

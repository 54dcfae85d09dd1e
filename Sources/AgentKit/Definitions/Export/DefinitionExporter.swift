import YAMLDocuments

/// Writes a definition in the format of a host, with only what that host understands.
///
/// Nothing is widened: a tool with a specifier that the host does not know is left out, not written without it.
public struct DefinitionExporter: Sendable {
  private let host: HostFormat

  /// Makes an exporter to a host's format.
  public init(to host: HostFormat) { self.host = host }

  /// Writes a definition, and says what its file does not say any more.
  public func export(_ definition: AgentDefinition) -> ExportedDefinition {
    var losses: [ExportedDefinition.Loss] = []
    var entries: [(key: String, value: YAMLNode)] = []
    for key in FrontmatterKey.allCases {
      guard let value = definition.value(of: key) else { continue }
      let form = HostValue(host, key).form(of: value, in: definition)
      if let spelling = form.spelling ?? key.spellings[host], let written = form.value {
        entries.append((spelling, written))
      }
      if let reason = form.loss { losses.append(ExportedDefinition.Loss(key: key.rawValue, reason: reason)) }
    }
    for key in definition.unknownKeys.keys.sorted() {
      losses.append(ExportedDefinition.Loss(key: key, reason: "\(host.title) does not know `\(key)`"))
    }
    if definition.description.isEmpty {
      entries.append(("description", .text(definition.name)))
      losses.append(
        ExportedDefinition.Loss(
          key: FrontmatterKey.description.rawValue,
          reason: "there was none; \(host.title) needs one, so it is the name"))
    }
    if host == .copilot, definition.body.text.count > 30_000 {
      losses.append(
        ExportedDefinition.Loss(
          key: "body", reason: "it has more than the 30,000 characters that Copilot takes"))
    }
    let frontmatter = YAMLWriter.text(of: .map(entries))
    return ExportedDefinition(
      host: host, path: host.path(slug: definition.fileSlug),
      text: "---\n\(frontmatter)---\n\n\(definition.body.text)\n", losses: losses)
  }
}

extension AgentDefinition {
  /// The slug as a file's name; a name without letters and digits gives `agent`.
  var fileSlug: String { slug.isEmpty ? "agent" : slug }
}

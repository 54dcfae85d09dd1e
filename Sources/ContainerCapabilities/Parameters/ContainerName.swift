package import AgentKit

/// The name of a container, its id, or the beginning of its id.
///
/// Source of the grammar: the engine's `RestrictedNameChars`, `[a-zA-Z0-9][a-zA-Z0-9_.-]*`. An id fits it too.
package struct ContainerName: TextParameter {
  /// The name, without the slash that the engine puts before it.
  package let description: String

  /// Reads a name; a leading slash, as `docker inspect` prints it, is dropped.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    let name = text.hasPrefix("/") ? String(text.dropFirst()) : text
    try EngineName.validate(name, as: Self.placeholder)
    description = name
  }

  /// `container`
  package static var placeholder: String { "container" }

  /// Finds containers' names by the words around them.
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    TypedNames.values(of: .container, in: text) ?? named.values(in: text)
  }

  static let named = NamedThing(
    nouns: ["container", "containers", "ctr", "cntr", "service", "services"],
    anchors: [
      "restart", "stop", "name", "connect", "disconnect", "down", "start", "kill", "pause", "unpause",
      "remove", "delete", "rm", "inspect", "exec", "debug", "check", "into", "inside", "attach", "bounce",
      "reboot", "does", "is", "did", "was", "has", "isn't", "doesn't", "won't", "doesnt", "isnt", "why's",
      "shell",
      "troubleshoot", "diagnose", "describe", "drop", "destroy", "nuke", "harden", "audit", "scan", "rename",
      "stats", "top", "logs", "examine", "monitor", "relaunch", "update", "can",
    ],
    weakAnchors: [
      "for", "of", "from", "in", "on", "about", "with", "and", "what", "when", "why", "since", "to", "reach",
      "between", "see", "show", "show me", "tail", "follow", "get", "as",
    ],
    predicates: [
      "keeps", "keep", "crashes", "crashed", "crash", "crashing", "restarts", "restarted", "restarting",
      "died", "dies", "exits", "exited", "exit", "stopped", "stops", "is", "isn't", "isnt", "was", "won't",
      "wont", "doesn't", "doesnt", "can't", "cant", "cannot", "fails", "failed", "failing", "hangs", "hung",
      "logs", "log", "goes", "went", "refuses", "stays", "has", "uses", "eats", "gets", "got", "just", "down",
      "unhealthy", "killed", "dead", "stuck", "dying", "again", "using", "on", "running", "never", "always",
      "health", "stats",
    ],
    isNamedByDefault: true, isName: EngineName.isValid)
}

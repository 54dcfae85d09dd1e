package import AgentKit

/// One end of a copy: a path in a container (`web:/etc/nginx`) or on this machine (`./site`).
///
/// Source of the grammar: `docker cp`. A text with a colon is a container's unless it begins with `/` or `.`.
package struct CopyLocation: TextParameter {
  /// The location as it was given.
  package let description: String
  /// The container, or `nil` for this machine.
  package let container: ContainerName?
  /// The path there.
  package let path: FilePath

  /// Reads a location.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    let isLocal = text.hasPrefix("/") || text.hasPrefix(".") || text.hasPrefix("~")
    if !isLocal, let colon = text.firstIndex(of: ":") {
      container = try ContainerName(String(text[..<colon]))
      let inside = String(text[colon...].dropFirst())
      path = try FilePath(inside.isEmpty ? "/" : inside)
    } else {
      container = nil
      path = try FilePath(text)
    }
    description = text
  }

  /// `[container:]path`
  package static var placeholder: String { "[container:]path" }
}

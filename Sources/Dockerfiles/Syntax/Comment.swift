/// A comment line of its own, outside of instructions.
package struct Comment: Sendable {
  /// What stands behind the `#`, trimmed.
  package let text: String
  /// The line without its newline.
  package let range: Range<Int>
}

/// A parser directive at the head of a file: `# syntax=docker/dockerfile:1`.
package struct Directive: Sendable {
  package enum Name: String, Sendable { case syntax, escape, check }
  package let name: Name
  package let value: String
  package let range: Range<Int>
}

/// A word of a Dockerfile: what it says and which bytes of the file say it.
package struct Token: Sendable, Hashable {
  /// The word without continuations; quotes and variables stand as written unless the syntax removes them.
  package let text: String
  /// The bytes in the file, from the word's first to behind its last.
  package let range: Range<Int>
}

/// Text that follows an instruction up to a line that holds only its name: `RUN <<EOF`.
package struct Heredoc: Sendable {
  /// The word that ends it, without quotes.
  package let name: String
  /// Whether variables in it are expanded: the name is not quoted.
  package let isExpanded: Bool
  /// Whether leading tabs are dropped: `<<-`.
  package let dropsTabs: Bool
  /// The `<<EOF` in the instruction.
  package let marker: Range<Int>
  /// The bytes between the instruction and the terminator.
  package internal(set) var body: Range<Int>
  /// The text of `body`.
  package internal(set) var text = LogicalLine(at: 0)
}

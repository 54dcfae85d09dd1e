/// What is noted of a block of operations beside the strength of their signs.
struct OperationNotes {
  /// The words that say what is done, and to what.
  var verbs = WordSpans()
  var objects = WordSpans()
  /// 1 where the clause begins with a verb of the operation, in the very form that is declared.
  var orders = OperationPostings.Block()
}

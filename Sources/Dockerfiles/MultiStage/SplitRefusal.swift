/// Why a stage is left in one piece: a clause that follows a colon.
struct SplitRefusal: Error, Hashable {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}

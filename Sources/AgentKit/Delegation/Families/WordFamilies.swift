/// Words and wordings that mean much the same to people who ask for this kind of work.
///
/// Whoever declares one word of a family is reached by the others too, less surely: a declaration that knows
/// "shrink the image" is found by "the image weighs two gigs". Families hold general knowledge of the trade, one
/// meaning each; a word may belong to several.
enum WordFamilies {
  static let all: [(name: String, members: String)] = actions + things + matters
}

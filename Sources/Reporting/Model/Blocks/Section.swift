extension Block {
  /// A heading and what stands under it.
  public struct Section: Codable, Sendable, Hashable {
    /// The heading.
    public var title: String
    /// The content, in order.
    public var blocks: [Block]

    /// Makes a section.
    public init(_ title: String, blocks: [Block]) {
      self.title = title
      self.blocks = blocks
    }
  }
}

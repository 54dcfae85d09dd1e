extension ImageReference {
  /// Why a text is no image reference.
  public struct ParseError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The whole text.
    public let text: String
    /// The part that is wrong.
    public let part: PartError

    /// The stable name of this kind of error.
    public var code: String { "image-reference.invalid" }

    /// What is wrong, in one sentence.
    public var description: String {
      "\(Self.quoted(text)) is not an image reference: \(part). Write it as name, name:tag or name@digest."
    }

    fileprivate static func quoted(_ text: String) -> String {
      (text.count > 100 ? "\(text.prefix(100))…" : text).debugDescription
    }
  }

  /// Why a text is no such part of a reference.
  public struct PartError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The parts of a reference.
    public enum Part: String, Sendable, Hashable {
      /// The registry.
      case domain = "registry"
      /// The repository.
      case path = "repository"
      /// The tag.
      case tag = "tag"
      /// The digest.
      case digest = "digest"
    }

    /// Which part it should have been.
    public let part: Part
    /// The text.
    public let text: String
    /// What is wrong with it.
    public let reason: String

    /// What is wrong, as part of a sentence.
    public var description: String { "the \(part.rawValue) \(ParseError.quoted(text)) is wrong: \(reason)" }
  }
}

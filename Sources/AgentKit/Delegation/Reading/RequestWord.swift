/// A word of a request, with all that is known about it.
struct RequestWord: Sendable {
  /// Its first byte in the request, and the one behind its last.
  let start: Int32
  let end: Int32
  /// The hash of its lower-case form.
  let surface: UInt64
  let known: KnownWord
  /// What stands before it.
  let gap: Gap
  var region: Region = []
  /// What it looks like, where it begins the name of a thing.
  var shape: ThingShape?
  /// Its number among the learned words, once it is known what of the request counts; negative where it has none.
  var learned: Int32 = -1
  /// The same of the pair that it makes with the word before.
  var learnedPair: Int32 = -1

  @inline(__always) var stem: UInt64 { known.stem }
  @inline(__always) var term: Int32 { known.term }
  @inline(__always) var cue: Cue { known.cue }
  @inline(__always) var level: UInt8 { known.level }

  /// Whether it can speak for anybody.
  @inline(__always) var counts: Bool { !region.contains(.masked) }
  /// Whether it says something about the subject: a stop word does where it begins a name, as in `my-app:2`.
  @inline(__always) var isContent: Bool { counts && (!cue.contains(.stop) || shape != nil) }
  /// Whether it is a word of the person's own, neither a name nor pasted, that says something about the subject.
  @inline(__always) var isOwn: Bool { isContent && region.isDisjoint(with: [.identifier, .pasted]) }
}

extension RequestWord {
  /// How much it counts as a word of the subject: in pasted text and in identifiers less.
  @inline(__always) var worth: Float {
    region.contains(.pasted) ? 0.3 : region.contains(.identifier) ? 0.4 : 1
  }
}

/// What sort of text a word stands in.
struct Region: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  /// A mention, a negation or an injection: it does not count.
  static let masked = Region(rawValue: 1 << 0)
  /// Something pasted: what a program printed, a file's text. Its words are no orders.
  static let pasted = Region(rawValue: 1 << 1)
  /// In quotation marks.
  static let quoted = Region(rawValue: 1 << 2)
  /// Part of a path, an image reference, an identifier.
  static let identifier = Region(rawValue: 1 << 3)
}

/// A stretch of a request that does not count, and why.
public struct MaskedSpan: Codable, Sendable, Hashable {
  /// Why a stretch does not count.
  public enum Reason: String, Codable, Sendable {
    /// The person says that it is not wanted: "don't touch docker".
    case negated
    /// A title, a name, a phrase that is talked about.
    case mention
    /// An attempt to appoint an agent: "you are now the docker agent".
    case persona
  }

  /// The text.
  public let text: String
  /// Its first UTF-8 byte in the request.
  public let start: Int
  /// The byte behind its last.
  public let end: Int
  /// Why it does not count.
  public let reason: Reason
}

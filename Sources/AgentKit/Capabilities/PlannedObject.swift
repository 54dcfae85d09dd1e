/// One object that a plan touches, by what identifies it for good.
public struct PlannedObject: Codable, Sendable, Hashable {
  /// What sort of object.
  public enum Kind: String, Codable, Sendable {
    case container, image, network, volume, port, file, folder, engine, registry, cluster
  }

  /// What sort of object it is.
  public var kind: Kind
  /// What identifies it for good: a full id, a digest, an absolute path.
  public var id: String
  /// What people call it.
  public var name: String
  /// Where it comes from, if an earlier step of the same run makes it: its id is known only then.
  public private(set) var result: ResultReference?

  /// Makes an object; without a name of its own its id is its name.
  public init(_ kind: Kind, id: String, name: String? = nil) {
    self.kind = kind
    self.id = id
    self.name = name ?? id
    // No id begins as a reference does.
    result = ResultReference(id)
  }

  /// Stands for what an earlier step of the run will have made.
  ///
  /// - Parameter name: What people will call it, where that is known.
  public init(_ result: ResultReference, name: String? = nil) {
    self.init(result.kind, id: result.description, name: name)
    self.result = result
  }

  /// What an operation is told to be about it: its id; as long as nobody knows that, its name.
  public var handle: String { result == nil ? id : name }
}

/// Stands for an object that an earlier step of a run leaves: `$1.image` is the image of the first step.
public struct ResultReference: Codable, Sendable, Hashable, CustomStringConvertible {
  /// The step, from 1.
  public let step: Int
  /// The kind of object; the first that the step hands on.
  public let kind: PlannedObject.Kind

  /// The number of the step that is being planned, before it is known which one of its run that is.
  static let thisStep = 0

  /// Refers to what a step leaves.
  public init(step: Int, _ kind: PlannedObject.Kind) {
    self.step = step
    self.kind = kind
  }

  /// Reads `$1.image`; `nil` for any other text.
  public init?(_ text: String) {
    guard text.hasPrefix("$"), let dot = text.firstIndex(of: "."),
      let step = Int(text[text.index(after: text.startIndex)..<dot]), step > 0,
      let kind = PlannedObject.Kind(rawValue: String(text[text.index(after: dot)...]))
    else { return nil }
    self.init(step: step, kind)
  }

  /// `$1.image`
  public var description: String { "$\(step).\(kind.rawValue)" }

  /// Reads the text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let reference = ResultReference(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a reference like $1.image")
    }
    self = reference
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

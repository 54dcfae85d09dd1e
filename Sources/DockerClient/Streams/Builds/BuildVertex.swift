/// A step of a BuildKit build (`moby.buildkit.v1.Vertex`).
public struct BuildVertex: Sendable, Hashable {
  /// What identifies it.
  public var digest = ""
  /// The steps it needs.
  public var inputs: [String] = []
  /// Its name for people: `[build 2/3] RUN make`.
  public var name = ""
  /// Whether its result was there already.
  public var isCached = false
  /// When it began; nil if it has not.
  public var started: Timestamp?
  /// When it ended; nil if it has not.
  public var completed: Timestamp?
  /// Why it failed; empty if it did not.
  public var error = ""

  /// Nothing known.
  public init() {}
}

/// How far a part of a step has come (`moby.buildkit.v1.VertexStatus`): a layer that is pulled, a file that is sent.
public struct BuildVertexStatus: Sendable, Hashable {
  /// What identifies the part.
  public var id = ""
  /// The step's digest.
  public var vertex = ""
  /// Its name for people.
  public var name = ""
  /// Bytes or pieces so far.
  public var current = 0
  /// Of how many; 0 if that is not known.
  public var total = 0
  /// When that was so.
  public var timestamp: Timestamp?
  /// When it began.
  public var started: Timestamp?
  /// When it ended; nil if it has not.
  public var completed: Timestamp?

  /// Nothing known.
  public init() {}
}

/// What a step wrote (`moby.buildkit.v1.VertexLog`).
public struct BuildLog: Sendable, Hashable {
  /// The step's digest.
  public var vertex = ""
  /// When.
  public var timestamp: Timestamp?
  /// Where.
  public var stream = LogFrame.Stream.output
  /// What; neither whole lines nor whole characters are promised.
  public var bytes: [UInt8] = []

  /// Nothing known.
  public init() {}
}

/// What BuildKit warns about (`moby.buildkit.v1.VertexWarning`).
public struct BuildWarning: Sendable, Hashable {
  /// The step's digest.
  public var vertex = ""
  /// How bad it is.
  public var level = 0
  /// One sentence.
  public var summary = ""
  /// More of them.
  public var details: [String] = []
  /// Where it is explained.
  public var url = ""

  /// Nothing known.
  public init() {}
}

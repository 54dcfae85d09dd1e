public import Reporting

/// A library of operations that serves agent definitions.
///
/// A module is compiled into its host. It brings the code behind definitions; it never chooses when it runs.
public protocol CapabilityModule: Sendable {
  /// The module's name, as in `Plugins/`.
  var name: String { get }

  /// Its operations, and the definition that each one serves unless a definition's `operations:` key says otherwise.
  var operations: [RegisteredOperation] { get }

  /// The standards that its operations can give evidence for; none unless it says so.
  var standards: [Standard] { get }
}

extension CapabilityModule {
  /// None.
  public var standards: [Standard] { [] }
}

/// What the host lends to one run of one operation.
public struct RunContext: Sendable {
  /// The folder that relative paths start from.
  public let workingDirectory: String
  /// What the steps before left, latest first.
  public let received: [Handoff]
  /// How the steps before will have left the world, where they are not done yet.
  public let foresight: Foresight
  /// Where progress goes.
  public let progress: ProgressReporter

  /// Makes a context.
  public init(
    workingDirectory: String, received: [Handoff] = [], foresight: Foresight = Foresight(),
    progress: ProgressReporter = .silent
  ) {
    self.workingDirectory = workingDirectory
    self.received = received
    self.foresight = foresight
    self.progress = progress
  }
}

/// Takes word of how far a run is.
public struct ProgressReporter: Sendable {
  /// Whether a person watches, so that what is shown meanwhile is seen.
  public let isWatched: Bool
  private let send: @Sendable (Progress) -> Void

  /// Makes a reporter that calls a closure.
  public init(isWatched: Bool = false, _ send: @escaping @Sendable (Progress) -> Void) {
    self.isWatched = isWatched
    self.send = send
  }

  /// Reports what is going on, how much of how much is done where that is known, and how things stand where somebody
  /// watches them.
  public func callAsFunction(
    _ text: String, done: Int? = nil, of total: Int? = nil, showing snapshot: Report? = nil
  ) {
    send(Progress(text: text, done: done, total: total, snapshot: snapshot))
  }

  /// Drops everything.
  public static let silent = ProgressReporter { _ in }
}

/// How far a run is.
public struct Progress: Codable, Sendable, Hashable {
  /// What is going on.
  public let text: String
  /// How much is done, in the unit of `total`.
  public let done: Int?
  /// How much there is, where that is known.
  public let total: Int?
  /// How things stand, for those who watch; the next one takes its place.
  public let snapshot: Report?

  /// Says how far a run is.
  public init(text: String, done: Int? = nil, total: Int? = nil, snapshot: Report? = nil) {
    self.text = text
    self.done = done
    self.total = total
    self.snapshot = snapshot
  }
}

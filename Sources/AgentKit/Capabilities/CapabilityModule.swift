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
  /// Where progress goes.
  public let progress: ProgressReporter

  /// Makes a context.
  public init(workingDirectory: String, received: [Handoff] = [], progress: ProgressReporter = .silent) {
    self.workingDirectory = workingDirectory
    self.received = received
    self.progress = progress
  }
}

/// Takes word of how far a run is.
public struct ProgressReporter: Sendable {
  private let send: @Sendable (Progress) -> Void

  /// Makes a reporter that calls a closure.
  public init(_ send: @escaping @Sendable (Progress) -> Void) { self.send = send }

  /// Reports what is going on, and how much of how much is done where that is known.
  public func callAsFunction(_ text: String, done: Int? = nil, of total: Int? = nil) {
    send(Progress(text: text, done: done, total: total))
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
}

public import AgentKit
public import DockerClient

/// What planning may use: an engine and files that can only be read, and what the steps before left.
public struct ReadOnlyWorkspace: Sendable {
  /// The engine. Nothing is sent to it until a method is called, so operations that need none work without one.
  public let engine: any ReadOnlyEngine
  /// The files.
  public let files: any ReadOnlyFiles
  /// What the steps before left, latest first.
  public let received: [Handoff]
  /// Whether running will have a terminal.
  public let hasTerminal: Bool

  /// Makes a workspace.
  public init(
    engine: any ReadOnlyEngine, files: any ReadOnlyFiles, received: [Handoff] = [], hasTerminal: Bool = false
  ) {
    self.engine = engine
    self.files = files
    self.received = received
    self.hasTerminal = hasTerminal
  }
}

/// What running may use: an engine and files that can be changed.
public struct Workspace: Sendable {
  /// The engine.
  public let engine: any Engine
  /// The files.
  public let files: any Files
  /// What the steps before left, latest first.
  public let received: [Handoff]
  /// Where progress goes.
  public let progress: ProgressReporter
  /// The terminal of whoever asked, where there is one to lend.
  public let terminal: (any Terminal)?

  /// Makes a workspace.
  public init(
    engine: any Engine, files: any Files, received: [Handoff] = [], progress: ProgressReporter = .silent,
    terminal: (any Terminal)? = nil
  ) {
    self.engine = engine
    self.files = files
    self.received = received
    self.progress = progress
    self.terminal = terminal
  }
}

extension RegisteredOperation {
  /// Registers an operation that works in a container workspace. Its plans that change something are good for this
  /// engine alone.
  ///
  /// - Parameters:
  ///   - operation: The operation's type.
  ///   - agent: The name of the definition that it serves.
  ///   - engine: The engine that every run of it is lent.
  ///   - terminal: The terminal that runs of it may borrow; nil for none.
  public init<Operation: AgentOperation>(
    _ operation: Operation.Type, for agent: String, on engine: any Engine, at terminal: (any Terminal)? = nil
  ) throws where Operation.ReadAccess == ReadOnlyWorkspace, Operation.Access == Workspace {
    let identity = EngineIdentity(engine: engine.readOnly)
    try self.init(
      operation, for: agent,
      reading: { context in
        ReadOnlyWorkspace(
          engine: context.foresight.isEmpty
            ? engine.readOnly : ForeseenEngine(engine: engine.readOnly, foresight: context.foresight),
          files: LocalFiles(relativeTo: context.workingDirectory),
          received: context.received, hasTerminal: terminal != nil)
      },
      acting: { context in
        Workspace(
          engine: engine, files: LocalFiles(relativeTo: context.workingDirectory), received: context.received,
          progress: context.progress, terminal: terminal)
      },
      completing: { try await identity.bind($0) })
  }
}

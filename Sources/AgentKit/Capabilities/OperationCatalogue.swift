/// Every operation that a host has, by name.
public struct OperationCatalogue: Sendable {
  /// The operations, sorted by name.
  public private(set) var operations: [RegisteredOperation]
  /// The standards that they can give evidence for, and those that the host checks itself.
  let standards: [Standard]
  private let byName: [OperationName: Int]

  /// Collects the operations of modules.
  ///
  /// - Throws: `CatalogueError` for a malformed name or one that is declared twice.
  public init(_ modules: [any CapabilityModule]) throws {
    operations = modules.flatMap(\.operations).sorted { $0.name < $1.name }
    for (previous, next) in zip(operations, operations.dropFirst()) where previous.name == next.name {
      throw CatalogueError.declaredTwice(next.name)
    }
    for operation in operations where OperationName(rawValue: operation.name.rawValue) == nil {
      throw CatalogueError.malformedName(operation.name.rawValue)
    }
    let known = (Standard.host + modules.flatMap(\.standards)).map { ($0.id, $0) }
    standards = Dictionary(known) { first, _ in first }.values.sorted { $0.id < $1.id }
    byName = Dictionary(uniqueKeysWithValues: operations.enumerated().map { ($1.name, $0) })
  }

  /// The operation of a name.
  public subscript(name: OperationName) -> RegisteredOperation? {
    byName[name].map { operations[$0] }
  }

  /// The same operations, asked for in other words.
  func rewording(_ change: (Vocabulary) -> Vocabulary) -> OperationCatalogue {
    var catalogue = self
    for number in operations.indices {
      catalogue.operations[number].declaration.vocabulary = change(operations[number].declaration.vocabulary)
    }
    return catalogue
  }

  /// The operations that serve a definition, sorted by name.
  public func serving(_ agent: String) -> [RegisteredOperation] {
    operations.filter { $0.agent == agent }
  }
}

/// A mistake in the modules that a host was put together from.
public enum CatalogueError: ExplainedError, Hashable {
  /// Two modules declare one name.
  case declaredTwice(OperationName)
  /// A name is not `noun.verb`.
  case malformedName(String)

  /// `catalogue.declared-twice` or `catalogue.malformed-name`.
  public var code: String {
    switch self {
    case .declaredTwice: "catalogue.declared-twice"
    case .malformedName: "catalogue.malformed-name"
    }
  }

  /// What is wrong.
  public var message: String {
    switch self {
    case .declaredTwice(let name): "the operation \(name) is declared twice"
    case .malformedName(let name): "\"\(name)\" is no operation name"
    }
  }

  /// What the author of the module can do.
  public var remedy: String? {
    switch self {
    case .declaredTwice: "Leave one of the two modules out, or give one of the operations another name."
    case .malformedName: "Name it noun.verb, in lower-case letters."
    }
  }

  /// The modules are the embedder's input.
  public var kind: FaultKind { .badInput }
}

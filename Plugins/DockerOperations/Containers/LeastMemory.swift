internal import AgentKit
internal import ContainerCapabilities

extension ByteCount {
  /// The engine gives no container less.
  private static let least = 6 << 20

  /// Refuses a limit of memory that the engine would refuse: a process needs some to begin with. A number without a unit
  /// is bytes, and who gives one hardly means that.
  ///
  /// - Throws: `Failure`.
  func checkAsMemoryLimit() throws {
    guard bytes < Self.least else { return }
    throw Failure(
      code: "container.memory-too-small",
      message: "\(bytes) bytes of memory are too few: the engine wants at least 6 MB",
      remedy: "Give \(6...65536 ~= bytes ? "a unit: --memory \(bytes)m" : "at least --memory 6m").",
      kind: .badInput)
  }
}

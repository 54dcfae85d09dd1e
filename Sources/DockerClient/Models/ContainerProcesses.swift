/// The processes in a container, as `ps` on the engine's host shows them (`GET /containers/{id}/top`).
public struct ContainerProcesses: Codable, Sendable, Hashable {
  /// The columns: `UID`, `PID`, `CMD`, …
  public var titles: [String]
  /// For each process the values of the columns.
  public var processes: [[String]]

  /// The values of one column, for every process.
  public func column(_ title: String) -> [String] {
    guard let index = titles.firstIndex(of: title) else { return [] }
    return processes.compactMap { $0.indices.contains(index) ? $0[index] : nil }
  }

  enum CodingKeys: String, CodingKey {
    case titles = "Titles"
    case processes = "Processes"
  }
}

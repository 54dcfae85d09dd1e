/// A limit of a container's processes (`setrlimit`).
public struct Ulimit: Codable, Sendable, Hashable {
  /// The resource: `nofile`, `nproc`, `core`.
  public var name: String
  /// What a process gets.
  public var soft: Int
  /// What a process may raise it to.
  public var hard: Int

  /// Makes a limit.
  public init(name: String, soft: Int, hard: Int) {
    self.name = name
    self.soft = soft
    self.hard = hard
  }

  enum CodingKeys: String, CodingKey {
    case name = "Name"
    case soft = "Soft"
    case hard = "Hard"
  }
}

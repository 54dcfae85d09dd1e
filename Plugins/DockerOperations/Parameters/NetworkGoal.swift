internal import AgentKit
internal import ContainerCapabilities

/// What a container is to reach: a container or a host, perhaps with a port behind it.
struct NetworkGoal: TextParameter {
  /// The container's or the host's name.
  let name: ContainerName
  /// The port there, where one was given.
  let port: PortNumber?

  var description: String { port.map { "\(name):\($0)" } ?? name.description }

  init(_ text: String) throws {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let hasPort = parts.count == 2 && !parts[1].isEmpty
    name = try ContainerName(hasPort ? String(parts[0]) : text)
    port = hasPort ? try PortNumber(String(parts[1])) : nil
  }

  static var placeholder: String { ContainerName.placeholder }

  /// Finds what a container's name is found by.
  static func scan(_ text: ScannedText) -> [ScannedValue] { ContainerName.scan(text) }
}

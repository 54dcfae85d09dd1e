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

  /// Finds what a container's name is found by, and ports of this machine: `localhost:8080`, `http://127.0.0.1:8080/`.
  static func scan(_ text: ScannedText) -> [ScannedValue] {
    ContainerName.scan(text)
      + text.words.compactMap { word in
        guard word.marks.contains(.colon), let place = PortNumber.thisMachine(in: word.lower) else {
          return nil
        }
        return ScannedValue(.string(place), range: word.range, certainty: 0.9)
      }
  }
}

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
        guard word.marks.contains(.colon), let place = thisMachine(in: word.lower) else { return nil }
        return ScannedValue(.string(place), range: word.range, certainty: 0.9)
      }
  }

  /// The `localhost:8080` of an address of this machine; nil for any other word.
  private static func thisMachine(in word: String) -> String? {
    let address =
      ["http://", "https://"].first(where: word.hasPrefix).map { word.dropFirst($0.count) } ?? word[...]
    guard let host = ["localhost:", "127.0.0.1:", "0.0.0.0:"].first(where: address.hasPrefix) else {
      return nil
    }
    let port = address.dropFirst(host.count).prefix { $0.isASCII && $0.isNumber }
    let rest = address.dropFirst(host.count + port.count)
    guard (Int(port).map { 1...65535 ~= $0 }) ?? false, rest.isEmpty || rest.hasPrefix("/") else {
      return nil
    }
    return host + port
  }
}

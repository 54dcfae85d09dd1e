internal import DockerClient
internal import Reporting

/// The program listens on 127.0.0.1 only, so nobody outside the container reaches the port that is published.
///
/// Looks at the sockets that really listen. The engine forwards a published port to the container's own address, and
/// there nobody answers.
struct LoopbackListener: DiagnosisRule {
  static let id = "loopback-only"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.status == .running, let listening = facts.listening else { return nil }
    let hidden = facts.publishedPorts.first { port in
      let sockets = listening.filter { $0.port == port }
      return !sockets.isEmpty && sockets.allSatisfy(\.isLoopback)
    }
    guard let port = hidden else { return nil }
    return Hypothesis(
      Self.self,
      "its program listens on 127.0.0.1:\(port) only, so the published port \(port) reaches nobody",
      confidence: 0.95,
      evidence: [
        Evidence("Listens on", "127.0.0.1:\(port)"), Evidence("Command", facts.commandText),
      ],
      remedy: Remedy(
        "Let the program listen on 0.0.0.0: --host 0.0.0.0, --bind 0.0.0.0:\(port), HOST=0.0.0.0, or the like."
      ))
  }
}

extension ContainerFacts {
  /// The container's ports that are published on the host, TCP only.
  var publishedPorts: [Int] { publishedPorts(over: .tcp) }

  /// Those of one protocol.
  func publishedPorts(over transport: SocketRow.Transport) -> [Int] {
    container.hostConfig.portBindings.sorted.filter {
      $0.port.rawValue.hasSuffix("/\(transport.rawValue)") && !$0.bindings.isEmpty
    }
    .compactMap { $0.port.number.map(Int.init) }
  }
}

import DockerClient

@testable import DockerOperations

extension DiagnosisTests {
  /// Containers with a published UDP port.
  static let datagrams: [Scenario] = [
    Scenario(
      "packets that nothing takes", is: DatagramPortUnused.self, says: ["nothing takes packets on 53/udp"]
    ) {
      $0.running()
      $0.publish("53/udp")
      ($0.listening, $0.takingPackets) = ([], [ListeningSocket(port: 40000, isLoopback: true)])
    },
    Scenario(
      "a program that listens over TCP", is: DatagramPortUnused.self, says: ["listens there over TCP"],
      suggests: ["-p 18080:53"]
    ) {
      $0.running()
      $0.publish("53/udp")
      ($0.listening, $0.takingPackets) = ([ListeningSocket(port: 53, isLoopback: false)], [])
    },
    Scenario(
      "packets that only itself can send", is: DatagramPortUnused.self, says: ["127.0.0.1:53/udp only"]
    ) {
      $0.running()
      $0.publish("53/udp")
      ($0.listening, $0.takingPackets) = ([], [ListeningSocket(port: 53, isLoopback: true)])
    },
    Scenario("packets that are taken", is: Healthy.self) {
      $0.running()
      $0.publish("53/udp")
      ($0.listening, $0.takingPackets) = ([], [ListeningSocket(port: 53, isLoopback: false)])
    },
    Scenario("ports that cannot be seen", is: Healthy.self) {
      $0.running()
      $0.publish("53/udp")
    },
  ]
}

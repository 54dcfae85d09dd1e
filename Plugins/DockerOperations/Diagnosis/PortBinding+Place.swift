internal import DockerClient

extension PortBinding {
  /// A port of the host at the same address, as `docker run -p` takes it: `8080`, `127.0.0.1:8080`, `[::1]:8080`.
  func place(of port: Int) -> String {
    hostIP.isEmpty ? "\(port)" : hostIP.contains(":") ? "[\(hostIP)]:\(port)" : "\(hostIP):\(port)"
  }
}

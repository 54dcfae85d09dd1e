internal import DockerClient

extension Engine {
  /// The TCP sockets that listen in a container, read from its own `/proc`; nil where the image has nothing to read
  /// files with. This runs `cat` in the container, so it is nothing for a plan.
  func listeningSockets(in container: String) async throws -> [ListeningSocket]? {
    do {
      let result = try await exec(
        container, ExecCreation(["cat", "/proc/net/tcp", "/proc/net/tcp6"]), limit: 1 << 20)
      guard !result.output.isEmpty else { return nil }
      return ListeningSocket.read(result.outputText)
    } catch is DockerError {
      return nil
    }
  }
}

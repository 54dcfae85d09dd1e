/// A health check that needs nothing but what the base image has: it opens the port and closes it again.
enum HealthProbe {
  /// The exec form of the command for a port; `nil` where no suitable program is known to be there.
  static func command(for base: Stage.Base, port: Int) -> [String]? {
    if case .image(let image) = base {
      switch image.shortName {
      case "node":
        return [
          "node", "-e",
          "require('net').connect(\(port), '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1))",
        ]
      case "python":
        return ["python", "-c", "import socket; socket.create_connection(('127.0.0.1', \(port)), 3).close()"]
      default: break
      }
    }
    let family = ImageFamily(base)
    if family == .alpine { return ["nc", "-z", "127.0.0.1", "\(port)"] }
    return family.hasBash ? ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/\(port)"] : nil
  }
}

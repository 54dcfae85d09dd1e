internal import DockerClient
internal import Reporting

extension ContainerFacts {
  /// Why nobody can read what it wrote, as a clause; nil where its log can be read.
  var unreadableLog: String? {
    guard gaps.contains(where: { $0.hasPrefix("its log") && $0.contains("does not support reading") }) else {
      return nil
    }
    return container.hostConfig.logConfig.unreadable
  }

  /// Has the next run keep what it writes.
  var keepLog: String {
    "Let it keep what it writes. "
      + recreate(with: "--log-driver", "local", compose: "logging: {driver: local}")
  }

  /// Shows the last lines of its log, where that can be read.
  func showLog(_ lines: Int, _ flags: String..., saying comment: String? = nil) -> [Block.Command] {
    guard unreadableLog == nil else { return [] }
    return [
      Block.Command(
        arguments: ["docker", "logs", "--tail", "\(lines)"] + flags + [name], comment: comment)
    ]
  }
}

extension LogConfig {
  /// Why a log of this driver cannot be read, as a clause, where the engine says that it cannot.
  var unreadable: String {
    switch type {
    case "": "its log driver keeps nothing that could be read"
    case "none": "its log driver none throws away what it writes"
    default: "its log driver \(type) sends away what it writes and keeps nothing here"
    }
  }
}

internal import DockerClient
internal import Reporting

/// Reads the engine's messages about containers that could not be started.
enum StartError {
  /// The program in `exec: "X": …`.
  static func program(_ message: String) -> String? {
    guard let start = message.range(of: "exec: \"")?.upperBound,
      let end = message[start...].range(of: "\": ")?.lowerBound
    else { return nil }
    return String(message[start..<end])
  }

  /// The message without the runtime's preamble.
  static func short(_ message: String) -> String {
    let preambles = [
      "unable to start container process: ", "error during container init: ", "Error response from daemon: ",
    ]
    var rest = message[...]
    for preamble in preambles {
      if let end = rest.range(of: preamble)?.upperBound { rest = rest[end...] }
    }
    // What the docker command adds behind it is about the command.
    for trailer in ["See 'docker ", "Run 'docker "] {
      if let help = rest.range(of: trailer)?.lowerBound { rest = rest[..<help] }
    }
    while rest.last?.isWhitespace ?? false || rest.hasSuffix(".") { rest = rest.dropLast() }
    if rest.hasSuffix(": unknown") { rest = rest.dropLast(9) }
    let text = String(rest).masked
    return text.count > 300 ? text.prefix(299) + "…" : text
  }

  /// Makes room for a corrected container: what is made wrong cannot be mended in place.
  static func startAnew(_ facts: ContainerFacts) -> [Block.Command] {
    // What docker exec was refused says nothing against the container.
    if facts.isRefusedExec { return [] }
    if let service = facts.composeService {
      return [
        Block.Command(
          arguments: ["docker", "compose", "up", "-d", "--force-recreate", service],
          comment: "Then make it anew")
      ]
    }
    return [
      Block.Command(arguments: ["docker", "rm", facts.name], comment: "Then remove it and run it anew")
    ]
  }
}

extension StringProtocol {
  /// Where a text stands first, compared scalar by scalar, without Foundation.
  func range(of needle: String) -> Range<Index>? {
    guard let first = needle.utf8.first else { return nil }
    var start = startIndex
    while let found = utf8[start...].firstIndex(of: first) {
      if utf8[found...].starts(with: needle.utf8),
        let end = utf8.index(found, offsetBy: needle.utf8.count, limitedBy: endIndex)
      {
        return found..<end
      }
      start = utf8.index(after: found)
    }
    return nil
  }
}

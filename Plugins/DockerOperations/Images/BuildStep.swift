internal import DockerClient

/// One step in the making of an image, with its instruction as a Dockerfile has it.
struct BuildStep: Sendable, Hashable {
  /// The instruction, without the values of build arguments and without secrets.
  let instruction: String
  /// Bytes of its layer.
  let size: Int
  /// When it was made.
  let created: Timestamp?

  init(_ entry: ImageHistoryEntry) {
    size = entry.size
    created = entry.created
    instruction = Self.instruction(entry.createdBy.isEmpty ? entry.comment : entry.createdBy).masked
  }

  /// Reads what the classic builder (`/bin/sh -c #(nop)  CMD ["x"]`, `/bin/sh -c make`, with build arguments
  /// `|2 A=b C=d /bin/sh -c make`) and BuildKit (`RUN /bin/sh -c make # buildkit`) write.
  static func instruction(_ text: String) -> String {
    var text = text[...]
    while text.last?.isWhitespace == true { text = text.dropLast() }
    if text.hasSuffix("# buildkit") { text = text.dropLast(10) }
    var arguments: [Substring] = []
    if text.hasPrefix("|"), let shell = text.range(of: " /bin/sh -c ")?.lowerBound {
      arguments = text[..<shell].split(separator: " ").dropFirst().map { $0.prefix { $0 != "=" } }
      text = text[shell...].dropFirst()
    }
    let shell = "/bin/sh -c "
    if text.hasPrefix("RUN ") {
      text = text.dropFirst(4)
      if text.hasPrefix("|"), let start = text.range(of: " /bin/sh -c ")?.lowerBound {
        arguments = text[..<start].split(separator: " ").dropFirst().map { $0.prefix { $0 != "=" } }
        text = text[start...].dropFirst()
      }
      if text.hasPrefix(shell) { text = text.dropFirst(shell.count) }
      text = "RUN " + text
    } else if text.hasPrefix(shell) {
      text = text.dropFirst(shell.count)
      let mark = "#(nop)"
      text = text.hasPrefix(mark) ? text.dropFirst(mark.count) : "RUN " + text
    }
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    let names = arguments.isEmpty ? "" : " (with \(arguments.joined(separator: ", ")))"
    return text + names
  }
}

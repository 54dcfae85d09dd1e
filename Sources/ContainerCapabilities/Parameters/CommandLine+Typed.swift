internal import AgentKit

extension CommandLine {
  /// What stands behind the image or the container of a `docker run` or `docker exec` that is written out.
  ///
  /// Without options before it, only a program that is known for it is one: "docker run web fails". Empty where none
  /// follows, `nil` where nothing of that sort is written out.
  static func typed(in text: ScannedText, isProgram: (Int) -> Bool) -> [ScannedValue]? {
    let words = text.words
    guard let docker = words.indices.first(where: { engines.contains(words[$0].lower) }) else { return nil }
    var index = docker + 1
    if index < words.count, words[index].lower == "container" { index += 1 }
    guard index < words.count, ["run", "exec", "create"].contains(words[index].lower) else { return nil }
    index += 1
    let object = end(ofOptions: index, in: words.map(\.text))
    let start = object + 1
    guard object > index || (start < words.count && isProgram(start)) else { return nil }
    guard start < words.count else { return [] }
    if let quoted = quoted(from: docker, in: text) { return quoted }
    // Other marks leave more than a blank between two words, and what they mean is not known here.
    let isPlain = (object + 1..<words.count).allSatisfy {
      words[$0].range.lowerBound == words[$0 - 1].range.upperBound + 1
    }
    return isPlain ? [value(start..<words.count, in: text, certainty: 0.95)].compactMap(\.self) : []
  }

  /// The command of a line with quotation marks, which group words as in a shell: `docker run app sh -c 'a; b'`. Empty
  /// where it cannot be told, `nil` for a line without such marks.
  private static func quoted(from docker: Int, in text: ScannedText) -> [ScannedValue]? {
    guard let typed = TypedLine(from: text.words[docker], in: text), typed.hasQuotes else { return nil }
    guard !typed.needsShell, let words = try? Self.words(of: typed.line) else { return [] }
    let subcommand = words.firstIndex { ["run", "exec", "create"].contains($0.text) } ?? words.count
    let start = end(ofOptions: subcommand + 1, in: words.map(\.text)) + 1
    guard start < words.count else { return [] }
    let line = String(decoding: Array(typed.line.utf8)[words[start].start...], as: UTF8.self)
    // Of the words in it, none fills another parameter.
    guard (try? CommandLine(line)) != nil,
      let first = text.words.indices.first(where: {
        $0 > docker + 1 && text.words[$0].text == words[start].text
      }), let last = text.words.lastIndex(where: { $0.range.lowerBound < typed.end }), first <= last
    else { return [] }
    return [ScannedValue(.string(line), range: text.bytes(of: first..<(last + 1)), certainty: 0.95)]
  }

  /// Where the image or the container stands: behind all options and their values.
  private static func end(ofOptions start: Int, in words: [String]) -> Int {
    var index = start
    while index < words.count, words[index].hasPrefix("-") {
      index += words[index].contains("=") || isSwitch(words[index]) ? 1 : 2
    }
    return index
  }

  static let engines: Set<String> = ["docker", "podman", "nerdctl"]

  /// Whether an option of `docker run` or `docker exec` takes no value: `-dit`, `--rm`.
  private static func isSwitch(_ option: String) -> Bool {
    if option.hasPrefix("--") { return switches.contains(option) }
    return option.dropFirst().allSatisfy { "ditqP".contains($0) }
  }

  private static let switches: Set<String> = [
    "--rm", "--init", "--detach", "--interactive", "--tty", "--privileged", "--read-only", "--publish-all",
    "--quiet", "--no-healthcheck", "--oom-kill-disable",
  ]
}

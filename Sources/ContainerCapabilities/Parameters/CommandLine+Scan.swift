package import AgentKit

extension CommandLine {
  /// Finds a command behind "run", "execute" or "open" and before "in …", and programs that people open in containers.
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    let words = text.words.map { cues[$0.folded] }
    if let typed = typed(in: text, isProgram: { words[$0].contains(.program) }) { return typed }
    let behind = words.indices.compactMap { index -> ScannedValue? in
      guard words[index].contains(.verb) else { return nil }
      var start = index + 1
      while start < words.count, words[start].contains(.filler) { start += 1 }
      let end = words[start...].firstIndex { $0.contains(.end) } ?? words.count
      guard start < end, end - start <= 8 else { return nil }
      let isProgram = words[start].contains(.program)
      // Without "in …" behind it, only a program that is known for it is taken.
      let isRun = words[index].contains(.running)
      guard isProgram || (isRun && end < words.count && words[end].contains(.inside)) else { return nil }
      return value(start..<end, in: text, certainty: isProgram ? 0.9 : 0.6)
    }
    if !behind.isEmpty { return behind }
    if let told = told(in: text, words) { return [told] }
    return words.indices.compactMap { index in
      guard words[index].contains(.program), index == 0 || !words[index - 1].contains(.preposition) else {
        return nil
      }
      // "with env A=1" names variables.
      if index + 1 < words.count, text.words[index + 1].marks.contains(.equals) { return nil }
      return value(index..<(index + 1), in: text, certainty: 0.6)
    }
  }

  /// What stands behind "the command": all words up to the next part of the sentence.
  private static func told(in text: ScannedText, _ words: [Cue]) -> ScannedValue? {
    guard
      let noun = text.words.indices.dropFirst().first(where: {
        text.words[$0].folded == command && !leading.isDisjoint(with: [text.words[$0 - 1].lower])
      }), noun + 1 < text.words.count
    else { return nil }
    let start = noun + 1
    guard !predicates.contains(text.words[start].lower), !words[start].contains(.end) else { return nil }
    var end = start + 1
    // A comma or the like leaves more than a blank between two words.
    while end < words.count, !words[end].contains(.end),
      text.words[end].range.lowerBound <= text.words[end - 1].range.upperBound + 1
    { end += 1 }
    return value(start..<end, in: text, certainty: 0.6)
  }

  private static let command = ScannedText.Word.hash(of: "command")
  private static let leading: Set<String> = ["the", "with", "as", "its", "and"]
  private static let predicates: Set<String> = [
    "is", "was", "does", "that", "which", "not", "line", "it", "of", "has", "can", "should", "prints",
    "fails",
    "failed", "but", "or", "instead",
  ]

  static func value(_ run: Range<Int>, in text: ScannedText, certainty: Double) -> ScannedValue? {
    var line = text.words[run].map(\.text).joined(separator: " ")
    var range = text.bytes(of: run)
    if let folder = folder(behind: range.upperBound, in: text.request) {
      line += " " + folder
      range = range.lowerBound..<(range.upperBound + 1 + folder.utf8.count)
    }
    guard (try? CommandLine(line)) != nil else { return nil }
    return ScannedValue(.string(line), range: range, certainty: certainty)
  }

  /// A folder whose name has no letters, and so is no word, right behind a command: "ls / in web".
  private static func folder(behind end: Int, in request: [UInt8]) -> String? {
    guard end < request.count, request[end] == UInt8(ascii: " ") else { return nil }
    let name = request[(end + 1)...].prefix(3).prefix { $0 != UInt8(ascii: " ") }
    return folders.first { $0.utf8.elementsEqual(name) }
  }

  private static let folders = ["/", ".", "..", "~"]

  /// What a word says about a command beside it, or about itself.
  private struct Cue: OptionSet {
    let rawValue: UInt8
    static let running = Cue(rawValue: 1)
    static let verb = Cue(rawValue: 2)
    static let filler = Cue(rawValue: 4)
    static let inside = Cue(rawValue: 8)
    static let end = Cue(rawValue: 16)
    static let preposition = Cue(rawValue: 32)
    static let program = Cue(rawValue: 64)
  }

  private static let cues = WordKinds<Cue>([
    (["run", "execute", "exec", "invoke"], [.running, .verb]), (["open", "launch", "start", "call"], .verb),
    (["a", "an", "the", "command", "me"], .filler),
    (["in", "inside", "on", "into", "within"], [.inside, .end]),
    (["and", "then", "for", "to", "with", "please", "from", "as"], .end),
    (["the", "a", "my", "in", "into", "inside", "container", "our"], .preposition),
    (programs, .program),
  ])
  private static let programs = [
    "bash", "sh", "zsh", "ash", "psql", "mysql", "mongosh", "redis-cli", "sqlite3", "python", "python3",
    "node", "irb", "env", "printenv", "ls", "ps", "cat", "curl", "wget", "ping", "nslookup", "dig", "whoami",
    "id", "df", "nginx", "php", "rails", "npm", "flask", "pg_dump", "mysqldump", "rake", "artisan",
    "composer", "uname", "date", "sleep", "tail", "echo",
  ]
}

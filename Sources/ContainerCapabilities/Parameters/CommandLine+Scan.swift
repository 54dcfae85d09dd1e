package import AgentKit

extension CommandLine {
  /// Finds a command behind "run", "execute" or "open" and before "in …", and programs that people open in containers.
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    let words = text.words.map { $0.lower }
    let behind = words.indices.compactMap { index -> ScannedValue? in
      guard verbs.contains(words[index]) else { return nil }
      var start = index + 1
      while start < words.count, fillers.contains(words[start]) { start += 1 }
      let end = words[start...].firstIndex { ends.contains($0) } ?? words.count
      guard start < end, end - start <= 8 else { return nil }
      let isProgram = programs.contains(words[start])
      // Without "in …" behind it, only a program that is known for it is taken.
      let isRun = running.contains(words[index])
      guard isProgram || (isRun && end < words.count && inside.contains(words[end])) else { return nil }
      return value(start..<end, in: text, certainty: isProgram ? 0.9 : 0.6)
    }
    if !behind.isEmpty { return behind }
    return words.indices.compactMap { index in
      guard programs.contains(words[index]), index == 0 || !prepositions.contains(words[index - 1]) else {
        return nil
      }
      return value(index..<(index + 1), in: text, certainty: 0.6)
    }
  }

  private static func value(_ run: Range<Int>, in text: ScannedText, certainty: Double) -> ScannedValue? {
    let line = text.words[run].map(\.text).joined(separator: " ")
    guard (try? CommandLine(line)) != nil else { return nil }
    return ScannedValue(.string(line), range: text.bytes(of: run), certainty: certainty)
  }

  private static let running: Set<String> = ["run", "execute", "exec", "invoke"]
  private static let verbs = running.union(["open", "launch", "start", "call"])
  private static let fillers: Set<String> = ["a", "an", "the", "command", "me"]
  private static let inside: Set<String> = ["in", "inside", "on", "into", "within"]
  private static let ends: Set<String> = inside.union([
    "and", "then", "for", "to", "with", "please", "from", "as",
  ])
  private static let prepositions: Set<String> = [
    "the", "a", "my", "in", "into", "inside", "container", "our",
  ]
  private static let programs: Set<String> = [
    "bash", "sh", "zsh", "ash", "psql", "mysql", "mongosh", "redis-cli", "sqlite3", "python", "python3",
    "node", "irb", "env", "printenv", "ls", "ps", "cat", "curl", "wget", "ping", "nslookup", "dig", "whoami",
    "id", "df", "nginx", "php", "rails", "npm", "flask", "pg_dump", "mysqldump", "rake", "artisan",
    "composer", "uname", "date",
  ]
}

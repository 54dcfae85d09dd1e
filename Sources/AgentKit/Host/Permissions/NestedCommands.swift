/// All the commands that running one may run, itself first: what a rule that forbids is held against.
///
/// It sees through wrappers (`sudo`, `env`, `watch`), what a shell is told to run (`sh -c`, `eval`, `find -exec`), the
/// shell's own words (`then`, `do`, `!`) and every spelling of docker's commands.
struct NestedCommands {
  /// The most places in one command at which another may begin, and the deepest text in a text.
  private static let mostStarts = 512
  private static let deepest = 6

  /// Each command, its words joined by single blanks.
  private(set) var lines: [ArraySlice<UInt8>] = []
  /// The command's words, and those of each command in a text that a shell is told to run.
  private(set) var texts: [[String]] = []
  /// Whether that is all. What is nested deeper than anybody writes it cannot be told, and is not let pass.
  private(set) var isComplete = true

  init(in command: SimpleCommand) { add(command.words, depth: 0) }

  private mutating func add(_ text: String, depth: Int) {
    let text = ShellText(text)
    if !text.isComplete { isComplete = false }
    for words in text.commands { add(words, depth: depth) }
  }

  private mutating func add(_ words: [String], depth: Int) {
    guard depth <= Self.deepest else {
      isComplete = false
      return
    }
    texts.append(words)
    let joined = JoinedWords(words)
    var starts = [0]
    var seen: Set<Int> = [0]
    var texts: Set<Int> = []
    func visit(_ start: Int) {
      if start < words.count, seen.insert(start).inserted { starts.append(start) }
    }
    while let start = starts.popLast() {
      guard seen.count <= Self.mostStarts else {
        isComplete = false
        return
      }
      if start < words.count { lines.append(joined.from(start)) }
      guard let place = words[start...].firstIndex(where: { !Self.isBefore($0) }) else { continue }
      let program = words[place].split(separator: "/").last.map(String.init) ?? words[place]
      lines.append(joined.from(place, without: words[place].utf8.count - program.utf8.count))
      for spelling in DockerWords.spellings([program] + words[(place + 1)...]) {
        lines.append(JoinedWords(spelling).from(0))
      }
      let rest = words.indices[(place + 1)...]
      let isWrapper = Self.wrappers.contains(program)
      // Which of its words begins the command depends on its options; any of them may.
      if isWrapper { for index in rest where !words[index].hasPrefix("-") { visit(index) } }
      if program == "find" {
        for index in rest where ["-exec", "-execdir", "-ok", "-okdir"].contains(words[index]) {
          visit(index + 1)
        }
      }
      let isShell = Self.shells.contains(program)
      for index in rest where isShell || isWrapper && words[index].utf8.contains(where: Self.endsWord) {
        guard texts.insert(index).inserted, let text = Self.text(in: words[index]) else { continue }
        add(text, depth: depth + 1)
      }
    }
  }

  /// What a word that a shell or a wrapper gets may stand for; `nil` for an option. `env -S` and some shells take a text
  /// right behind the letter.
  private static func text(in word: String) -> String? {
    guard word.hasPrefix("-") else { return word }
    guard word.utf8.contains(where: endsWord) else { return nil }
    return String(word.drop { $0 == "-" }.dropFirst())
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: " ") || ";|&`$(".utf8.contains(byte)
  }

  /// Whether a program may still follow this word: an assignment, or a word of the shell's own.
  private static func isBefore(_ word: String) -> Bool {
    if reserved.contains(word) { return true }
    guard let end = word.utf8.firstIndex(of: UInt8(ascii: "=")), end > word.startIndex else { return false }
    return word.utf8[..<end].allSatisfy {
      $0 == 95 || 48...57 ~= $0 || 97...122 ~= $0 | 0x20 || "[]+".utf8.contains($0)
    }
  }

  private static let reserved: Set<String> = [
    "{", "}", "!", "if", "then", "else", "elif", "fi", "while", "until", "do", "done",
  ]

  private static let wrappers: Set<String> = [
    "sudo", "doas", "su", "runuser", "pkexec", "sg", "env", "watch", "timeout", "time", "nice", "ionice",
    "chrt",
    "taskset", "numactl", "prlimit", "nohup", "setsid", "setpriv", "stdbuf", "unbuffer", "command", "builtin",
    "exec", "coproc", "function", "noglob", "nocorrect", "xargs", "parallel", "entr", "chroot", "unshare",
    "nsenter", "bwrap", "firejail", "fakeroot", "strace", "ltrace", "eval", "busybox", "toybox", "script",
    "flock",
    "systemd-run", "systemd-inhibit", "dbus-run-session", "xvfb-run", "tini", "dumb-init", "gosu", "su-exec",
    "proxychains", "proxychains4", "torsocks", "caffeinate", "winpty",
  ]

  private static let shells: Set<String> = [
    "sh", "bash", "dash", "zsh", "ash", "ksh", "mksh", "fish", "eval", "trap",
  ]
}

/// Words with single blanks between them, as one text that can be read from any of them.
private struct JoinedWords {
  private var bytes: [UInt8] = []
  private var offsets: [Int] = []

  init(_ words: [String]) {
    for word in words {
      if !offsets.isEmpty { bytes.append(UInt8(ascii: " ")) }
      offsets.append(bytes.count)
      bytes += word.utf8
    }
  }

  /// The text from a word on, without so many bytes at the beginning.
  func from(_ word: Int, without count: Int = 0) -> ArraySlice<UInt8> { bytes[(offsets[word] + count)...] }
}

extension ShellCommand {
  /// Commands that run another one, with the options of theirs that take a value.
  private static let wrappers: [String: Set<String>] = [
    "sudo": ["-u", "-g", "-h", "-p"], "env": ["-u", "-C"], "exec": ["-a"], "command": [], "nice": ["-n"],
    "nohup": [], "time": [], "eatmydata": [], "builtin": [], "doas": ["-u"], "gosu": [],
    "timeout": ["-k", "-s"],
    "ionice": ["-c", "-n"], "xvfb-run": [],
  ]

  /// Finds the program behind `sudo -E env A=b …`.
  mutating func findProgram() {
    var index = 0
    while index < words.count, let options = Self.wrappers[words[index].text] {
      let wrapper = words[index].text
      var following = index + 1
      while following < words.count {
        let text = words[following].text
        if options.contains(text) {
          following += 2
        } else if text.hasPrefix("-") || (wrapper == "env" || wrapper == "sudo") && text.contains("=") {
          following += 1
        } else {
          break
        }
      }
      if wrapper == "timeout" || wrapper == "gosu" { following += 1 }
      guard following < words.count else { break }
      index = following
    }
    programIndex = index
    guard index < words.count else { return }
    let path = words[index].text
    program =
      path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }
}

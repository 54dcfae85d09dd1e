/// Reads the HTTP request out of a health check made with curl or wget, where it is nothing but that.
enum HTTPCheck {
  struct Get: Hashable {
    let path: String
    let port: Int
    let isSecure: Bool
  }

  /// The request that a health check makes: `["CMD", …]` or `["CMD-SHELL", command]`.
  static func get(in test: [String]) -> Get? {
    guard test.count > 1 else { return nil }
    let words = test[0] == "CMD-SHELL" ? words(of: test[1]) : Array(test.dropFirst())
    guard let program = words.first?.split(separator: "/").last, ["curl", "wget"].contains(program) else {
      return nil
    }
    var address: String?
    var isValue = false
    for word in words.dropFirst() {
      if isValue {
        isValue = false
      } else if withValue.contains(word) {
        isValue = true
      } else if !word.hasPrefix("-") {
        guard address == nil else { return nil }
        address = word
      } else if !isHarmless(word) {
        return nil
      }
    }
    return address.flatMap(get(from:))
  }

  /// The words of a shell's command, without an `|| exit 1` behind it; none where the shell does more.
  private static func words(of script: String) -> [String] {
    var command = script[...]
    if let or = command.firstRange(of: "||") {
      let otherwise = command[or.upperBound...].split(separator: " ")
      guard [["exit", "1"], ["false"]].contains(otherwise) else { return [] }
      command = command[..<or.lowerBound]
    }
    guard !command.utf8.contains(where: { "|&;<>$`*(){}\\".utf8.contains($0) }) else { return [] }
    return command.split(separator: " ").map { $0.filter { $0 != "\"" && $0 != "'" } }
  }

  /// Options that do not change what is asked, with a value behind them.
  private static let withValue: Set<String> = [
    "-o", "-O", "--output", "--output-document", "-m", "--max-time", "--connect-timeout", "-T", "--timeout",
    "-t", "--tries",
  ]

  /// Options that do not change what is asked.
  private static let plain: Set<String> = [
    "--fail", "--silent", "--show-error", "--spider", "--quiet", "--no-verbose", "--insecure",
    "--no-check-certificate",
  ]

  private static func isHarmless(_ option: String) -> Bool {
    guard option.hasPrefix("--") else { return option.dropFirst().allSatisfy { "fsSkqnvO-".contains($0) } }
    let name = String(option.prefix { $0 != "=" })
    return plain.contains(option) || withValue.contains(name) && name != option
  }

  private static func get(from address: String) -> Get? {
    var rest = address[...]
    let isSecure = rest.hasPrefix("https://")
    for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.utf8.count)
    }
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    let path = rest.dropFirst(authority.count)
    let parts = authority.split(separator: ":", maxSplits: 1)
    guard let host = parts.first, ["localhost", "127.0.0.1", "0.0.0.0"].contains(host),
      let port = parts.count > 1 ? Int(parts[1]) : isSecure ? 443 : 80, 1...65535 ~= port
    else { return nil }
    return Get(path: path.hasPrefix("/") ? String(path) : "/\(path)", port: port, isSecure: isSecure)
  }
}

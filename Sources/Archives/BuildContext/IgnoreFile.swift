/// Reads a `.dockerignore` as the engine does (`moby/patternmatcher/ignorefile`).
package enum IgnoreFile {
  /// The patterns, cleaned: comments and empty lines are gone, leading slashes too; `!` stays in front.
  package static func patterns(in bytes: [UInt8]) -> [String] {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    return text.split(separator: 0x0A).compactMap { line in
      // Only a `#` in the first column begins a comment.
      if line.first == UInt8(ascii: "#") { return nil }
      var pattern = trimmed(String(decoding: line, as: UTF8.self)[...])
      if pattern.isEmpty { return nil }
      let isException = pattern.unicodeScalars.first == "!"
      if isException { pattern = trimmed(Substring(pattern.unicodeScalars.dropFirst())) }
      var cleaned = pattern.isEmpty ? "" : PathCleaning.clean(String(pattern))
      if cleaned.utf8.count > 1, cleaned.isAbsolutePath { cleaned.unicodeScalars.removeFirst() }
      return isException ? "!" + cleaned : cleaned
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
  }
}

/// The shortest path that means the same, as Go's `path.Clean` has it.
enum PathCleaning {
  static func clean(_ path: String) -> String {
    let isAbsolute = path.isAbsolutePath
    var parts: [Substring] = []
    for part in path.pathParts where part != "." {
      if part != ".." {
        parts.append(part)
      } else if let last = parts.last, last != ".." {
        parts.removeLast()
      } else if !isAbsolute {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    if isAbsolute { return "/" + joined }
    return joined.isEmpty ? "." : joined
  }
}

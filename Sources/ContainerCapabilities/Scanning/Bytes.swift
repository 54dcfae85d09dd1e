extension StringProtocol {
  /// Whether the text's UTF-8 bytes hold those of another; far faster than comparing characters.
  func hasBytes(_ wanted: String) -> Bool {
    guard let first = wanted.utf8.first else { return true }
    var start = utf8.startIndex
    while let found = utf8[start...].firstIndex(of: first) {
      if utf8[found...].starts(with: wanted.utf8) { return true }
      start = utf8.index(after: found)
    }
    return false
  }
}

extension [BuildStep] {
  /// The last of an image's steps, oldest first, that certainly put files into a folder: a COPY or ADD to it or below it.
  func last(filling folder: String) -> BuildStep? {
    var working = "/"
    var found: BuildStep?
    for step in self {
      let words = step.instruction.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let name = words.first?.uppercased(), words.count > 1, let last = words.last else { continue }
      switch name {
      case "WORKDIR": working = Self.joined(working, last)
      case "COPY", "ADD":
        let place = Self.joined(working, last)
        if step.size > 0, "\(place)/".hasPrefix(folder + "/") { found = step }
      default: break
      }
    }
    return found
  }

  /// A path seen from a folder, without a dot or a slash at its end.
  private static func joined(_ folder: String, _ path: String) -> String {
    let parts = (path.hasPrefix("/") ? path : folder + "/" + path).split(separator: "/").filter { $0 != "." }
    return "/" + parts.joined(separator: "/")
  }
}

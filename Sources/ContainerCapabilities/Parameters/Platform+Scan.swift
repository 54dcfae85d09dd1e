package import AgentKit

extension Platform {
  /// Finds platforms: `linux/arm64`, `arm64`, `amd64/arm64`, "raspberry pi", "apple silicon".
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    let written = text.words.indices.flatMap { index -> [ScannedValue] in
      guard text.words[index].marks.overlap(.ofPlatform) else { return [] }
      return platforms(in: text.words[index])
    }
    // "for raspberry pi (linux/arm/v7)": the platform says which.
    return written.isEmpty ? machines.values(in: text) : written
  }

  /// The platforms that a word names: one, several with commas, or several with slashes.
  private static func platforms(in word: ScannedText.Word) -> [ScannedValue] {
    guard word.text.utf8.count <= 512 else { return [] }
    return word.text.utf8.split(separator: UInt8(ascii: ",")).map(Substring.init).flatMap {
      item -> [ScannedValue] in
      guard mayBe(item) else { return [] }
      if let whole = platform(item, in: word) { return [whole] }
      let parts = item.utf8.split(separator: UInt8(ascii: "/")).map { platform(Substring($0), in: word) }
      return parts.count > 1 && parts.allSatisfy { $0 != nil } ? parts.compactMap { $0 } : []
    }
  }

  private static func platform(_ item: Substring, in word: ScannedText.Word) -> ScannedValue? {
    let isPath = item.utf8.contains(UInt8(ascii: "/"))
    guard isPath || isArchitecture(item.lowercased()), let platform = try? Platform(String(item)) else {
      return nil
    }
    let start =
      word.range.lowerBound + word.text.utf8.distance(from: word.text.startIndex, to: item.startIndex)
    return ScannedValue(
      .string(platform.description), range: start..<(start + item.utf8.count), certainty: isPath ? 0.97 : 0.9)
  }

  private static let machines = WordingScanner([
    ("raspberry pi", "linux/arm64", 0.6), ("apple silicon", "linux/arm64", 0.8),
    ("graviton", "linux/arm64", 0.8),
    ("m1", "linux/arm64", 0.5), ("m2", "linux/arm64", 0.5), ("arm", "linux/arm64", 0.5),
    ("x86", "linux/amd64", 0.6),
    ("intel", "linux/amd64", 0.5),
  ])
}

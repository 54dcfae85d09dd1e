package import AgentKit

extension Platform {
  /// Finds platforms: `linux/arm64`, `arm64`, `amd64/arm64`, "raspberry pi", "apple silicon".
  package static func scan(_ text: ScannedText) -> [ScannedValue] {
    let written = text.words.flatMap { word in
      platforms(in: word.text).map { platform, certainty in
        ScannedValue(.string(platform.description), range: word.range, certainty: certainty)
      }
    }
    // "for raspberry pi (linux/arm/v7)": the platform says which.
    guard written.isEmpty else { return written }
    return machines.flatMap { machine in
      text.occurrences(of: machine.wording).map {
        ScannedValue(.string(machine.platform), range: text.bytes(of: $0), certainty: machine.certainty)
      }
    }
  }

  /// The platforms that a word names: one, several with commas, or two with a slash.
  private static func platforms(in word: String) -> [(Platform, Double)] {
    guard word.utf8.contains(where: { 48...57 ~= $0 || $0 == UInt8(ascii: "/") }) else { return [] }
    return word.lowercased().split(separator: ",").flatMap { item -> [(Platform, Double)] in
      guard item.utf8.contains(UInt8(ascii: "/")) else {
        guard isArchitecture(String(item)), let platform = try? Platform(String(item)) else { return [] }
        return [(platform, 0.9)]
      }
      if let platform = try? Platform(String(item)) { return [(platform, 0.97)] }
      let parts = item.split(separator: "/").map(String.init)
      guard parts.allSatisfy(isArchitecture) else { return [] }
      return parts.compactMap { part in (try? Platform(part)).map { ($0, 0.9) } }
    }
  }

  private static let machines: [(wording: String, platform: String, certainty: Double)] = [
    ("raspberry pi", "linux/arm64", 0.6), ("apple silicon", "linux/arm64", 0.8),
    ("graviton", "linux/arm64", 0.8),
    ("m1", "linux/arm64", 0.5), ("m2", "linux/arm64", 0.5), ("arm", "linux/arm64", 0.5),
    ("x86", "linux/amd64", 0.6),
    ("intel", "linux/amd64", 0.5),
  ]
}

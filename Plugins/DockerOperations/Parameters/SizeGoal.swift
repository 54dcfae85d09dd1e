internal import AgentKit
internal import ContainerCapabilities

/// A size to reach. Unlike any other size in a request, it is announced: "under 200 MB", "free at least 20 GB".
struct SizeGoal: TextParameter {
  let size: ByteCount

  var description: String { size.description }

  init(_ text: String) throws { size = try ByteCount(text) }

  static var placeholder: String { ByteCount.placeholder }

  static func scan(_ text: ScannedText) -> [ScannedValue] {
    ByteCount.scan(text).filter { size in
      let before = text.words.prefix { $0.range.lowerBound < size.range.lowerBound }.suffix(2)
      return before.contains { announcing.contains($0.lower) }
    }
  }

  private static let announcing: Set<String> = [
    "under", "below", "than", "to", "least", "most", "max", "maximum", "free", "within", "beneath", "reclaim",
    "reach",
  ]
}

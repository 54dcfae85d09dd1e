internal import AgentKit

/// A version of Kubernetes, such as `1.31` or `v1.31.2`.
struct KubernetesVersion: TextParameter {
  /// The number behind `1.`.
  let minor: Int
  /// The version without its `v`.
  let description: String

  init(_ text: String) throws {
    let number = text.hasPrefix("v") ? text.dropFirst() : text[...]
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.allSatisfy { 48...57 ~= $0 } ? Int($0) : nil }
    guard 2...3 ~= numbers.count, numbers.count == parts.count, numbers[0] == 1, numbers[1] < 1000 else {
      throw InvalidValue(String(text.prefix(60)), is: Self.placeholder, because: "write it as 1.31 or 1.31.2")
    }
    minor = numbers[1]
    description = String(number)
  }

  static var placeholder: String { "version" }

  /// Finds versions, the surer behind "kubernetes" or "version".
  static func scan(_ text: ScannedText) -> [ScannedValue] {
    text.words.indices.compactMap { index in
      guard text.words[index].marks.contains(.digit) else { return nil }
      let word = text.words[index]
      guard word.text.utf8.count <= 32, let first = word.text.utf8.first,
        48...57 ~= first || first == UInt8(ascii: "v"),
        let version = try? KubernetesVersion(word.text)
      else { return nil }
      let before = index > 0 ? text.words[index - 1].lower : ""
      let isSure = ["kubernetes", "k8s", "version", "cluster", "to"].contains(before)
      return ScannedValue(.string(version.description), range: word.range, certainty: isSure ? 0.95 : 0.5)
    }
  }
}

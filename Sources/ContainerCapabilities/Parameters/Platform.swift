internal import AgentKit

/// What an image is built for: an operating system, a processor architecture and perhaps its variant.
///
/// Source of the grammar: the OCI image specification's platform and containerd's `platforms` package, whose
/// normalisation this follows: `arm64` is `linux/arm64`, `x86_64` is `amd64`, `aarch64` is `arm64`.
package struct Platform: TextParameter {
  /// `linux`, `windows`, …
  package let system: String
  /// `amd64`, `arm64`, …, as Go names them.
  package let architecture: String
  /// `v7`, for architectures that have several.
  package let variant: String?

  /// `linux/arm/v7`
  package var description: String {
    variant.map { "\(system)/\(architecture)/\($0)" } ?? "\(system)/\(architecture)"
  }

  /// Reads a platform.
  ///
  /// - Throws: `InvalidValue`.
  package init(_ text: String) throws {
    func fault(_ reason: String) -> InvalidValue {
      InvalidValue(String(text.prefix(60)), is: Self.placeholder, because: reason)
    }
    guard text.utf8.count <= 64 else { throw fault("it is longer than 64 characters") }
    var parts = text.lowercased().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard 1...3 ~= parts.count, parts.allSatisfy({ !$0.isEmpty }) else {
      throw fault("write system/architecture/variant, as in linux/arm64")
    }
    if Self.systems.contains(parts[0]) {
      system = parts.removeFirst()
    } else {
      system = "linux"
    }
    guard let named = parts.first else { throw fault("the architecture is missing, as in \(system)/amd64") }
    let (architecture, implied) = Self.synonyms[named] ?? (named, nil)
    guard let variants = Self.architectures[architecture] else {
      throw fault("\"\(named)\" is no architecture; use amd64, arm64, arm/v7, 386, ppc64le, s390x or riscv64")
    }
    guard parts.count <= 2 else {
      throw fault("\"\(parts[0])\" is no operating system; use linux or windows")
    }
    let given = parts.count == 2 ? parts[1] : implied
    if let given, !variants.contains(given) {
      throw fault("\(architecture) has no variant \"\(given)\"")
    }
    self.architecture = architecture
    // arm64's v8 and amd64's v1 go without saying.
    variant =
      given == "v8" && architecture == "arm64" || given == "v1" && architecture == "amd64" ? nil : given
  }

  /// `platform`
  package static var placeholder: String { "platform" }

  private static let systems: Set<String> = ["linux", "windows", "darwin", "freebsd", "wasi"]
  private static let architectures: [String: [String]] = [
    "amd64": ["v1", "v2", "v3", "v4"], "arm64": ["v8", "v9"], "arm": ["v5", "v6", "v7", "v8"], "386": [],
    "ppc64le": [], "s390x": [], "riscv64": [], "mips64le": [], "mips64": [], "loong64": [], "wasm": [],
  ]
  private static let synonyms: [String: (String, String?)] = [
    "x86_64": ("amd64", nil), "x86-64": ("amd64", nil), "x64": ("amd64", nil), "aarch64": ("arm64", nil),
    "armhf": ("arm", "v7"), "armv7": ("arm", "v7"), "armv7l": ("arm", "v7"), "armel": ("arm", "v6"),
    "armv6": ("arm", "v6"), "armv5": ("arm", "v5"), "armv8": ("arm64", nil), "i386": ("386", nil),
    "i686": ("386", nil), "arm32": ("arm", "v7"),
  ]

  private static let beginnings = WordHashes(Array(systems) + architectures.keys + synonyms.keys)

  /// Whether a word begins as platforms do, with a system or an architecture; most words do not.
  static func mayBe(_ word: Substring) -> Bool {
    let slash = UInt8(ascii: "/")
    return beginnings.contains(
      ScannedText.Word.hash(of: word.utf8.drop { $0 == slash }.prefix { $0 != slash }))
  }

  /// Whether a lower-case word names an architecture and hardly anything else. "386" alone is a number.
  static func isArchitecture(_ word: String) -> Bool {
    word != "386" && (architectures[word] != nil || synonyms[word] != nil)
  }
}

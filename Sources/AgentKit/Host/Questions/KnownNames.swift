/// Names that mean something where a request is made.
///
/// To a router, "why is t1 down?" is about anything. Where a container is called t1 it reads "why is container t1 down?".
struct KnownNames {
  private let kinds: [String: PlannedObject.Kind]

  /// Takes objects; of two with one name, the first is meant. Names such as "the" and "is" mean nothing.
  init(_ objects: [PlannedObject]) {
    kinds = Dictionary(
      objects.filter { !SharedWords.form(SoughtWords.hash(of: $0.name.utf8)).cue.contains(.stop) }
        .map { ($0.name, $0.kind) }
    ) { first, _ in first }
  }

  /// Whether a name means something.
  func contains(_ name: String) -> Bool { kinds[name] != nil }

  /// The names of a kind that stand in a text, in order.
  func names(of kind: String, in text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(Self.name).filter { kinds[$0]?.rawValue == kind }
  }

  /// A request with each name's kind before it, where that is not said; `nil` where it holds no name.
  ///
  /// A name is a word of its own: no part of a path, an address, an option or a quotation.
  func explained(in request: String) -> String? {
    var explained: [UInt8] = []
    var isChanged = false
    var before: Substring?
    for chunk in request.split(separator: " ", omittingEmptySubsequences: false) {
      if let kind = kinds[Self.name(chunk)], before.map({ !Self.says($0, kind) }) ?? true {
        explained += "\(kind.rawValue) ".utf8
        isChanged = true
      }
      explained += chunk.utf8
      explained.append(UInt8(ascii: " "))
      before = chunk
    }
    return isChanged ? String(decoding: explained.dropLast(), as: UTF8.self) : nil
  }

  /// What a chunk between blanks calls something, without the mark or the genitive behind it.
  static func name(_ chunk: Substring) -> String {
    var name = chunk[...]
    while let last = name.utf8.last, ".,;:?!".utf8.contains(last) { name = name.dropLast() }
    for genitive in ["'s", "\u{2019}s"] where name.hasSuffix(genitive) { name = name.dropLast(2) }
    return String(name)
  }

  /// Whether a word says the kind: "container", "containers".
  private static func says(_ word: Substring, _ kind: PlannedObject.Kind) -> Bool {
    let word = word.lowercased()
    return word == kind.rawValue || word == kind.rawValue + "s"
  }
}

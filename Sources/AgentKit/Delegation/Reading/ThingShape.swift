/// What a word that names a thing looks like: `alpine:3.20` is no word that anything could be learned of, and yet says that
/// an image is meant. Names such as `shop7-srv` have no shape: containers, volumes and networks are all called so.
enum ThingShape: UInt8, CaseIterable, Sendable {
  /// The first word of `alpine:3.20`, `ghcr.io/acme/api:2`, `app@sha256:…`.
  case image = 1
  /// `8080:80`
  case ports
  /// `/etc/hosts`, `./src`, `src/main.go`
  case path
  /// `compose.yml`, `api.tar.gz`
  case file
  /// `https://example.com`
  case address

  /// How tables of learned words name it, which no word of a request is.
  var form: String { Self.forms[Int(rawValue)] }

  /// What stands for it where other words have the hash of their stem.
  var stem: UInt64 { Self.stems[Int(rawValue)] }

  /// By raw value, which begins with one.
  private static let forms = [""] + allCases.map { "<\($0)>" }
  private static let stems = forms.map { WordHash.of($0.utf8) }

  /// The shape that a table names; `nil` for a word.
  init?(form: some StringProtocol) {
    guard form.utf8.first == UInt8(ascii: "<"), let shape = Self.allCases.first(where: { $0.form == form })
    else {
      return nil
    }
    self = shape
  }

  /// The shape of a chunk of a request, by its bytes.
  private init?(of chunk: ArraySlice<UInt8>, after before: UInt8?) {
    let slash = UInt8(ascii: "/")
    let colon = chunk.firstIndex(of: UInt8(ascii: ":"))
    let hasSlash = chunk.contains(slash)
    if let colon {
      let rest = chunk[(colon + 1)...]
      if rest.starts(with: [slash, slash]) {
        self = .address
      } else if chunk.allSatisfy({ (48...57 ~= $0) || $0 == UInt8(ascii: ":") }) {
        self = .ports
      } else if chunk[chunk.startIndex].isLetter, rest.first.map({ (48...57 ~= $0) || $0.isLetter }) == true {
        self = .image
      } else {
        return nil
      }
    } else if before == slash || (hasSlash && chunk.contains(UInt8(ascii: "."))) {
      self = .path
    } else if hasSlash {
      return nil
    } else if let dot = chunk.lastIndex(of: UInt8(ascii: ".")), let first = chunk[(dot + 1)...].first,
      first.isLetter
    {
      self = .file
    } else {
      return nil
    }
  }

  /// Marks the first word of each chunk of several words with its shape, where it has one.
  static func mark(_ text: inout RequestText) {
    guard text.gaps.contains(.joined) else { return }
    var start = 0
    var before = 0..<0
    while start < text.words.count {
      var end = start + 1
      while end < text.words.count, text.words[end].gap.contains(.joined) { end += 1 }
      if before.count > 1, end - start > 1 { markImage(before, version: start..<end, in: &text) }
      before = start..<end
      if end - start > 1, end - start <= longest, !text.words[start].region.contains(.pasted) {
        let first = Int(text.words[start].start)
        let chunk = text.bytes[first..<Int(text.words[end - 1].end)]
        let before = first > 0 ? text.bytes[first - 1] : nil
        if let shape = ThingShape(of: chunk, after: before) {
          text.words[start].shape = shape
          // What an image's name is made of means nothing by itself: `my-app:2`.
          if shape == .image { text.mark(start..<end, .identifier) }
        }
      }
      start = end
    }
  }

  /// Marks a compound before a version: `shop7-nginx 1.27` means what `shop7-nginx:1.27` means.
  private static func markImage(
    _ name: Range<Int>, version: Range<Int>, in text: inout RequestText
  ) {
    let first = text.words[name.lowerBound]
    guard name.count <= longest, first.shape == nil, !first.region.contains(.pasted),
      text.bytes[Int(first.start)].isLetter, text.words[version.lowerBound].gap.isEmpty,
      text.bytes[bytes(of: name, in: text)].allSatisfy({ $0 != UInt8(ascii: ".") }),
      text.bytes[bytes(of: version, in: text)].allSatisfy({ (48...57 ~= $0) || $0 == UInt8(ascii: ".") })
    else { return }
    text.words[name.lowerBound].shape = .image
    text.mark(name, .identifier)
  }

  private static func bytes(of words: Range<Int>, in text: RequestText) -> Range<Int> {
    Int(text.words[words.lowerBound].start)..<Int(text.words[words.upperBound - 1].end)
  }

  /// Chunks of more words are no names.
  private static let longest = 24
}

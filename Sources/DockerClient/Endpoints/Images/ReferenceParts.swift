/// A reference taken apart: `registry:5000/name:tag@digest`.
struct ReferenceParts: Equatable {
  var repository: String
  var tag: String?
  var digest: String?

  init(_ reference: String) {
    var rest = reference.unicodeScalars[...]
    if let at = rest.lastIndex(of: "@") {
      digest = String(rest[rest.index(after: at)...])
      rest = rest[..<at]
    }
    // A colon before a slash begins a port.
    if let colon = rest.lastIndex(of: ":"), !rest[colon...].contains("/") {
      tag = String(rest[rest.index(after: colon)...])
      rest = rest[..<colon]
    }
    repository = String(rest)
  }
}

/// The header fields of a message, in their order; names compare without regard to case.
package struct HTTPHeaders: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  package struct Field: Sendable, Hashable {
    package let name: String
    package let value: String
  }

  /// Fields that prove who somebody is: they are not shown, and a redirect does not carry them to another server.
  static let credentials = [
    "Authorization", "Cookie", "Proxy-Authorization", "X-Registry-Auth", "X-Registry-Config",
  ]

  package private(set) var fields: [Field] = []

  package init() {}

  package init(dictionaryLiteral fields: (String, String)...) {
    for (name, value) in fields { append(name, value) }
  }

  /// The first value of `name`, or nil; setting it replaces every field of that name.
  package subscript(name: String) -> String? {
    get { fields.first { Self.equal($0.name, name) }?.value }
    set {
      fields.removeAll { Self.equal($0.name, name) }
      if let newValue { append(name, newValue) }
    }
  }

  package mutating func append(_ name: String, _ value: String) {
    fields.append(Field(name: name, value: value))
  }

  /// The members of a comma-separated field, all its lines together, lowercased and trimmed (RFC 9110 §5.6.1).
  package func list(_ name: String) -> [String] {
    var members: [String] = []
    for field in fields where Self.equal(field.name, name) {
      for member in field.value.utf8.split(separator: ASCII.comma) {
        let trimmed = ASCII.trimmed(member)
        if !trimmed.isEmpty { members.append(Substring(trimmed).lowercased()) }
      }
    }
    return members
  }

  mutating func reserveCapacity(_ count: Int) { fields.reserveCapacity(count) }

  fileprivate static func equal(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count
      && left.utf8.elementsEqual(right.utf8) { ASCII.lowercased($0) == ASCII.lowercased($1) }
  }
}

extension HTTPHeaders.Field: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The field's line, with stars for what proves who somebody is.
  package var description: String {
    let isSecret =
      HTTPHeaders.credentials.contains { HTTPHeaders.equal($0, name) }
      || HTTPHeaders.equal("Set-Cookie", name)
    return "\(name): \(isSecret ? "***" : value)"
  }

  package var debugDescription: String { description }

  package var customMirror: Mirror { Mirror(self, children: []) }
}

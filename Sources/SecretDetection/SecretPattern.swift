package import Reporting

/// One kind of secret: what it is, and what it looks like.
///
/// A pattern is found by its keywords first; only where one stands is the shape held against the text.
package struct SecretPattern: Sendable {
  /// The stable id, such as `aws-access-key-id`.
  package let id: String
  /// What it is, with its article: "an AWS access key id".
  package let title: String
  /// How bad it is to leak one.
  package let severity: Severity
  /// Texts of at least three bytes, one of which every match holds.
  let keywords: [String]
  /// What stands around a keyword.
  let shape: Shape

  init(_ id: String, _ title: String, _ severity: Severity = .error, keywords: [String], _ shape: Shape) {
    self.id = id
    self.title = title
    self.severity = severity
    self.keywords = keywords
    self.shape = shape
  }

  /// Declares a token that begins with a fixed prefix.
  init(
    _ id: String, _ title: String, _ severity: Severity = .error, prefix: String...,
    then parts: TokenShape.Part...
  ) {
    self.init(id, title, severity, keywords: prefix, .token(TokenShape(parts)))
  }

  /// What a secret can look like.
  enum Shape: Sendable {
    /// The keyword and what must follow it are the secret itself.
    case token(TokenShape)
    /// The keyword is part of a name, and what is assigned to that name is the secret.
    case assignment(AssignmentShape)
    /// The keyword `://` stands in an address that carries a password.
    case address
    /// The keyword is an option of a command that takes a password.
    case command(CommandPassword)
    /// The keyword is the name of a header that carries credentials.
    case header
    /// The keyword `login` stands in an entry of a netrc file.
    case netrc
    /// The keyword begins a block of armoured text.
    case keyBlock
  }

  /// Whether a match of this pattern says more than one that overlaps it; the larger the more.
  var specificity: Int {
    switch shape {
    case .keyBlock: 3
    case .token: 2
    case .address, .command, .header, .netrc: 1
    case .assignment: 0
    }
  }

  /// Everything that is looked for.
  package static let all: [SecretPattern] =
    cloud + codeHosting + packageRegistries + messaging + payment + artificialIntelligence + operations + keys
    + generic
}

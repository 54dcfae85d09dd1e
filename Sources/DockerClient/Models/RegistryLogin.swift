/// What a registry says to credentials (`POST /auth`).
public struct RegistryLogin: Codable, Sendable, Hashable {
  /// Its words: `Login Succeeded`.
  public var status: String
  /// A token to use from now on in the password's place; empty if it gave none.
  public var identityToken: SecretText

  enum CodingKeys: String, CodingKey {
    case status = "Status"
    case identityToken = "IdentityToken"
  }
}

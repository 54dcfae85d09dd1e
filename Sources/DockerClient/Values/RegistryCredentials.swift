#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// What the engine tells a registry on our behalf. Describing, printing and dumping it shows no secret.
public struct RegistryCredentials: Sendable, Hashable {
  /// How one is known to a registry.
  public enum Proof: Sendable, Hashable {
    /// A user's name and password, or an access token in the password's place.
    case password(username: String, SecretText)
    /// A refresh token of OAuth, which the registry gave at a login.
    case identityToken(SecretText)
    /// A bearer token that goes to the registry as it is.
    case registryToken(SecretText)
  }

  /// How one is known to the registry.
  public var proof: Proof
  /// The registry they are for, as `registry.example.com:5000`, or `https://index.docker.io/v1/` for Docker Hub.
  public var serverAddress: String

  /// Makes credentials for a registry.
  public init(_ proof: Proof, serverAddress: String) {
    self.proof = proof
    self.serverAddress = serverAddress
  }

  /// A user's name and password for a registry.
  public init(username: String, password: SecretText, serverAddress: String) {
    self.init(.password(username: username, password), serverAddress: serverAddress)
  }

  /// The field `X-Registry-Auth` without credentials.
  static let noneHeader = "e30="

  /// The field `X-Registry-Auth`.
  var header: String {
    get throws { try Self.base64(self) }
  }
}

extension RegistryCredentials: Encodable {
  private enum CodingKeys: String, CodingKey {
    case username
    case password
    case identityToken = "identitytoken"
    case registryToken = "registrytoken"
    case serverAddress = "serveraddress"
  }

  /// Writes the engine's `AuthConfig`, in the clear.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(serverAddress, forKey: .serverAddress)
    switch proof {
    case .password(let username, let password):
      try container.encode(username, forKey: .username)
      try container.encode(password, forKey: .password)
    case .identityToken(let token): try container.encode(token, forKey: .identityToken)
    case .registryToken(let token): try container.encode(token, forKey: .registryToken)
    }
  }
}

extension RegistryCredentials {
  /// The field `X-Registry-Config` of builds: the credentials of each registry; nil for none.
  static func header(for credentials: [RegistryCredentials]) throws -> String? {
    credentials.isEmpty
      ? nil
      : try base64(Dictionary(credentials.map { ($0.serverAddress, $0) }, uniquingKeysWith: { $1 }))
  }

  /// JSON in URL-safe base64 (RFC 4648 §5), with padding.
  private static func base64(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(
      try encoder.encode(value).base64EncodedString().map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
  }
}

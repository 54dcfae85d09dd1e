/// What an engine says when it is greeted (`GET /_ping`).
public struct EnginePing: Sendable, Hashable {
  /// The newest version of the API that it speaks; nil if it does not say.
  public var apiVersion: APIVersion?
  /// The operating system of its containers: `linux`, `windows`.
  public var osType: String?
  /// The builder it would use: `1` classic, `2` BuildKit.
  public var builderVersion: String?
  /// Its name and version: `Docker/20.10.24 (linux)`.
  public var server: String?
}

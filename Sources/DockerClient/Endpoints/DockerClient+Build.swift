internal import HTTPTransport

extension DockerClient {
  /// Builds an image (`POST /build`).
  public func build(_ context: BuildContext, options: BuildOptions) async throws -> BuildStream {
    var query = EngineQuery()
    query.add("dockerfile", options.dockerfile)
    for tag in options.tags { query.add("t", tag) }
    if !options.buildArguments.isEmpty { try query.add("buildargs", json: options.buildArguments) }
    if !options.labels.isEmpty { try query.add("labels", json: options.labels) }
    if !options.cacheFrom.isEmpty { try query.add("cachefrom", json: options.cacheFrom) }
    query.add("target", options.target)
    query.add("platform", options.platform)
    query.add("networkmode", options.networkMode)
    query.add("nocache", options.noCache)
    query.add("pull", options.pull)
    query.add("rm", true)
    query.add("forcerm", true)
    query.add("version", options.builder.rawValue)
    var call = EngineCall.post("/build", query).taking(nil)
    call.headers["Content-Type"] = "application/x-tar"
    call.body = context.body
    return BuildStream(try await session.stream(call).bytes)
  }
}

/// The files a build works on: a tar archive with the Dockerfile in it.
public struct BuildContext: Sendable {
  let body: HTTPRequest.Body

  /// A whole archive.
  public init(tar: [UInt8]) { body = .bytes(tar) }

  /// An archive that is made while it is sent. `next` is called on a thread of its own, where it may block; it
  /// returns nil at the end. What it throws ends the build and comes out of it as it is.
  public init(pulling next: @escaping @Sendable () throws -> [UInt8]?) { body = .pulled(next) }
}

/// How an image is built.
public struct BuildOptions: Sendable, Hashable {
  /// Which part of the engine builds.
  public enum Builder: String, Sendable, Hashable {
    /// The classic builder: one container a step.
    case classic = "1"
    /// BuildKit. Without a session: no secrets, no ssh, no `# syntax=` that is not here.
    case buildKit = "2"
  }

  /// The builder.
  public var builder: Builder
  /// The Dockerfile's path in the context.
  public var dockerfile = "Dockerfile"
  /// The names of the image, with tags.
  public var tags: [String]
  /// The values of `ARG`s. They are kept in the image's history: no place for secrets.
  public var buildArguments: [String: String] = [:]
  /// Labels of the image.
  public var labels: [String: String] = [:]
  /// Images whose layers may be used again.
  public var cacheFrom: [String] = []
  /// The stage to build; nil for the last one.
  public var target: String?
  /// The platform, as `linux/arm64`; nil for the engine's own.
  public var platform: String?
  /// The network of the steps: `bridge`, `host`, `none`, or a network's name; nil for the engine's default.
  public var networkMode: String?
  /// Whether no layer is used again.
  public var noCache = false
  /// Whether base images are looked for on their registry even if they are here.
  public var pull = false

  /// Builds with these names.
  public init(tags: [String] = [], builder: Builder = .buildKit) {
    self.tags = tags
    self.builder = builder
  }
}

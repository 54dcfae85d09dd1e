/// How an image is built.
public struct BuildOptions: Sendable, Hashable {
  /// Which part of the engine builds.
  public enum Builder: String, Sendable, Hashable {
    /// The classic builder: one container a step.
    case classic = "1"
    /// BuildKit. Without a session: no secrets, no ssh, no `# syntax=` that is not here.
    case buildKit = "2"
  }

  /// What becomes of the containers that the steps of a classic build ran in.
  public enum StepContainers: Sendable, Hashable {
    /// They are removed, whatever happens.
    case removed
    /// They are removed unless the build fails.
    case keptOnFailure
    /// They stay.
    case kept
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
  /// Further names in `/etc/hosts` of the steps, as `name:address`.
  public var extraHosts: [String] = []
  /// Bytes of `/dev/shm` of the steps; nil for 64 MB.
  public var shmSize: Int?
  /// What the steps may use (the classic builder only).
  public var limits = BuildLimits()
  /// Whether the new layers become one (the classic builder, on an engine with experimental features).
  public var squash = false
  /// What becomes of the containers that steps ran in (the classic builder only).
  public var stepContainers = StepContainers.removed
  /// What is made of the result (BuildKit only); nil for an image.
  public var output: BuildOutput?
  /// Whether nothing is told of the build but its image, and after a failure what it wrote.
  public var quiet = false
  /// A name by which the build can be cancelled (BuildKit only); nil for none.
  public var id: String?
  /// What the registries of base images are told (the classic builder only).
  public var credentials: [RegistryCredentials] = []
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

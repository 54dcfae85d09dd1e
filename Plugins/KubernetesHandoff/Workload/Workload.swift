internal import DockerClient

/// A program to be run, as far as its source tells: a container, an image or a Dockerfile. No engine's words and no
/// cluster's.
struct Workload: Sendable {
  /// The name, fit for Kubernetes.
  var name: String
  /// Where this comes from, for people: "the container api".
  var origin: String
  /// What runs it.
  var image: ImageSource
  /// The entry point, where it is not the image's.
  var command: [String]?
  /// The arguments, where they are not the image's.
  var arguments: [String]?
  /// The working folder, where it is not the image's.
  var workingDirectory: String?
  /// The variables that the image does not bring along.
  var environment: [EnvironmentVariable] = []
  /// The ports that it listens on, in order.
  var ports: [Port] = []
  /// The user as images and engines write it: empty for root.
  var user = ""
  /// Numeric groups beside the user's own.
  var groups: [Int] = []
  /// What it keeps.
  var storage: [StorageMount] = []
  /// What it keeps in memory.
  var memoryMounts: [MemoryMount] = []
  /// How its health is checked.
  var health: HealthConfig?
  /// What it may take; 0 for no limit.
  var limits = Limits()
  /// Whether its own files cannot be written; `nil` where the source does not say.
  var isReadOnly: Bool?
  /// Names that it knows beside the network's.
  var hostAliases: [(name: String, address: String)] = []
  /// Kernel parameters of its own.
  var kernelParameters: [String: String] = [:]
  /// Seconds it is given to end.
  var stopTimeout: Int?
  /// The application it is part of, as Compose says.
  var application: String?
  /// What a manifest cannot say, or should not.
  var leftBehind: [LeftBehind] = []

  struct Port: Hashable, Sendable {
    var number: Int
    var transport: TransportProtocol = .tcp
    /// Where it was published: `127.0.0.1:8080`.
    var publishedAs: [String] = []
  }

  struct StorageMount: Hashable, Sendable {
    /// The volume's name; `nil` for one without.
    var volume: String?
    var path: String
    var isReadOnly = false
  }

  struct MemoryMount: Hashable, Sendable {
    var path: String
    /// Bytes; `nil` for no limit.
    var size: Int?
  }

  struct Limits: Hashable, Sendable {
    var memory = 0
    var memoryReservation = 0
    var nanoProcessors = 0
    /// The weight against others, of which 1024 stand for one processor.
    var processorShares = 0
  }

  /// A setting that does not come along, and what to do instead.
  struct LeftBehind: Hashable, Sendable {
    var setting: String
    var instead: String
  }
}

/// The image of a workload, as a cluster can pull it.
struct ImageSource: Hashable, Sendable {
  /// What the manifest says.
  var reference: String
  /// Why it says that.
  var reason: String
  /// Whether the reference names one image for ever.
  var isPinned: Bool
  /// Whether a cluster can hardly pull it: it is known to this engine alone, or not even built.
  var isLocal: Bool
}

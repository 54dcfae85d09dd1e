public import AgentKit

/// What definitions ask of images and containers, and more than one module can check.
extension Standard {
  /// The base image has a version.
  public static let pinnedBase = Standard(
    "base-image-pinned", asks: ["base-image tag|tags|tagged|pinned|version|digest"],
    forbids: ["base-image latest|untagged"])
  /// An image that is used has a version.
  public static let pinnedImage = Standard(
    "image-pinned", asks: ["image pinned|versioned digest|version !base"])
  /// There are no more layers than needed.
  public static let fewLayers = Standard(
    "few-layers", asks: ["layer minimize|few|fewer|count|optimize|reduce"])
  /// The image is no larger than it must be.
  public static let smallImage = Standard(
    "image-size",
    asks: ["image-size minimize|reduce|small|optimize", "size optimize !log", "image larger|smaller"])
  /// What only the build needs stays in stages of its own.
  public static let multiStage = Standard("multi-stage", asks: ["multi-stage", "multistage"])
  /// The final stage holds nothing that only the build needs.
  public static let leanFinalStage = Standard("final-stage-lean", asks: ["final-stage|final-image"])
  /// A `.dockerignore` keeps files out of the build.
  public static let dockerignore = Standard("dockerignore", asks: ["dockerignore"])
  /// What changes often comes late, so that the cache helps.
  public static let cacheOrder = Standard(
    "cache-order",
    asks: ["change often last", "layer-caching", "cache-invalidation", "build-cache", "instruction order"])
  /// The program runs as another user than root.
  public static let nonRoot = Standard(
    "non-root", asks: ["non-root", "nonroot", "other-than-root", "unprivileged user"],
    forbids: ["run|runs|running root"])
  /// The program has no more kernel capabilities than the engine gives it.
  public static let noAddedCapabilities = Standard(
    "no-added-capabilities", asks: ["drop|dropped capabilities"], forbids: ["capabilities added|add"])
  /// It has no more rights than it needs.
  public static let leastPrivilege = Standard("least-privilege", asks: ["least-privilege"])
  /// The engine can tell whether the program is well.
  public static let healthCheck = Standard(
    "health-check",
    asks: [
      "health-check|healthcheck container|image|dockerfile|instruction|set|configure|implement|include|define"
    ])
  /// The base image is a small one.
  public static let minimalBase = Standard(
    "minimal-base", asks: ["minimal|small|slim base-image", "distroless", "alpine"])
  /// No layer and no build argument holds a secret.
  public static let secretsOutOfImage = Standard(
    "secrets-out-of-image", forbids: ["secret image|layer|embedding|embedded|hardcoded"])
  /// No log holds a secret.
  public static let secretsOutOfLogs = Standard("secrets-out-of-logs", forbids: ["secret log"])
  /// Images were searched for known vulnerabilities.
  public static let scanned = Standard("scanned", asks: ["scan|scanned vulnerability|image"])
  /// The image builds.
  public static let builds = Standard("image-builds", asks: ["image build successfully|succeed|pass|start"])
  /// The container starts.
  public static let starts = Standard("container-starts", asks: ["container starts|start"])
  /// What is known to be bad for security is not there.
  public static let securityPractices = Standard(
    "security-practices", asks: ["security-best-practices|security-practices"])
  /// Everything that was named was looked at.
  public static let allExamined = Standard("all-examined", asks: ["every|each|all examined"])
  /// What could not be looked at is said.
  public static let gapsListed = Standard("gaps-listed", asks: ["not examined|checked|read listed|said"])
  /// No secret stands in what is printed.
  public static let secretsOutOfReport = Standard(
    "secrets-out-of-report", forbids: ["secret report|printed|shown"])
  /// No secret leaves the machine.
  public static let secretsKept = Standard("secrets-kept", forbids: ["secret stored|sent"])

  /// All of them.
  public static let containers: [Standard] = [
    .pinnedBase, .pinnedImage, .fewLayers, .smallImage, .multiStage, .leanFinalStage, .dockerignore,
    .cacheOrder, .nonRoot, .noAddedCapabilities, .leastPrivilege, .healthCheck, .minimalBase,
    .secretsOutOfImage, .secretsOutOfLogs, .scanned, .builds, .starts, .securityPractices, .allExamined,
    .gapsListed, .secretsOutOfReport, .secretsKept,
  ]
}

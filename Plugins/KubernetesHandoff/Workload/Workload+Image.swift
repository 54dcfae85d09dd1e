internal import DockerClient

extension Workload {
  /// What an image says about its containers.
  init(_ image: Image, called reference: String) {
    self.init(
      name: LabelName.from(ImageRepository.lastComponent(of: reference)), origin: "the image \(reference)",
      image: ImageSource(reference, on: image))
    takeOver(image.config)
    storage = image.config.volumes.map { StorageMount(volume: nil, path: $0.rawValue) }
    stopTimeout = image.config.stopTimeout
  }

  /// Takes over what images and containers say alike.
  mutating func takeOver(_ config: ContainerConfig) {
    user = config.user
    ports = config.exposedPorts.compactMap { port in
      port.number.flatMap { $0 > 0 ? Port(number: Int($0), transport: port.transport) : nil }
    }.sorted { ($0.number, $0.transport.rawValue) < ($1.number, $1.transport.rawValue) }
    var check = config.healthcheck
    if let test = check?.test { check?.test = leavingSecrets(of: test, "in its health check") }
    health = check
    if !config.stopSignal.isEmpty, config.stopSignal != "SIGTERM", config.stopSignal != "15" {
      leftBehind.append(
        LeftBehind(
          setting: "stop signal \(config.stopSignal)",
          instead: "the runtime reads it from the image; one set at docker run has to go into the image"))
    }
  }
}

/// Takes image names apart where they need not be valid.
enum ImageRepository {
  /// `api` of `ghcr.io/acme/api:2.1@sha256:…`.
  static func lastComponent(of reference: String) -> String {
    let name = reference.prefix { $0 != "@" }.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != ":" })
  }

  /// The tag of a reference.
  static func tag(of reference: String) -> String? {
    let name = reference.prefix { $0 != "@" }.split(separator: "/").last ?? ""
    return name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) }
  }
}

package import AgentKit
internal import ContainerImages
package import DockerClient

extension ReadOnlyEngine {
  /// The container that a name means, whether it runs or not, with its full id.
  ///
  /// - Throws: `ResolutionError`, `DockerError`.
  package func container(named name: ContainerName) async throws -> PlannedObject {
    try Self.object(.container, name.description, among: try await namedContainers())
  }

  /// The containers of a Compose service, whether they run or not, sorted by name; else the one container of that name.
  ///
  /// - Throws: `ResolutionError`, `DockerError`.
  package func containers(of service: ServiceName) async throws -> [PlannedObject] {
    let all = try await namedContainers()
    let found = all.filter { $0.service == service.description }
    if found.isEmpty { return [try Self.object(.container, service.description, among: all)] }
    return found.map { PlannedObject(.container, id: $0.id, name: $0.displayName) }.sorted {
      $0.name < $1.name
    }
  }

  /// The image that a name means, with its full id. A name without a tag means `latest`, else the only tag there is.
  ///
  /// - Throws: `ResolutionError`, `DockerError`.
  package func image(named name: ImageName) async throws -> PlannedObject {
    let images = try await listImages().map(NamedObject.init)
    let isBare = name.tag == nil && name.reference?.digest == nil
    for text in isBare ? [name.description + ":latest", name.description] : [name.description] {
      if let exact = images.first(where: { $0.names.contains(text) }) {
        return PlannedObject(.image, id: exact.id, name: text)
      }
    }
    return try Self.object(.image, name.description, among: images)
  }

  /// The network that a name means, with its full id.
  ///
  /// - Throws: `ResolutionError`, `DockerError`.
  package func network(named name: NetworkName) async throws -> PlannedObject {
    try Self.object(.network, name.description, among: try await listNetworks().map(NamedObject.init))
  }

  /// The volume that a name means. A volume has no id but its name.
  ///
  /// - Throws: `ResolutionError`, `DockerError`.
  package func volume(named name: VolumeName) async throws -> PlannedObject {
    try Self.object(.volume, name.description, among: try await listVolumes().map(NamedObject.init))
  }

  /// All containers by their own names, and those of Compose services by the services' names besides.
  ///
  /// - Throws: `DockerError`.
  package var containerNames: [PlannedObject] {
    get async throws {
      let containers = try await namedContainers()
      let own = containers.flatMap { container in
        container.names.map { PlannedObject(.container, id: container.id, name: $0) }
      }
      return own
        + containers.compactMap { container in
          container.service.map { PlannedObject(.container, id: container.id, name: $0) }
        }
    }
  }

  private func namedContainers() async throws -> [NamedObject] {
    try await listContainers(all: true).map(NamedObject.init)
  }

  private static func object(
    _ kind: PlannedObject.Kind, _ name: String, among objects: [NamedObject]
  ) throws(ResolutionError) -> PlannedObject {
    switch NameLookup.find(name, among: objects) {
    case .one(let object): return PlannedObject(kind, id: object.id, name: object.displayName)
    case .several(let choices): throw .ambiguous(kind, name: name, choices: choices)
    case .none(let nearest):
      throw .notFound(kind, name: name, nearest: nearest, existing: objects.count)
    }
  }
}

extension NamedObject {
  /// A container. Links add names of other containers, with a slash in them; those are not its own. What
  /// `docker compose run` made for one command is nothing that people mean by the service's name.
  package init(_ container: ContainerSummary) {
    let own = container.names.map { String($0.drop { $0 == "/" }) }.filter { !$0.contains("/") }
    let isOneOff = container.labels["com.docker.compose.oneoff"]?.lowercased() == "true"
    self.init(
      id: container.id, names: own,
      service: isOneOff ? nil : container.labels["com.docker.compose.service"],
      detail: "\(container.image), \(container.state)")
  }

  /// An image, by its tags and digests.
  package init(_ image: ImageSummary) {
    self.init(id: image.id, names: (image.repoTags + image.repoDigests).filter { !$0.contains("<none>") })
  }
}

extension NamedObject {
  /// A network.
  package init(_ network: Network) {
    self.init(id: network.id, names: [network.name], detail: network.driver)
  }

  /// A volume.
  package init(_ volume: Volume) {
    self.init(id: volume.name, names: [volume.name], detail: volume.driver)
  }
}

internal import AgentKit
internal import DockerClient

extension ForeseenEngine {
  func listVolumes(filters: Filters) async throws -> [Volume] {
    var others = filters
    let dangling = others.values.removeValue(forKey: "dangling")
    var found = try await engine.listVolumes(filters: others).filter { !isGone(.volume, $0.name) }
    if filters.values.isEmpty {
      found += made(.volume).map(\.object.name).filter { name in !found.contains { $0.name == name } }.map {
        Volume(foreseen: $0)
      }
    }
    guard let dangling else { return found }
    let used = Set(try await listContainers(all: true).flatMap { $0.mounts.map(\.name) })
    return found.filter { used.contains($0.name) != (dangling == ["true"]) }
  }

  func inspectVolume(_ name: String) async throws -> Volume {
    if let made = made(.volume, name) { return Volume(foreseen: made.object.name) }
    if isGone(.volume, name) { throw Self.gone(.volume, name) }
    return try await engine.inspectVolume(name)
  }
}

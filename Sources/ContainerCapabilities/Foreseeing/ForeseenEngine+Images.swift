internal import AgentKit
internal import DockerClient

extension ForeseenEngine {
  func listImages(all: Bool, sharedSize: Bool, filters: Filters) async throws -> [ImageSummary] {
    let found = try await engine.listImages(all: all, sharedSize: sharedSize, filters: filters)
      .filter { !isGone(.image, $0.id) }
    guard filters.values.isEmpty else { return found }
    return found + made(.image).map { ImageSummary(foreseen: $0.object.id, name: $0.object.name) }
  }

  func inspectImage(_ name: String) async throws -> Image {
    if let made = made(.image, name) ?? made(.image, name + ":latest") {
      return Image(foreseen: made.object.id, name: made.object.name)
    }
    let image = try await engine.inspectImage(name)
    if isGone(.image, image.id) { throw Self.gone(.image, name) }
    return image
  }

  func imageHistory(_ name: String) async throws -> [ImageHistoryEntry] {
    try await within(name, .image).imageHistory(name)
  }

  func saveImages(_ names: [String]) async throws -> ByteStream {
    for name in names { _ = try within(name, .image) }
    return try await engine.saveImages(names)
  }

  func searchImages(_ term: String, limit: Int?, filters: Filters) async throws -> [ImageSearchResult] {
    try await engine.searchImages(term, limit: limit, filters: filters)
  }

  func inspectDistribution(
    _ name: String, credentials: RegistryCredentials?
  ) async throws -> DistributionInspect {
    try await engine.inspectDistribution(name, credentials: credentials)
  }
}

/// What can be learned about images.
public protocol ReadOnlyImageAPI: Sendable {
  /// The images (`GET /images/json`); `all` with those that are only steps of others, with `sharedSize` how much of each
  /// others use too, which takes time (since API 1.42). The engine's keys of filters are `reference`, `dangling`,
  /// `label`, `before`, `since`, `until`.
  func listImages(all: Bool, sharedSize: Bool, filters: Filters) async throws -> [ImageSummary]

  /// Everything about an image (`GET /images/{name}/json`).
  func inspectImage(_ name: String) async throws -> Image

  /// How an image was made, the last step first (`GET /images/{name}/history`).
  func imageHistory(_ name: String) async throws -> [ImageHistoryEntry]

  /// Images as one tar archive with all their layers (`GET /images/get`).
  func saveImages(_ names: [String]) async throws -> ByteStream

  /// Looks for images on Docker Hub (`GET /images/search`). The engine's keys of filters are `is-official`,
  /// `is-automated`, `stars`.
  func searchImages(_ term: String, limit: Int?, filters: Filters) async throws -> [ImageSearchResult]

  /// What a registry says about an image (`GET /distribution/{name}/json`), without pulling it.
  func inspectDistribution(
    _ name: String, credentials: RegistryCredentials?
  ) async throws -> DistributionInspect
}

extension ReadOnlyImageAPI {
  /// The images, narrowed by filters.
  public func listImages(all: Bool = false, filters: Filters = [:]) async throws -> [ImageSummary] {
    try await listImages(all: all, sharedSize: false, filters: filters)
  }

  /// Looks for images on Docker Hub.
  public func searchImages(_ term: String) async throws -> [ImageSearchResult] {
    try await searchImages(term, limit: nil, filters: [:])
  }

  /// What a registry that asks for no credentials says about an image.
  public func inspectDistribution(_ name: String) async throws -> DistributionInspect {
    try await inspectDistribution(name, credentials: nil)
  }
}

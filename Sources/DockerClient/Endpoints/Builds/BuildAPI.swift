/// Building images.
public protocol BuildAPI: Sendable {
  /// Builds an image (`POST /build`). This runs what the Dockerfile says.
  func build(_ context: BuildContext, options: BuildOptions) async throws -> BuildStream

  /// Builds an image of what the engine fetches itself (`POST /build?remote=`): a Git repository, or over HTTP a tar
  /// archive or a Dockerfile alone. This runs what the Dockerfile says.
  func build(from remote: String, options: BuildOptions) async throws -> BuildStream

  /// Stops a BuildKit build that was given an id (`POST /build/cancel`).
  func cancelBuild(id: String) async throws

  /// Removes what builds keep to be faster next time and do not use now (`POST /build/prune`).
  func pruneBuildCache(_ options: BuildCachePruneOptions) async throws -> PruneReport
}

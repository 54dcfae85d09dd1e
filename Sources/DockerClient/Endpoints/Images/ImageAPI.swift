/// What can be done with images.
public protocol ImageAPI: Sendable {
  /// Pulls an image from its registry (`POST /images/create`). Without a tag or digest it is `latest`.
  func pullImage(_ reference: String, options: PullOptions) async throws -> ImageStream

  /// Pushes an image to the registry that its name says (`POST /images/{name}/push`). Without a tag it is
  /// `latest`.
  func pushImage(_ reference: String, credentials: RegistryCredentials?) async throws -> ImageStream

  /// Pushes every tag that a repository has here (`POST /images/{name}/push`); `repository` is written without one.
  func pushAllTags(of repository: String, credentials: RegistryCredentials?) async throws -> ImageStream

  /// Gives an image another name (`POST /images/{name}/tag`). `repository` is written without the tag.
  func tagImage(_ name: String, repository: String, tag: String?) async throws

  /// Removes a name, and the image with its last one (`DELETE /images/{name}`). With `force` also an image that
  /// has several names or a container that does not run; with `keepsParents` the images it was built upon stay
  /// even if nothing else uses them.
  @discardableResult
  func removeImage(_ name: String, force: Bool, keepsParents: Bool) async throws -> [ImageRemoval]

  /// Removes the images without a name that no container uses (`POST /images/prune`); with the filter
  /// `["dangling": ["false"]]` all that no container uses. Other keys are `until` and `label`.
  func pruneImages(filters: Filters) async throws -> ImagePruneReport

  /// Brings in what `saveImages` packed (`POST /images/load`).
  func loadImages(_ archive: ArchiveSource) async throws -> ImageStream

  /// Makes an image of one layer from a tar archive of files (`POST /images/create?fromSrc=-`).
  func importImage(_ archive: ArchiveSource, options: ImportOptions) async throws -> ImageStream

  /// The same from an archive that the engine fetches over HTTP itself (`POST /images/create?fromSrc=`).
  func importImage(from url: String, options: ImportOptions) async throws -> ImageStream
}

extension ImageAPI {
  /// Pulls an image from a registry that asks for no credentials.
  public func pullImage(_ reference: String) async throws -> ImageStream {
    try await pullImage(reference, options: PullOptions())
  }

  /// Removes a name, and the image with its last one.
  @discardableResult
  public func removeImage(_ name: String, force: Bool = false) async throws -> [ImageRemoval] {
    try await removeImage(name, force: force, keepsParents: false)
  }

  /// Removes the images without a name that no container uses.
  public func pruneImages() async throws -> ImagePruneReport { try await pruneImages(filters: [:]) }
}

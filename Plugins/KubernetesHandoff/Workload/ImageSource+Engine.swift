internal import ContainerCapabilities
internal import ContainerImages
internal import DockerClient

extension ImageSource {
  /// The reference of an image that an engine has: by its digest in a registry where that is known.
  ///
  /// - Parameters:
  ///   - name: What the container or the user calls it.
  ///   - image: What the engine knows about it; `nil` where it is not there any more.
  init(_ name: String, on engine: Image?) {
    let parsed = try? ImageName(name)
    let pushed = engine?.repoDigests.filter { !$0.contains("<none>") } ?? []
    let isSame = pushed.first { digest in parsed.map { digest.hasPrefix($0.repository + "@") } ?? false }
    if parsed?.reference?.digest != nil {
      self.init(reference: name, reason: "pinned to its digest, as it ran", isPinned: true, isLocal: false)
    } else if let digest = isSame ?? (parsed == nil || name.hasPrefix("sha256:") ? pushed.first : nil) {
      self.init(
        reference: digest, reason: "\(name), pinned to the digest that the registry has for it",
        isPinned: true,
        isLocal: false)
    } else if let parsed, !name.hasPrefix("sha256:") {
      let reason =
        pushed.isEmpty && engine != nil
        ? "known to this engine alone: push it where the cluster can pull it, and pin the digest here"
        : "not pinned: the tag can come to mean another image"
      self.init(
        reference: parsed.tag == nil ? "\(name):latest" : name, reason: reason, isPinned: false,
        isLocal: pushed.isEmpty && engine != nil)
    } else {
      let tag = engine?.repoTags.first { !$0.contains("<none>") }
      self.init(
        reference: tag ?? name, reason: "known to this engine alone: push it where the cluster can pull it",
        isPinned: false, isLocal: true)
    }
  }
}

internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

/// What an engine keeps and does not need: each thing with its size and why it may go, or why it stays.
struct UnusedThings: Sendable {
  /// The steps that would remove what may go.
  private(set) var steps: [PlannedStep] = []
  /// What stays although nothing uses it, and why.
  private(set) var kept: [Block.Fact] = []

  private let usage: DiskUsage
  private let networks: [Network]
  private var goal: Int?
  private var olderThan: Int64?
  /// Bytes that the steps so far would free.
  private var freed = 0

  init(usage: DiskUsage, networks: [Network]) {
    self.usage = usage
    self.networks = networks.filter { !$0.isBuiltIn }
  }

  var isEmpty: Bool { steps.isEmpty }

  /// Decides what goes.
  ///
  /// - Parameters:
  ///   - allImages: Also images that have a name.
  ///   - volumes: Also volumes, and then only those that the engine named itself: data under a name is removed by name.
  ///   - onlyBuildCache: Nothing but build caches.
  ///   - olderThan: Only what was made or ended before that second; nil for everything.
  ///   - goal: Enough is enough: bytes after which nothing more is taken; nil for everything.
  mutating func select(
    allImages: Bool, volumes: Bool, onlyBuildCache: Bool, olderThan: Int64?, goal: Int?
  ) {
    (self.goal, self.olderThan) = (goal, olderThan)
    // What costs least to have again goes first.
    takeBuildCache()
    guard !onlyBuildCache else { return }
    takeContainers()
    takeImages(all: allImages)
    for network in networks where isOld(network.created) {
      take(
        "Remove the network \(network.name), which no container is on", network.planned, 0,
        ["docker", "network", "rm", network.name])
    }
    takeVolumes(volumes)
  }

  private func isOld(_ time: Timestamp?) -> Bool {
    guard let olderThan else { return true }
    return time.map { $0.seconds <= olderThan } ?? false
  }

  /// Adds the step that takes a thing away, unless enough is freed already.
  private mutating func take(_ summary: String, _ object: PlannedObject, _ size: Int, _ command: [String]) {
    if let goal, freed >= goal { return }
    freed += max(0, size)
    let words = size > 0 ? "\(summary) (\(Block.Unit.bytes.text(Double(size))))" : summary
    steps.append(PlannedStep(words, effect: .destroy, objects: [object], command: command))
  }

  private mutating func takeBuildCache() {
    let idle = usage.buildCache.filter { !$0.inUse && !$0.shared && isOld($0.lastUsedAt ?? $0.createdAt) }
    guard !idle.isEmpty else { return }
    take(
      "Remove \(idle.count) parts of the build cache; the next builds are slower",
      PlannedObject(.engine, id: "build-cache", name: "build cache"), idle.reduce(0) { $0 + $1.size },
      ["docker", "builder", "prune"])
  }

  private mutating func takeContainers() {
    let idle: Set<ContainerStatus> = [.exited, .dead, .created]
    for container in usage.containers where idle.contains(container.state) {
      guard isOld(container.created) else {
        kept.append(Block.Fact(container.displayName, "a stopped container, and too young"))
        continue
      }
      take(
        "Remove the container \(container.displayName) (\(container.state)), its log and its files",
        PlannedObject(.container, id: container.id, name: container.displayName), container.sizeRw ?? 0,
        ["docker", "rm", container.displayName])
    }
  }

  private mutating func takeImages(all: Bool) {
    for image in usage.images where image.containers <= 0 {
      let tags = image.repoTags.filter { !$0.contains("<none>") }
      let own = image.size - max(0, image.sharedSize)
      guard tags.isEmpty || all else {
        kept.append(
          Block.Fact(
            tags[0], "an image with a name (\(Block.Unit.bytes.text(Double(own)))); --all removes it too"))
        continue
      }
      guard isOld(image.created) else {
        kept.append(Block.Fact(tags.first ?? image.shortID, "an image, and too young"))
        continue
      }
      if tags.isEmpty {
        take(
          "Remove the image \(image.shortID), which has no name",
          PlannedObject(.image, id: image.id, name: image.shortID), own, ["docker", "rmi", image.shortID])
      }
      for (index, tag) in tags.enumerated() {
        take(
          "Remove the image \(tag), which no container uses", PlannedObject(.image, id: image.id, name: tag),
          index == tags.count - 1 ? own : 0, ["docker", "rmi", tag])
      }
    }
  }

  private mutating func takeVolumes(_ wanted: Bool) {
    for volume in usage.volumes where volume.usageData?.refCount == 0 {
      let size = max(0, volume.usageData?.size ?? 0)
      guard wanted, volume.name.isAnonymousVolumeName else {
        let reason =
          wanted ? "a volume with a name is removed by name only" : "a volume; --volumes removes it too"
        kept.append(
          Block.Fact(volume.name.shownVolumeName, "\(reason) (\(Block.Unit.bytes.text(Double(size))))"))
        continue
      }
      take(
        "Remove the volume \(volume.name.shownVolumeName) with all data in it", volume.planned, size,
        ["docker", "volume", "rm", volume.name])
    }
  }
}

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

  /// Bytes that the steps would free, by kind, in the words of `DiskUsage.byKind`.
  private(set) var freedByKind: [String: Int] = [:]

  private let usage: DiskUsage
  private let networks: [Network]
  private var goal: Int?
  private var olderThan: Int64?
  private var label: LabelFilter?
  /// The containers that the steps remove: what only they use may go as well.
  private var doomed: Set<String> = []

  init(usage: DiskUsage, networks: [Network]) {
    // The engine lists in any order, and a plan has one.
    var usage = usage
    // The largest comes first: whoever wants so many bytes back gets them for few things.
    usage.containers.sort {
      ($1.sizeRw ?? 0, $0.displayName, $0.id) < ($0.sizeRw ?? 0, $1.displayName, $1.id)
    }
    usage.images.sort { ($1.ownSize, $0.id) < ($0.ownSize, $1.id) }
    usage.volumes.sort { ($1.size, $0.name) < ($0.size, $1.name) }
    self.usage = usage
    self.networks = networks.filter { !$0.isBuiltIn }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  var isEmpty: Bool { steps.isEmpty }

  /// Decides what goes.
  ///
  /// - Parameters:
  ///   - allImages: Also images that have a name.
  ///   - volumes: Also volumes, and then only those that the engine named itself: data under a name is removed by name.
  ///   - onlyBuildCache: Nothing but build caches.
  ///   - label: Only what has this label, so no build caches; nil for everything.
  ///   - olderThan: Only what was made or ended before that second; nil for everything.
  ///   - goal: Enough is enough: bytes after which nothing more is taken; nil for everything.
  mutating func select(
    allImages: Bool, volumes: Bool, onlyBuildCache: Bool, label: LabelFilter? = nil, olderThan: Int64?,
    goal: Int?
  ) {
    (self.goal, self.olderThan, self.label) = (goal, olderThan, label)
    // What costs least to have again goes first.
    if label == nil { takeBuildCache() }
    guard !onlyBuildCache else { return }
    takeContainers()
    takeImages(all: allImages)
    takeNetworks()
    takeVolumes(volumes)
  }

  /// Bytes that the steps free.
  var freed: Int { freedByKind.values.reduce(0, +) }

  private func isOld(_ time: Timestamp?) -> Bool {
    guard let olderThan else { return true }
    return time.map { $0.seconds <= olderThan } ?? false
  }

  private func isMeant(_ labels: [String: String]) -> Bool {
    guard let label else { return true }
    return labels[label.key].map { label.value == nil || label.value == $0 } ?? false
  }

  /// Adds the step that takes a thing away, unless enough is freed already; tells whether it did.
  @discardableResult
  private mutating func take(
    _ summary: String, _ object: PlannedObject, _ kind: String, _ size: Int, _ command: [String],
    relyingOn preconditions: [Precondition] = []
  ) -> Bool {
    if let goal, freed >= goal {
      kept.append(Block.Fact(object.name, "enough is free without it"))
      return false
    }
    freedByKind[kind, default: 0] += max(0, size)
    let words = size > 0 ? "\(summary) (\(Block.Unit.bytes.text(Double(size))))" : summary
    steps.append(
      PlannedStep(
        words, effect: .destroy, objects: [object], command: command, preconditions: preconditions,
        leaves: [Postcondition(object, .gone)]))
    return true
  }

  private mutating func takeBuildCache() {
    let idle = usage.buildCache.filter { !$0.inUse && !$0.shared && isOld($0.lastUsedAt ?? $0.createdAt) }
    guard !idle.isEmpty else { return }
    take(
      "Remove \(idle.count.counted("part")) of the build cache; the next builds are slower",
      PlannedObject(.engine, id: "build-cache", name: "build cache"), "Build cache",
      idle.reduce(0) { $0 + $1.size }, ["docker", "builder", "prune"])
  }

  private mutating func takeContainers() {
    let idle: Set<ContainerStatus> = [.exited, .dead, .created]
    for container in usage.containers where idle.contains(container.state) && isMeant(container.labels) {
      guard isOld(container.created) else {
        kept.append(Block.Fact(container.displayName, "a stopped container, and too young"))
        continue
      }
      let isTaken = take(
        "Remove the container \(container.displayName) (\(container.state)), its log and its files",
        PlannedObject(.container, id: container.id, name: container.displayName), "Containers",
        container.sizeRw ?? 0, ["docker", "rm", container.displayName])
      if isTaken { doomed.insert(container.id) }
    }
  }

  /// The containers that stay.
  private var staying: [ContainerSummary] { usage.containers.filter { !doomed.contains($0.id) } }

  private mutating func takeImages(all: Bool) {
    let used = Set(staying.map(\.imageID))
    let freedByContainers = Set(usage.containers.filter { doomed.contains($0.id) }.map(\.imageID))
    for image in usage.images where isMeant(image.labels) {
      guard !used.contains(image.id), image.containers <= 0 || freedByContainers.contains(image.id) else {
        continue
      }
      let tags = image.repoTags.filter { !$0.contains("<none>") }
      let own = image.ownSize
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
          PlannedObject(.image, id: image.id, name: image.shortID), "Images", own,
          ["docker", "rmi", image.shortID])
      }
      for (index, tag) in tags.enumerated() {
        take(
          "Remove the image \(tag), which no container uses", PlannedObject(.image, id: image.id, name: tag),
          "Images", index == tags.count - 1 ? own : 0, ["docker", "rmi", tag])
      }
    }
  }

  private mutating func takeNetworks() {
    for network in networks where isMeant(network.labels) && isOld(network.created) {
      // A container that stays and does not run would not start again without it.
      let user = staying.first { $0.networkSettings?.networks[network.name] != nil }
      guard user == nil else {
        kept.append(
          Block.Fact(
            network.name, "a network to which \(user?.displayName ?? "") comes back when it is started"))
        continue
      }
      take(
        "Remove the network \(network.name), which no container is on", network.planned, "Networks", 0,
        ["docker", "network", "rm", network.name])
    }
  }

  private mutating func takeVolumes(_ wanted: Bool) {
    let used = Set(staying.flatMap { $0.mounts.map(\.name) })
    let freedByContainers = Set(
      usage.containers.filter { doomed.contains($0.id) }.flatMap { $0.mounts.map(\.name) })
    for volume in usage.volumes where isMeant(volume.labels) {
      guard !used.contains(volume.name),
        volume.usageData?.refCount == 0 || freedByContainers.contains(volume.name)
      else { continue }
      let size = volume.size
      guard wanted, volume.name.isAnonymousVolumeName else {
        let reason =
          wanted ? "a volume with a name is removed by name only" : "a volume; --volumes removes it too"
        kept.append(
          Block.Fact(volume.name.shownVolumeName, "\(reason) (\(Block.Unit.bytes.text(Double(size))))"))
        continue
      }
      take(
        "Remove the volume \(volume.name.shownVolumeName) with all data in it", volume.planned, "Volumes",
        size,
        ["docker", "volume", "rm", volume.name], relyingOn: volume.standing)
    }
  }
}

extension ImageSummary {
  /// Bytes that it shares with no other image.
  fileprivate var ownSize: Int { size - max(0, sharedSize) }
}

extension Volume {
  /// Bytes of what it holds, as far as the engine has counted them.
  fileprivate var size: Int { max(0, usageData?.size ?? 0) }
}

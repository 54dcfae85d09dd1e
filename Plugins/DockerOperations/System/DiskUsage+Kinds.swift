internal import DockerClient
internal import Reporting

/// What one kind of thing takes up on an engine's disk.
struct KindUsage: Sendable, Hashable {
  /// What it is: "Images".
  var name: String
  /// How many there are.
  var count: Int
  /// How many are in use.
  var used: Int
  /// Bytes of all.
  var size: Int
  /// Bytes of those that nothing uses.
  var reclaimable: Int
  /// What removes those.
  var command: String
  /// What that does, for a person who has to decide.
  var consequence: String
}

extension DiskUsage {
  /// What each kind takes up, as `docker system df` counts it.
  var byKind: [KindUsage] {
    let usedImages = images.filter { $0.containers > 0 }
    // Layers that several images share count once, so what unused images alone hold is what is left over.
    let heldByUsed = usedImages.reduce(0) { $0 + $1.size - max(0, $1.sharedSize) }
    let stopped = containers.filter { $0.state != .running && $0.state != .paused && $0.state != .restarting }
    let unused = volumes.filter { $0.usageData?.refCount == 0 }
    let cache = buildCache.filter { !$0.shared }
    return [
      KindUsage(
        name: "Images", count: images.count, used: usedImages.count, size: layersSize,
        reclaimable: usedImages.count == images.count ? 0 : max(0, layersSize - heldByUsed),
        command: "docker image prune --all", consequence: "Removes every image that no container uses"),
      KindUsage(
        name: "Containers", count: containers.count, used: containers.count - stopped.count,
        size: containers.reduce(0) { $0 + ($1.sizeRw ?? 0) },
        reclaimable: stopped.reduce(0) { $0 + ($1.sizeRw ?? 0) }, command: "docker container prune",
        consequence: "Removes every stopped container, with its log and files"),
      KindUsage(
        name: "Volumes", count: volumes.count, used: volumes.count { ($0.usageData?.refCount ?? 0) > 0 },
        size: volumes.reduce(0) { $0 + max(0, $1.usageData?.size ?? 0) },
        reclaimable: unused.reduce(0) { $0 + max(0, $1.usageData?.size ?? 0) },
        command: "docker volume prune",
        consequence: "Removes every volume that no container uses; the data in them is lost"),
      KindUsage(
        name: "Build cache", count: buildCache.count, used: buildCache.count(where: \.inUse),
        size: cache.reduce(0) { $0 + $1.size },
        reclaimable: cache.filter { !$0.inUse }.reduce(0) { $0 + $1.size }, command: "docker builder prune",
        consequence: "Removes the builders' cache; the next builds are slower"),
    ]
  }

  /// The largest of each kind.
  var detailBlocks: [Block] {
    func section(_ title: String, _ rows: [(name: String, size: Int, use: String)]) -> [Block] {
      guard !rows.isEmpty else { return [] }
      let sorted = rows.sorted { ($1.size, $0.name) < ($0.size, $1.name) }
      return [
        .section(
          title,
          [
            .table(
              Block.Table(
                columns: [Block.Column("Name", style: .code), Block.Column("Size", .trailing), "Use"],
                rows: sorted.map {
                  [
                    Block.Cell($0.name), Block.Cell(Block.Unit.bytes.text(Double($0.size))),
                    Block.Cell($0.use),
                  ]
                }))
          ])
      ]
    }
    return section(
      "Images",
      images.map { ($0.tags.first ?? $0.shortID, $0.size, max(0, $0.containers).counted("container")) })
      + section("Containers", containers.map { ($0.displayName, $0.sizeRw ?? 0, $0.status) })
      + section(
        "Volumes",
        volumes.map {
          ($0.name, max(0, $0.usageData?.size ?? 0), max(0, $0.usageData?.refCount ?? 0).counted("container"))
        })
      + section("Build cache", buildCache.map { ($0.id, $0.size, $0.inUse ? "in use" : $0.type) })
  }
}

internal import DockerClient
internal import Reporting

/// The disk, a volume or a file system in memory is full.
///
/// Looks for `No space left on device` and `Disk quota exceeded` in the log or the start error, for where it wrote, and,
/// where that is the engine's own disk, at what the engine keeps there and does not need.
struct DiskFull: DiagnosisRule {
  static let id = "disk-full"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.isDiskFull else { return nil }
    let complaint = facts.lackOfSpace
    let place = complaint.flatMap(facts.smallPlace)
    var evidence =
      complaint.map { [$0.evidence] } ?? [Evidence("Engine's message", StartError.short(facts.startError))]
    var commands: [Block.Command] = []
    let advice: String
    switch place {
    case .memory(let path, let size):
      evidence.append(Evidence("In memory", "\(path) is a tmpfs" + (size.map { " with \($0)" } ?? "")))
      advice =
        path == "/dev/shm"
        ? "The engine gives 64 MB of shared memory unless it is told otherwise. "
          + facts.recreate(with: "--shm-size", "1g", compose: "shm_size: 1g")
        : "Give the tmpfs a larger size, or write to a volume instead."
    case .volume(let name, let path):
      evidence.append(Evidence("Volume", "\(name) on \(path)"))
      advice =
        "See what fills the volume, and whether it has a size of its own (a tmpfs, a quota, another disk); else free space on "
        + "the engine's host."
      commands = [
        Block.Command(
          arguments: ["docker", "volume", "inspect", name], comment: "Where it is, and its options"),
        Block.Command("docker system df", comment: "What Docker takes up, and what could be freed"),
      ]
    case nil:
      let idle = facts.reclaimable.filter { $0.reclaimable > 0 }
      evidence += idle.map {
        Evidence("\($0.name) that nothing uses", Block.Unit.bytes.text(Double($0.reclaimable)))
      }
      advice =
        "Free space on the engine's host: see first what Docker itself takes up, and what of that could go."
      commands = [
        Block.Command("docker system df", comment: "What Docker takes up, and what could be freed"),
        Block.Command(
          arguments: ["longshore", "run", "system.prune", "--plan"],
          comment: "Each thing that could go, with its size; nothing is removed yet"),
      ]
    }
    return Hypothesis(
      Self.self, place?.words ?? "there is no space left on the disk it writes to",
      confidence: (complaint?.confidence ?? 0.95) + 0.02, evidence: evidence,
      lines: complaint.map { [$0.line] } ?? [],
      remedy: Remedy(advice, commands: commands + [facts.startAgain]))
  }

  static let phrases = ["no space left on device", "disk quota exceeded", "ENOSPC"]
}

/// A place of a container that is smaller than the engine's disk, and can be full alone.
private enum SmallPlace {
  case memory(path: String, size: String?)
  case volume(name: String, path: String)

  var words: String {
    switch self {
    case .memory(let path, _): "the file system in memory at \(path) is full (no space left on device)"
    case .volume(let name, let path):
      "the volume \(name.shownVolumeName), which it has at \(path), is full (no space left on device)"
    }
  }
}

extension ContainerFacts {
  /// Whether its program, or the engine that should start it, found no room.
  var isDiskFull: Bool {
    lackOfSpace.map { !$0.mentions(WatchLimit.phrase) } ?? false
      || DiskFull.phrases.contains { startError.lowercased().contains($0) }
  }

  /// What the program says of it; that of one that goes on counts for a minute.
  fileprivate var lackOfSpace: Complaint? {
    complaint(DiskFull.phrases)
      ?? recentComplaint(within: .seconds(60)) { $0.containsAny(DiskFull.phrases) }
  }

  /// The place that a complaint names, where it is one that can be full alone. A program that names none, as Node.js
  /// does on writing, most likely filled the only tmpfs with a size that it has.
  fileprivate func smallPlace(in complaint: Complaint) -> SmallPlace? {
    let host = container.hostConfig
    let statements = complaint.statements.joined(separator: "\n")
    if let place = smallPlace(in: statements) ?? smallPlace(in: commandText) { return place }
    guard complaint.path == nil, host.tmpfs.count == 1, let (path, size) = host.tmpfs.first, !size.isEmpty
    else { return nil }
    return .memory(path: path, size: size)
  }

  private func smallPlace(in line: String) -> SmallPlace? {
    let host = container.hostConfig
    if let path = host.tmpfs.keys.sorted().first(where: { line.contains($0) }) {
      return .memory(path: path, size: host.tmpfs[path].flatMap { $0.isEmpty ? nil : $0 })
    }
    if line.contains("/dev/shm") || line.contains("shared memory") {
      return .memory(path: "/dev/shm", size: host.shmSize > 0 ? MemoryText.words(host.shmSize) : nil)
    }
    return container.mounts.first { $0.type == .volume && line.contains($0.destination + "/") }.map {
      .volume(name: $0.name, path: $0.destination)
    }
  }
}

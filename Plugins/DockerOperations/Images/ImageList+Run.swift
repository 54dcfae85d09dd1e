internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension ImageList: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    var command = ["docker", "images"]
    if all { command.append("--all") }
    if digests { command.append("--digests") }
    if dangling { command += ["--filter", "dangling=true"] }
    if let repository { command.append(repository.description) }
    return Plan("List the images", effect: .observe, command: command)
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    let now = Timestamp.now
    let found = try await access.engine.listImages(all: all, filters: dangling ? ["dangling": ["true"]] : [:])
    let images = found.filter { $0.isOf(repository) && isOldEnough($0, at: now) }
      .sorted { ($1.size, $0.id) < ($0.size, $1.id) }
    let total = images.reduce(0.0) { $0 + Double($1.size) }
    let untagged = images.count(where: \.isUntagged)
    var sentence =
      images.isEmpty
      ? "There are no such images."
      : "\(images.count.counted("image")), \(Block.Unit.bytes.text(total)) if nothing were shared"
    if !images.isEmpty { sentence += untagged > 0 ? "; \(untagged) without a tag." : "." }
    var columns: [Block.Column] = [
      Block.Column("Image", style: .code), Block.Column("Size", .trailing), "Made",
      Block.Column("Id", style: .code),
    ]
    if digests { columns.append(Block.Column("Digest", style: .code)) }
    let report = Report(
      "Images", subject: repository?.description ?? "", verdict: Verdict(.good, sentence),
      blocks: [
        .table(Block.Table(columns: columns, rows: images.flatMap { $0.rows(at: now, withDigests: digests) }))
      ])
    return Outcome(
      report,
      handoff: Handoff(
        objects: images.map { PlannedObject(.image, id: $0.id, name: $0.tags.first ?? $0.shortID) }))
  }

  private func isOldEnough(_ image: ImageSummary, at now: Timestamp) -> Bool {
    guard let olderThan else { return true }
    return image.created.map { Double(now.seconds - $0.seconds) >= olderThan.seconds } ?? false
  }
}

extension ImageSummary {
  /// The names with tags.
  var tags: [String] { repoTags.filter { !$0.contains("<none>") } }

  /// Whether nobody can name it but by its id.
  var isUntagged: Bool { tags.isEmpty }

  /// The beginning of the id, as people write it.
  var shortID: String { String((id.hasPrefix("sha256:") ? id.dropFirst(7) : id[...]).prefix(12)) }

  /// Whether it is of a repository, of the tag too if one is given.
  func isOf(_ name: ImageName?) -> Bool {
    guard let name else { return true }
    return tags.contains { tag in
      guard let own = try? ImageName(tag) else { return false }
      let isSame = own.repository == name.repository || own.repository.hasSuffix("/" + name.repository)
      return isSame && (name.tag.map { own.tag == $0 } ?? true)
    }
  }

  fileprivate func rows(at now: Timestamp, withDigests: Bool) -> [[Block.Cell]] {
    (isUntagged ? ["(untagged)"] : tags).map { tag in
      var row = [
        Block.Cell(tag, isUntagged ? .attention : nil), Block.Cell(Block.Unit.bytes.text(Double(size))),
        Block.Cell(created?.age(at: now) ?? ""), Block.Cell(shortID),
      ]
      if withDigests {
        let digest = repoDigests.first.flatMap { $0.split(separator: "@").last.map(String.init) }
        row.append(Block.Cell(digest ?? ""))
      }
      return row
    }
  }
}

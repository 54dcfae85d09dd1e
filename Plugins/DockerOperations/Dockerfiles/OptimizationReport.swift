internal import AgentKit
internal import ContainerCapabilities
internal import Dockerfiles
internal import Reporting

/// What was changed in a Dockerfile, what it brings, and what is left for a person to decide.
struct OptimizationReport {
  let source: DockerfileSource
  let optimized: OptimizedDockerfile
  let measured: BuildMeasurement?

  var report: Report {
    var blocks: [Block] = [.metrics(metrics)]
    if !optimized.applied.isEmpty {
      blocks.append(.section("What was changed", [changes]))
      blocks.append(
        .diff(
          Block.Diff(
            file: source.path.description, before: String(decoding: optimized.original, as: UTF8.self).masked,
            after: optimized.text.masked)))
    }
    if !optimized.notes.isEmpty {
      blocks.append(
        .section("What that means for the image", optimized.notes.map { .paragraph(Block.Paragraph($0)) }))
    }
    if let measured { blocks.append(measured.comparison) }
    if !optimized.remaining.isEmpty {
      let excerpt = Block.Excerpt(
        file: source.path.description, firstLine: 1, text: optimized.text.masked, language: "dockerfile")
      blocks.append(
        .section(
          "Left for you to decide (lines of the new version)",
          [
            .findings(
              Block.Findings(
                optimized.remaining, sources: [excerpt],
                rules: RuleRegistry.descriptions(for: optimized.remaining)))
          ]))
    }
    if let dockerignore = optimized.dockerignore {
      blocks.append(
        .section(
          "Proposed .dockerignore",
          [
            .excerpt(
              Block.Excerpt(file: ".dockerignore", firstLine: 1, text: dockerignore, language: "gitignore"))
          ]))
    }
    if optimized.isChanged {
      blocks.append(
        .commands([
          Block.Command(
            arguments: [
              "longshore", "run", "dockerfile.optimize", "--path", source.path.description, "--output",
              source.path.description,
            ], comment: "Nothing was written. This writes it:")
        ]))
    }
    return Report(
      "Dockerfile optimization", subject: source.path.description, verdict: verdict, blocks: blocks)
  }

  private var verdict: Verdict {
    let before = optimized.before.findingCount
    let after = optimized.after.findingCount
    guard optimized.isChanged else {
      return Verdict(
        after == 0 ? .good : .attention,
        after == 0
          ? "Nothing is left to improve."
          : "Nothing could be fixed safely; \(after == 1 ? "1 finding is" : "\(after) findings are") left.")
    }
    let left = after == 0 ? "none is left" : "\(after) left for you to decide"
    let size = measured.map { "; the image went from \($0.beforeText) to \($0.afterText)" } ?? ""
    return Verdict(
      after == 0 ? .good : .attention,
      "\(optimized.applied.count == 1 ? "1 change mends" : "\(optimized.applied.count) changes mend") \(max(0, before - after)) of \(before) findings, \(left)\(size)."
    )
  }

  private var metrics: [Block.Metric] {
    let before = optimized.before
    let after = optimized.after
    var metrics = [
      Block.Metric(
        "Findings", before: Double(before.findingCount), Double(after.findingCount), .count, better: .lower),
      Block.Metric("Layers", before: Double(before.layers), Double(after.layers), .count, better: .lower),
      Block.Metric("Stages", before: Double(before.stages), Double(after.stages), .count),
    ]
    if let measured { metrics += measured.metrics }
    return metrics
  }

  private var changes: Block {
    let rows = optimized.applied.map { fix in
      [
        Block.Cell(fix.finding.rule), Block.Cell(fix.summary),
        Block.Cell(fix.changes.map { "changes: \($0)" } ?? fix.proof.map { "stays the same: \($0)" } ?? ""),
      ]
    }
    return .table(
      Block.Table(columns: [Block.Column("Rule", style: .code), "Change", "The image"], rows: rows))
  }
}

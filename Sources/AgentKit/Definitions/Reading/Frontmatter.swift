import YAMLDocuments

/// The fields of a file's frontmatter, in their order, strictly read or recovered, and the faults of the frontmatter as
/// a whole.
struct Frontmatter {
  private(set) var fields: [FrontmatterField] = []

  /// Reads the lines between the fences.
  init(_ source: SourceText, in range: Range<Int>, limits: YAMLLimits, diagnostics: inout DiagnosticSink) {
    do {
      let document = try YAMLDocument(parsing: source.bytes[range], limits: limits, duplicateKeys: .reported)
      guard let root = document.root, !root.isNull else { return }
      guard let entries = root.entries else {
        let fix = "Write one `key: value` on each line, such as `name: my-agent`."
        diagnostics.add(
          .frontmatterNotMapping, "the frontmatter is not a list of keys and values",
          at: root.range.lowerBound, fix: fix)
        return
      }
      fields = entries.map { FrontmatterField(key: $0.key, value: $0.value) }
      report(document.duplicateKeys, to: &diagnostics)
    } catch {
      recover(source, in: range, limits: limits, from: error, diagnostics: &diagnostics)
    }
  }

  private mutating func recover(
    _ source: SourceText, in range: Range<Int>, limits: YAMLLimits, from error: YAMLError,
    diagnostics: inout DiagnosticSink
  ) {
    let recovery = FrontmatterRecovery(source, in: range, limits: limits)
    fields = recovery.fields
    for broken in recovery.broken {
      if broken.error.isTooComplex {
        reportTooComplex(broken.error, at: broken.error.offset, to: &diagnostics)
      } else {
        let scalar = YAMLText.scalar(broken.text, indentation: 2, lineEnd: source.lineEnd)
        diagnostics.add(
          .yamlInvalid,
          "`\(broken.key)` is not YAML (\(broken.error.message)); its text was taken as it stands",
          at: broken.error.offset, fix: "Put the value of `\(broken.key)` in quotes.",
          replacing: broken.value, by: " " + scalar)
      }
    }
    if recovery.broken.isEmpty {
      if error.isTooComplex {
        reportTooComplex(error, at: error.offset, to: &diagnostics)
      } else {
        diagnostics.add(
          .yamlInvalid, "the frontmatter is not YAML (\(error.message)); it was read by its known keys",
          at: error.offset,
          fix: "Write one `key: value` on each line, and quote texts with `: `.")
      }
    }
    report(recovery.repeated, to: &diagnostics)
  }

  private func reportTooComplex(_ error: YAMLError, at offset: Int, to diagnostics: inout DiagnosticSink) {
    diagnostics.add(
      .yamlTooComplex, error.message, at: offset,
      fix: "Keep frontmatter to a few keys; move the rest into the body.")
  }

  private func report(_ repeated: [YAMLNode], to diagnostics: inout DiagnosticSink) {
    for key in repeated {
      let name = key.string ?? ""
      diagnostics.add(
        .duplicateKey, "`\(name)` stands here a second time; the first one counts", at: key.range.lowerBound,
        length: key.range.count, fix: "Delete one of the two.")
    }
  }
}

extension YAMLError {
  /// Whether a limit was reached: what was not read then must not be taken for text either.
  var isTooComplex: Bool { reason == .tooDeep || reason == .tooManyNodes || reason == .tooLarge }
}

extension StaticAnalysisLog {
  /// One finding (section 3.27).
  struct Result: Encodable {
    struct Properties: Encodable {
      let severity: Severity
      let evidence: String?
    }

    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Message
    let locations: [Location]
    let partialFingerprints: [String: String]
    let fixes: [Fix]?
    let properties: Properties

    init(_ finding: Finding, rule: Int, places: SourcePlaces, fingerprint: String) {
      ruleId = finding.rule
      ruleIndex = rule
      level = finding.severity.level
      message = Message(text: finding.message)
      locations = [Location(finding, places: places)]
      partialFingerprints = ["longshoreFinding/v1": fingerprint]
      fixes = finding.fix.flatMap { Fix($0, of: finding.location, places: places) }.map { [$0] }
      properties = Properties(severity: finding.severity, evidence: finding.evidence)
    }
  }

  /// Where a result is (section 3.28): in a file, or, for a container or an image, by name.
  struct Location: Encodable {
    struct Physical: Encodable {
      let artifactLocation: Artifact
      let region: Region
    }

    struct Logical: Encodable {
      let name: String
    }

    let physicalLocation: Physical?
    let logicalLocations: [Logical]?

    init(_ finding: Finding, places: SourcePlaces) {
      physicalLocation = finding.location.map { place in
        Physical(artifactLocation: Artifact(file: place.file), region: Region(place, places: places))
      }
      logicalLocations = finding.subject.map { [Logical(name: $0)] }
    }
  }

  /// A file (section 3.4).
  struct Artifact: Encodable {
    let uri: String

    init(file: String) {
      let path = PercentEncoding.path(file)
      uri = file.hasPrefix("/") ? "file://\(path)" : path
    }
  }

  /// A piece of a file (section 3.30): by lines and columns where they are known, else by bytes.
  struct Region: Encodable {
    var startLine: Int?
    var startColumn: Int?
    var endLine: Int?
    var endColumn: Int?
    var byteOffset: Int?
    var byteLength: Int?
    var snippet: Message?

    /// The place that a finding points at; the column only where it is known in characters.
    init(_ location: SourceLocation, places: SourcePlaces) {
      startLine = max(location.line, 1)
      startColumn = places.column(of: location)
      snippet = places.line(of: location).map { Message(text: String($0)) }
    }

    /// What an edit replaces.
    init(_ edit: TextEdit, in file: String, places: SourcePlaces) {
      let (start, end) = (max(edit.start, 0), max(edit.end, edit.start, 0))
      if let first = places.place(of: start, in: file), let last = places.place(of: end, in: file) {
        (startLine, startColumn) = first
        (endLine, endColumn) = last
      } else {
        (byteOffset, byteLength) = (start, end - start)
      }
    }
  }

  /// A proposed change (section 3.55).
  struct Fix: Encodable {
    struct Change: Encodable {
      let artifactLocation: Artifact
      let replacements: [Replacement]
    }

    struct Replacement: Encodable {
      let deletedRegion: Region
      let insertedContent: Message?
    }

    let description: Message
    let artifactChanges: [Change]

    /// A fix that changes nothing in a file is none.
    init?(_ fix: Reporting.Fix, of location: SourceLocation?, places: SourcePlaces) {
      guard let file = location?.file, !fix.edits.isEmpty else { return nil }
      description = Message(text: fix.summary)
      let replacements = fix.edits.map { edit in
        Replacement(
          deletedRegion: Region(edit, in: file, places: places),
          insertedContent: edit.replacement.isEmpty ? nil : Message(text: edit.replacement))
      }
      artifactChanges = [Change(artifactLocation: Artifact(file: file), replacements: replacements)]
    }
  }
}

import AgentKit
import Reporting

/// Where `--output` puts what a run made: planned before the run, so that a bad place costs no work, and written after
/// it.
struct Output {
  /// What writing may do at most; the policy judges it like any other step.
  static let declaration = Declaration(
    "report.write", "Writes the result of a run where the user says.", atMost: .writeFiles)

  /// The step as a plan shows it.
  let step: PlannedStep
  private let path: FilePath
  private let isFolder: Bool
  private let format: ReportFormat
  /// Whether the file's name is one of a report: `run.html`.
  private let isNamedReport: Bool
  private let files: LocalFiles

  /// Looks at the place.
  ///
  /// - Parameters:
  ///   - text: A file, or a folder: one that is there, or a path that ends with a slash.
  ///   - format: The format of the report where the file's name asks for none.
  /// - Throws: `InvalidValue` or `FileError` where nothing can be written there.
  init(_ text: String, format: ReportFormat, in folder: String) throws {
    files = LocalFiles(relativeTo: folder)
    path = try FilePath(text)
    isFolder = text.hasSuffix("/") || files.kind(of: path) == .folder
    let named = ReportFormat(fileName: text.split(separator: "/").last ?? "")
    self.format = named ?? format
    isNamedReport = named != nil && !isFolder
    if !isFolder { try files.checkWritable(path) }
    let replaces = !isFolder && files.kind(of: path) == .file
    let object = PlannedObject(
      isFolder ? .folder : .file, id: files.absolute(path), name: path.description)
    step = PlannedStep(
      (isNamedReport ? "Write the report to \(path)" : "Write what was made, else the report, to \(path)")
        + (replaces ? ", replacing the file that is there" : ""),
      effect: .writeFiles, objects: [object],
      preconditions: [Precondition(object, Self.formatFact, is: self.format.rawValue)])
  }

  /// The place that a plan names, looked at again.
  ///
  /// - Throws: `HostError.planChanged` where the plan is no longer about this place; as the other initializer.
  init(planned step: PlannedStep, in folder: String) throws {
    let format = step.preconditions.first { $0.fact == Self.formatFact }.flatMap {
      ReportFormat(rawValue: $0.value)
    }
    guard let object = step.objects.first, let format else {
      throw HostError.planChanged(["where the result is written is not said"])
    }
    let text = object.kind == .folder && !object.name.hasSuffix("/") ? object.name + "/" : object.name
    try self.init(text, format: format, in: folder)
    guard self.step == step else {
      throw HostError.planChanged(["the result is written elsewhere, or replaces something else"])
    }
  }

  private static let formatFact = "format"

  /// The format of the report if it is the report that is written: nothing else was made, or the file is named so.
  func reportFormat(of result: RunResult) -> ReportFormat? {
    main(of: result.outcomes.flatMap(\.artifacts)) == nil ? format : nil
  }

  /// Writes the first artifact to the path itself and the others beside it, or all of them into it where it is a
  /// folder; the report where nothing was made, or where the path is named as one and the artifact is not. Files beside
  /// it are never overwritten.
  func write(_ result: RunResult, report: Report, options: RenderOptions, telling console: Console) throws {
    let artifacts = result.outcomes.flatMap(\.artifacts)
    guard let main = main(of: artifacts) else {
      let place = isFolder ? try inside("report.\(format.fileSuffix)") : path
      try write(try format.render(report, options: options), to: place, telling: console)
      if !artifacts.isEmpty {
        let names = artifacts.map(\.name).joined(separator: ", ")
        console.note("not written: \(names); --output with a folder writes them")
      }
      return
    }
    try write(main.text, to: isFolder ? try inside(main.name) : path, telling: console)
    for artifact in artifacts.dropFirst() {
      let place = isFolder ? try inside(artifact.name) : try beside(artifact.name)
      guard files.kind(of: place) == .missing else {
        console.note("kept \(place): it is already there")
        continue
      }
      try write(artifact.text, to: place, telling: console)
    }
  }

  private func main(of artifacts: [Artifact]) -> Artifact? {
    artifacts.first.flatMap { isNamedReport && ReportFormat(fileName: $0.name[...]) == nil ? nil : $0 }
  }

  private func inside(_ name: String) throws -> FilePath {
    try FilePath(path.description.hasSuffix("/") ? "\(path)\(name)" : "\(path)/\(name)")
  }

  private func beside(_ name: String) throws -> FilePath {
    let parts = path.description.split(separator: "/", omittingEmptySubsequences: false)
    return try FilePath((parts.dropLast() + [Substring(name)]).joined(separator: "/"))
  }

  private func write(_ text: String, to place: FilePath, telling console: Console) throws {
    try files.write(Array(text.utf8), to: place)
    console.note("wrote \(place)")
  }
}

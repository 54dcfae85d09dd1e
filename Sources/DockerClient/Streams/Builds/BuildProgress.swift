/// Turns a build's messages into lines for people, in the form of `docker build --progress=plain`:
///
/// ```
/// #4 [build 2/3] RUN make
/// #4 0.213 cc -o main main.c
/// #4 DONE 0.8s
/// ```
///
/// What steps write comes from outside: escape it for wherever it goes.
public struct BuildProgress: Sendable {
  private struct Step {
    var number: Int
    var vertex: BuildVertex
    var isAnnounced = false
    var isEnded = false
    var lines = LineSplitter(limit: 8 << 10)
  }

  private static let maximumSteps = 10_000

  private var steps: [String: Step] = [:]

  /// Nothing has happened yet.
  public init() {}

  /// The lines that a message adds, often none.
  public mutating func lines(for event: BuildEvent) -> [String] {
    switch event {
    case .output(let text):
      return text.split(whereSeparator: \.isNewline).map(String.init)
    case .progress(let id, let status, let current, let total):
      guard current == 0, total == 0 else { return [] }
      return [id.isEmpty ? status : "\(id): \(status)"]
    case .vertex(let vertex): return update(vertex)
    case .log(let log): return note(log)
    case .warning(let warning):
      let number = steps[warning.vertex].map { "#\($0.number) " } ?? ""
      return ["\(number)WARN: \(warning.summary)"]
    case .status: return []
    case .image(let id): return ["image \(id)"]
    }
  }

  private mutating func update(_ vertex: BuildVertex) -> [String] {
    if steps[vertex.digest] == nil {
      // A step is numbered when it begins, so that the numbers rise on the screen.
      guard vertex.started != nil || vertex.isCached, steps.count < Self.maximumSteps else { return [] }
      steps[vertex.digest] = Step(number: steps.count + 1, vertex: vertex)
    }
    guard var step = steps[vertex.digest], !step.isEnded else { return [] }
    step.vertex = vertex
    var lines: [String] = []
    if !step.isAnnounced {
      lines.append("#\(step.number) \(vertex.name)")
      step.isAnnounced = true
    }
    if !vertex.error.isEmpty {
      if let last = step.lines.finish() { lines.append(Self.line(step.number, last)) }
      lines.append("#\(step.number) ERROR: \(vertex.error)")
      step.isEnded = true
    } else if vertex.isCached {
      lines.append("#\(step.number) CACHED")
      step.isEnded = true
    } else if let completed = vertex.completed {
      if let last = step.lines.finish() { lines.append(Self.line(step.number, last)) }
      lines.append("#\(step.number) DONE \(Self.seconds(vertex.started, completed))s")
      step.isEnded = true
    }
    steps[vertex.digest] = step
    return lines
  }

  private mutating func note(_ log: BuildLog) -> [String] {
    guard var step = steps[log.vertex] else { return [] }
    var complete: [LineSplitter.Line] = []
    step.lines.split(log.bytes[...], into: &complete)
    steps[log.vertex] = step
    let time = log.timestamp.map { Self.seconds(step.vertex.started, $0, digits: 3) + " " } ?? ""
    return complete.map { "#\(step.number) \(time)\(String(decoding: $0.bytes, as: UTF8.self))" }
  }

  private static func line(_ number: Int, _ line: LineSplitter.Line) -> String {
    "#\(number) \(String(decoding: line.bytes, as: UTF8.self))"
  }

  private static func seconds(_ start: Timestamp?, _ end: Timestamp, digits: Int = 1) -> String {
    let (seconds, attoseconds) = start.map { max(.zero, end - $0).components } ?? (0, 0)
    let fraction = String(attoseconds / 1_000_000_000_000_000)
    let padded = String(repeating: "0", count: 3 - fraction.count) + fraction
    return "\(seconds).\(padded.prefix(digits))"
  }
}

import AgentKit
import Subprocesses
import YAMLDocuments

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reading definitions: the frontmatter alone beside PyYAML, and whole files with their bodies and the router's index.
///
/// `LONGSHORE_CORPUS` names a folder of real definitions; without it, a thousand are made from those that ship.
enum Definitions: Benchmark {
  static let name = "definitions"
  static let summary = "frontmatter beside PyYAML; whole files, library and routing index"

  static func run(isSmoke: Bool) async throws {
    let made = FileManager.default.temporaryDirectory.path + "/longshore-definitions-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: made) }
    let corpus =
      try ProcessInfo.processInfo.environment["LONGSHORE_CORPUS"] ?? make(at: made, isSmoke ? 50 : 1000)
    let files = try read(corpus)
    let rounds = isSmoke ? 1 : 10
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    print("  \(files.count) definitions, \(bytes / 1000) kB")

    try await frontmatter(of: files, beside: corpus, isSmoke: isSmoke)

    let reader = DefinitionReader()
    let whole = fastest(of: rounds) { for file in files { _ = reader.read(file.bytes, file: file.path) } }
    print("  whole files                    \(each(whole, files.count)), \(rate(bytes, files.count, whole))")
    let results = files.map { reader.read($0.bytes, file: $0.path) }
    let library = fastest(of: rounds) { _ = DefinitionLibrary(results) }
    print("  library of them                \(milliseconds(library)) ms")
    let definitions = DefinitionLibrary(results).definitions
    let catalogue = try OperationCatalogue([])
    let index = fastest(of: min(rounds, 3)) { _ = Router(definitions: definitions, catalogue: catalogue) }
    print("  routing index of \(definitions.count) names      \(milliseconds(index)) ms")
    let disk = fastest(of: min(rounds, 3)) {
      let library = DefinitionLoader().load([.path(corpus, .explicit)])
      _ = Router(definitions: library.definitions, catalogue: catalogue)
    }
    print("  all of it, from disk           \(milliseconds(disk)) ms")
  }

  private struct File {
    var path: String
    var bytes: [UInt8]
  }

  /// The Markdown files of a folder and those below it, in the order of their paths.
  private static func read(_ folder: String) throws -> [File] {
    let results = DefinitionLoader().read([.path(folder, .explicit)])
    return try results.filter { $0.definition != nil }.map {
      File(path: $0.file, bytes: [UInt8](try Data(contentsOf: URL(filePath: $0.file))))
    }
  }

  /// Definitions under many names, in a folder.
  private static func make(at folder: String, _ count: Int) throws -> String {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let shipped = DefinitionLoader().load([.builtIn]).definitions
    for number in 0..<count {
      var definition = shipped[number % shipped.count]
      definition.name += "-\(number)"
      let exported = DefinitionExporter(to: .claude).export(definition)
      try Data(exported.text.utf8).write(to: URL(filePath: "\(folder)/\(definition.name).md"))
    }
    return folder
  }

  /// What stands between the first two lines that are `---`.
  private static func frontmatter(_ bytes: [UInt8]) -> [UInt8] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let inner = lines.dropFirst().prefix { !$0.elementsEqual("---".utf8) && !$0.elementsEqual("---\r".utf8) }
    return Array(inner.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")]
  }

  /// Reads the frontmatter alone, in turns with PyYAML on the same texts: what else the machine does falls on both.
  private static func frontmatter(of files: [File], beside corpus: String, isSmoke: Bool) async throws {
    let fronts = files.map { frontmatter($0.bytes) }
    let heads = fronts.map { Array("---\n".utf8) + $0 + Array("---\n".utf8) }
    let (turns, rounds) = isSmoke ? (1, 1) : (8, 5)
    var (yaml, typed, native) = (Duration.seconds(1000), Duration.seconds(1000), Double?.none)
    for _ in 0..<turns {
      yaml = min(
        yaml,
        fastest(of: rounds) {
          for front in fronts { _ = try? YAMLDocument(parsing: front, duplicateKeys: .reported) }
        })
      typed = min(
        typed,
        fastest(of: rounds) {
          for (head, file) in zip(heads, files) { _ = DefinitionReader().read(head, file: file.path) }
        })
      if let time = try await pyYAML("CSafeLoader", corpus, rounds) { native = min(native ?? time, time) }
    }
    print("  frontmatter, YAML to values    \(each(yaml, files.count))")
    print("  frontmatter, file to model     \(each(typed, files.count))")
    guard let native else { return print("  PyYAML: skipped, it is not installed") }
    let share = (typed / max(files.count, 1)).microseconds / native
    print(
      "  PyYAML, C loader               \(native.tenths) µs each; file to model takes \((share * 100).tenths) % of it"
    )
    if let pure = try await pyYAML("SafeLoader", corpus, 1) {
      print("  PyYAML, pure loader            \(pure.tenths) µs each")
    }
  }

  /// Microseconds that a loader of PyYAML takes for one frontmatter; `nil` where Python or PyYAML is not there.
  private static func pyYAML(_ loader: String, _ corpus: String, _ rounds: Int) async throws -> Double? {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let script = folder.joined(separator: "/") + "/pyyaml_frontmatter.py"
    guard let python = try? Subprocess(named: "python3", [script, corpus, "\(rounds)", loader]) else {
      return nil
    }
    let output = try await python.run(deadline: .seconds(300)).output
    return Double(String(decoding: output.filter { $0 > UInt8(ascii: " ") }, as: UTF8.self))
  }

  private static func fastest(of rounds: Int, _ work: () -> Void) -> Duration {
    (0..<rounds).map { _ in ContinuousClock().measure(work) }.min() ?? .zero
  }

  private static func each(_ duration: Duration, _ count: Int) -> String {
    "\((duration / max(count, 1)).microseconds) µs each"
  }

  private static func milliseconds(_ duration: Duration) -> Double {
    (duration.microseconds / 100).rounded() / 10
  }

  private static func rate(_ bytes: Int, _ count: Int, _ duration: Duration) -> String {
    let seconds = duration.microseconds / 1e6
    return "\(Int(Double(count) / seconds)) definitions/s, \(Int(Double(bytes) / seconds / 1e6)) MB/s"
  }
}

extension Double {
  fileprivate var tenths: Double { (self * 10).rounded() / 10 }
}

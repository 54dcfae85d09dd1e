import Dockerfiles
import Subprocesses

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Linting Dockerfiles with all rules, beside hadolint on the same files where that is installed.
///
/// `LONGSHORE_DOCKERFILES` names a folder, whose Dockerfiles are all taken, or a file that lists some, a path a line;
/// without it, the fixture is taken many times.
enum DockerfileLinting: Benchmark {
  static let name = "dockerfiles"
  static let summary = "parsing and linting Dockerfiles, and hadolint on the same files"

  static func run(isSmoke: Bool) async throws {
    let paths = try paths(isSmoke)
    let files = try paths.map { [UInt8](try Data(contentsOf: URL(filePath: $0))) }
    let bytes = files.reduce(0) { $0 + $1.count }
    let rounds = isSmoke ? 1 : 10
    print("  \(files.count) files, \(bytes / 1000) kB, \(RuleRegistry.rules.count) rules")
    var findings = 0
    let parsing = fastest(of: rounds) { for file in files { _ = try? Dockerfile.parse(file) } }
    print("  parse                 \(each(parsing, files.count))")
    var everything = LintConfiguration()
    everything.enabling = ["all"]
    var unread = everything
    unread.readsScripts = false
    for (title, linter) in [
      ("lint, default rules  ", DockerfileLinter()), ("lint, all rules      ", DockerfileLinter(everything)),
      ("lint, scripts unread ", DockerfileLinter(unread)),
    ] {
      let time = fastest(of: rounds) {
        findings = 0
        for file in files { findings += (try? linter.lint(file, path: "Dockerfile"))?.count ?? 0 }
      }
      print(
        "  \(title) \(each(time, files.count)), \(Int(Double(bytes) / time.microseconds)) MB/s, \(findings) findings"
      )
    }
    try await compareHadolint(paths, files, isSmoke)
  }

  private static func paths(_ isSmoke: Bool) throws -> [String] {
    if let list = ProcessInfo.processInfo.environment["LONGSHORE_DOCKERFILES"] {
      if let found = try? FileManager.default.subpathsOfDirectory(atPath: list) {
        let names = found.filter { name in
          let last = name.split(separator: "/").last?.lowercased() ?? ""
          return last.hasPrefix("dockerfile") || last.hasSuffix(".dockerfile") || last == "containerfile"
        }
        // A folder can be called like that too.
        let paths = names.sorted().map { "\(list)/\($0)" }.filter { path in
          let attributes = try? FileManager.default.attributesOfItem(atPath: path)
          return attributes?[.type] as? FileAttributeType == .typeRegular
        }
        if !paths.isEmpty { return paths }
      }
      return try String(contentsOf: URL(filePath: list), encoding: .utf8).split(separator: "\n").map(
        String.init)
    }
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(
      separator: "/")
    return Array(repeating: root + "/Fixtures/web/Dockerfile", count: isSmoke ? 1 : 100)
  }

  /// Runs hadolint once over all files, in one process; each file costs it the same again. Then once more with its
  /// ShellCheck off, which this package only asks where it is installed: a comment says that the shell is another.
  private static func compareHadolint(_ paths: [String], _ files: [[UInt8]], _ isSmoke: Bool) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "longshore-hadolint-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var copies: [String] = []
    for (index, bytes) in files.enumerated() {
      let copy = folder.appending(path: "\(index).Dockerfile")
      try Data(Array("# hadolint shell=powershell\n".utf8) + bytes).write(to: copy)
      copies.append(copy.path())
    }
    for (title, paths) in [
      ("hadolint                     ", paths), ("hadolint, its ShellCheck off ", copies),
    ] {
      let paths = isSmoke ? Array(paths.prefix(1)) : paths
      do {
        let hadolint = try Subprocess(named: "hadolint", ["--no-fail"] + paths)
        let start = ContinuousClock.now
        _ = try await hadolint.run(deadline: .seconds(120))
        print("  \(title)\(each(ContinuousClock.now - start, paths.count))")
      } catch {
        print("  hadolint: skipped, \(error)")
        return
      }
    }
  }

  private static func fastest(of rounds: Int, _ work: () -> Void) -> Duration {
    (0..<rounds).map { _ in ContinuousClock().measure(work) }.min() ?? .zero
  }

  private static func each(_ duration: Duration, _ count: Int) -> String {
    "\((duration / max(count, 1)).microseconds) µs each"
  }
}

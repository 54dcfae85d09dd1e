import Foundation
import Reporting
import Testing

@testable import Dockerfiles

/// A Dockerfile given as text; texts of tests are always small and free of NUL.
func parsed(_ text: String) throws -> Dockerfile { try Dockerfile.parse(Array(text.utf8)) }

/// A file below `Tests/Fixtures`.
func fixture(_ path: String, file: String = #filePath) throws -> [UInt8] {
  let root = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
  return Array(try Data(contentsOf: root.appendingPathComponent("Fixtures/\(path)")))
}

/// The ids of the rules that a text breaks.
func rules(in text: String, context: ContextPaths? = nil) throws -> Set<String> {
  Set(try DockerfileLinter().lint(Array(text.utf8), path: "Dockerfile", context: context).map(\.rule))
}

/// A text with all of its safe fixes, without comments.
func optimized(_ text: String, context: ContextPaths? = nil) throws -> String {
  try DockerfileOptimizer(writesComments: false).optimize(
    Array(text.utf8), path: "Dockerfile", context: context
  ).text
}

extension FolderReader {
  /// Files by their absolute paths.
  static func holding(_ files: [String: String]) -> FolderReader {
    FolderReader(
      names: { folder in
        let prefix = folder == "/" ? "/" : folder + "/"
        let names = files.keys.filter { $0.hasPrefix(prefix) }
          .compactMap { $0.dropFirst(prefix.count).split(separator: "/").first.map(String.init) }
        return names.isEmpty ? nil : Set(names).sorted()
      },
      bytes: { path, limit in files[path].map { Array($0.utf8) }.flatMap { $0.count <= limit ? $0 : nil } })
  }
}

extension LintRule: CustomTestStringConvertible {
  /// The id stands for the rule in the names of test cases.
  public var testDescription: String { id }
}

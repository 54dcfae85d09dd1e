import AgentKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The requests of the project's own labelled set, in the order of the files' names.
struct RequestMix {
  let all: [[UInt8]]

  /// Reads the set.
  init() throws {
    let tests = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
    let folder = tests + "/Fixtures/routing/"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }
    all = try files.sorted().flatMap { file in
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: folder + file)))
      return try LabelledRequest.read(bytes, file: file).map { Array($0.request.utf8) }
    }
  }

  /// Those of one short line.
  var short: [[UInt8]] { all.filter { $0.count <= 60 && !$0.contains(UInt8(ascii: "\n")) } }
}

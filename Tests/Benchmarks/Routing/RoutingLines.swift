#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How many requests a second `longshore route --stdin` answers, process start to end.
enum RoutingLines: Benchmark {
  static let name = "routing-lines"
  static let summary = "longshore route --json --stdin on short requests"

  static func run(isSmoke: Bool) throws {
    guard let command = BuiltCommand() else { return }
    let short = try RequestMix().short
    let count = isSmoke ? 1_000 : 200_000
    let path = FileManager.default.temporaryDirectory.path + "/longshore-requests-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    for (name, before, after) in [
      ("plain lines", "", ""), ("lines with ids", #"{"id":1,"request":""#, #""}"#),
    ] {
      let lines = short.filter { !$0.contains(UInt8(ascii: "\"")) && !$0.contains(UInt8(ascii: "\\")) }
      var input: [UInt8] = []
      for number in 0..<count {
        input += Array(before.utf8) + lines[number % lines.count] + Array(after.utf8) + [UInt8(ascii: "\n")]
      }
      try Data(input).write(to: URL(filePath: path))
      let samples = try Samples.of(isSmoke ? 1 : 3) {
        try command.run("route", "--json", "--stdin", input: path)
      }
      let seconds = samples.percentile(0).microseconds / 1e6
      print("  \(Int(Double(count) / seconds)) requests/s   goal 50,000   \(name)")
    }
  }
}

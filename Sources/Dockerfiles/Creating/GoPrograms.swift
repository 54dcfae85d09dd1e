/// The programs of a Go module: the folders whose package is `main`, at the root and where Go's own layout puts
/// them, in `cmd` (https://go.dev/doc/modules/layout).
package struct GoPrograms: Sendable, Equatable {
  /// The folders as `go build` takes them, by name: `.`, `./cmd/shop`.
  package let folders: [String]
  /// The last part of the module's path, without a major version: `shop` of `example.com/shop/v2`.
  package let module: String?

  private static let folderLimit = 200
  private static let fileLimit = 64
  private static let sizeLimit = 1 << 20

  /// Looks into the folder that holds `go.mod`.
  package init(of root: String, reading reader: FolderReader) {
    module = reader.bytes("\(root)/go.mod", Self.sizeLimit).flatMap(Self.moduleName)
    // The folder's name goes into a command of the Dockerfile: one that a shell would read otherwise is left out.
    let below = (reader.names("\(root)/cmd") ?? []).filter(Self.isPlain).sorted().prefix(Self.folderLimit)
    folders = (["", "/cmd"] + below.map { "/cmd/\($0)" }).filter { Self.isProgram(root + $0, reader) }
      .map { "." + $0 }
  }

  /// The one to build: the only one, the one at the root, the one that is called like the module, else the first.
  package var chosen: String {
    guard let first = folders.first, first != ".", let module else { return folders.first ?? "." }
    return folders.first { $0 == "./cmd/\(module)" } ?? first
  }

  private static func isPlain(_ name: String) -> Bool {
    name.utf8.allSatisfy {
      48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 || [45, 46, 95].contains($0)
    }
  }

  private static func isProgram(_ folder: String, _ reader: FolderReader) -> Bool {
    let names = (reader.names(folder) ?? []).filter { $0.hasSuffix(".go") && !$0.hasSuffix("_test.go") }
    return names.sorted().prefix(fileLimit).contains { name in
      reader.bytes("\(folder)/\(name)", sizeLimit).map(declaresMain) ?? false
    }
  }

  /// Whether a file belongs to `package main`, and to the build: the clause is its first code, behind comments.
  private static func declaresMain(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while true {
      rest = rest.drop(while: Whitespace.isASCII)
      if rest.starts(with: "//".utf8) {
        let line = rest.prefix { $0 != UInt8(ascii: "\n") }
        if line.starts(with: "//go:build ignore".utf8) { return false }
        rest = rest.dropFirst(line.count)
      } else if rest.starts(with: "/*".utf8) {
        let ends = rest.indices.dropFirst(2).first { rest[$0...].starts(with: "*/".utf8) }
        guard let ends else { return false }
        rest = rest[(ends + 2)...]
      } else {
        let clause = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: ";") }
        return String(decoding: clause, as: UTF8.self).split(whereSeparator: { " \t\r/".contains($0) })
          .prefix(2) == ["package", "main"]
      }
    }
  }

  private static func moduleName(_ bytes: [UInt8]) -> String? {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let words = String(decoding: line, as: UTF8.self).split(whereSeparator: { " \t\r\"".contains($0) })
      guard words.first == "module", words.count > 1 else { continue }
      let parts = words[1].split(separator: "/")
      let isVersion = parts.last.map { $0.first == "v" && $0.dropFirst().allSatisfy(\.isNumber) } ?? false
      return (isVersion && parts.count > 1 ? parts.dropLast() : parts).last.map(String.init)
    }
    return nil
  }
}

import AgentKit
import Foundation
import Testing

@testable import SecurityScan

/// A folder of its own for a test, and its files.
struct TestFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(
      path: "longshore-secrets-\(UUID().uuidString)"
    ).path()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func write(_ text: String, to name: String) throws {
    let file = path + "/" + name
    let folder = file[..<(file.lastIndex(of: "/") ?? file.endIndex)]
    try FileManager.default.createDirectory(
      atPath: String(folder), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: file))
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}

struct FileWalkTests {
  private func paths(_ folder: TestFolder, limits: FileWalk.Limits = .init()) throws -> (
    [String], FileWalk
  ) {
    var walk = FileWalk(
      [try FilePath(".")], in: LocalFiles(relativeTo: folder.path), limits: limits)
    var paths: [String] = []
    while let (path, _) = try walk.next() { paths.append(path) }
    return (paths, walk)
  }

  @Test func `files come in the order of their names, folders inside`() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    for name in ["b.txt", "a/z.txt", "a/b/c.txt", ".env"] { try folder.write("x", to: name) }
    #expect(try paths(folder).0 == [".env", "a/b/c.txt", "a/z.txt", "b.txt"])
  }

  @Test func `other people's folders, git's objects and binaries are left out, and counted`() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    for name in ["node_modules/x.js", ".git/objects/aa/bb", ".git/config", "app.js"] {
      try folder.write("x", to: name)
    }
    try folder.write("a\0b", to: "program")
    let (paths, walk) = try paths(folder)
    #expect(paths == [".git/config", "app.js"])
    #expect(walk.skipped.binary == 1)
    #expect(walk.skipped.folders == ["node_modules", ".git/objects"])
  }

  @Test func `a link is not followed, so a loop ends`() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    try folder.write("x", to: "a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/loop", withDestinationPath: ".")
    #expect(try paths(folder).0 == ["a.txt"])
  }

  @Test func `large files and too many are left out, and said`() throws {
    let folder = try TestFolder()
    defer { folder.remove() }
    for name in ["a.txt", "b.txt", "c.txt"] { try folder.write("xxxx", to: name) }
    try folder.write("xxxxxxxxxxxxxxxx", to: "aa-large.txt")
    let (paths, walk) = try paths(folder, limits: FileWalk.Limits(fileSize: 8, files: 2))
    #expect(paths == ["a.txt", "b.txt"])
    #expect(walk.skipped.large == ["aa-large.txt"])
    #expect(walk.skipped.isCutShort)
  }
}

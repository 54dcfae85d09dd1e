import Testing

@testable import AgentKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

final class WholeFileTests {
  private let folder: String
  private let files: LocalFiles

  init() throws {
    let path = FileManager.default.temporaryDirectory.path + "/longshore-whole-\(UUID())"
    try FileManager.default.createDirectory(atPath: path + "/inside", withIntermediateDirectories: true)
    // Where the temporary folder is behind a link, the tests' own links are the only ones.
    folder = LocalFiles.realPath(path) ?? path
    files = LocalFiles(relativeTo: folder)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(folder)/\(name)", withDestinationPath: target)
  }

  private func names() throws -> [String] { try files.names(in: FilePath("."), limit: 100) }

  @Test func `a file that is a link is not written, and what it leads to stays`() throws {
    try files.write([1], to: FilePath("target"))
    try link("report.html", to: "\(folder)/target")
    #expect(throws: FileError.isLink("report.html")) { try files.write([2], to: FilePath("report.html")) }
    #expect(throws: FileError.isLink("report.html")) { try files.checkWritable(FilePath("report.html")) }
    #expect(try files.read(FilePath("target"), limit: 10) == [1])
  }

  @Test func `a link that leads nowhere is not written either`() throws {
    try link("report.html", to: "\(folder)/nothing")
    #expect(throws: FileError.isLink("report.html")) { try files.write([2], to: FilePath("report.html")) }
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/nothing"))
  }

  @Test(arguments: ["out/report.html", "./out/report.html", "inside/../out/report.html"])
  func `a folder that is a link out of the working directory is refused`(path: String) throws {
    let outside = FileManager.default.temporaryDirectory.path + "/longshore-outside-\(UUID())"
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: outside) }
    try link("out", to: outside)
    let error = #expect(throws: FileError.self) { try files.write([1], to: FilePath(path)) }
    #expect(error?.code == "file.leads-outside")
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside).isEmpty)
    // Somebody who names the place outright means it.
    try files.write([1], to: FilePath("\(folder)/out/report.html"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == ["report.html"])
  }

  @Test func `a link that stays inside is followed`() throws {
    try link("alias", to: "inside")
    try files.write([1], to: FilePath("alias/report.html"))
    #expect(try files.names(in: FilePath("inside"), limit: 10) == ["report.html"])
  }

  @Test func `folders and devices are not written`() throws {
    #expect(throws: FileError.isFolder("inside")) { try files.write([1], to: FilePath("inside")) }
    #expect(throws: FileError.isSpecial("/dev/null")) { try files.write([1], to: FilePath("/dev/null")) }
  }

  @Test func `what a killed writer left goes with the next write, what a living one holds stays`() throws {
    for name in [".longshore-1a2b.partial", ".longshore-held.partial", ".longshore-notes.txt", "x.partial"] {
      try Data([1]).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    let held = open("\(folder)/.longshore-held.partial", O_RDWR)
    #expect(flock(held, LOCK_EX | LOCK_NB) == 0)
    try files.write([1], to: FilePath("report.html"))
    #expect(
      try names() == [
        ".longshore-held.partial", ".longshore-notes.txt", "inside", "report.html", "x.partial",
      ])
    close(held)
    try files.write([1], to: FilePath("report.html"))
    #expect(try !names().contains(".longshore-held.partial"))
  }

  @Test func `a leftover that is a link or a folder is left alone`() throws {
    try link(".longshore-a.partial", to: "\(folder)/inside")
    try FileManager.default.createDirectory(
      atPath: "\(folder)/.longshore-b.partial", withIntermediateDirectories: false)
    try files.write([1], to: FilePath("report.html"))
    #expect(try names() == [".longshore-a.partial", ".longshore-b.partial", "inside", "report.html"])
  }

  @Test(.timeLimit(.minutes(1))) func `writers of one file do not disturb each other`() async throws {
    let files = files
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in UInt8(0)..<8 {
        group.addTask {
          for _ in 0..<50 {
            try files.write([UInt8](repeating: writer, count: 5000), to: FilePath("report.html"))
          }
        }
      }
      try await group.waitForAll()
    }
    let bytes = try files.read(FilePath("report.html"), limit: 10_000)
    #expect(bytes.count == 5000 && Set(bytes).count == 1)
    #expect(try names() == ["inside", "report.html"])
  }
}

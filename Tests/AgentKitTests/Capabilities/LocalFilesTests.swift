import Testing

@testable import AgentKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

final class LocalFilesTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/longshore-files-\(UUID())"
  private let files: LocalFiles

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    files = LocalFiles(relativeTo: folder)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  @Test func `what is written is read again`() throws {
    try files.write(Array("FROM scratch\n".utf8), to: FilePath("Dockerfile"))
    #expect(try files.read(FilePath("./Dockerfile"), limit: 100) == Array("FROM scratch\n".utf8))
    #expect(try files.names(in: FilePath("."), limit: 10) == ["Dockerfile"])
  }

  @Test func `a rewritten file keeps its permissions`() throws {
    try files.write([1], to: FilePath("script"))
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: folder + "/script")
    try files.write([2, 3], to: FilePath("script"))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/script")
    #expect(attributes[.posixPermissions] as? Int == 0o750)
  }

  @Test(arguments: [
    ("missing", FileError.missing("missing")), (".", .isFolder(".")), ("/dev/null", .isSpecial("/dev/null")),
    ("large", .tooLarge("large", limit: 10)),
  ])
  func `what cannot be read is named with the reason`(path: String, expected: FileError) throws {
    try files.write([UInt8](repeating: 7, count: 11), to: FilePath("large"))
    #expect(throws: expected) { try files.read(FilePath(path), limit: 10) }
  }

  @Test func `a file exactly as large as the limit is read`() throws {
    try files.write([UInt8](repeating: 7, count: 10), to: FilePath("fits"))
    #expect(try files.read(FilePath("fits"), limit: 10).count == 10)
  }

  @Test func `a write into a missing folder leaves nothing behind`() throws {
    let error = #expect(throws: FileError.self) { try files.write([1], to: FilePath("nowhere/file")) }
    #expect(error?.code == "file.unwritable")
    #expect(try files.names(in: FilePath("."), limit: 10) == [])
  }

  @Test func `a slash with a combining mark behind it hides no link out of the folder`() throws {
    try FileManager.default.createSymbolicLink(atPath: folder + "/\u{301}door", withDestinationPath: "/tmp")
    let error = #expect(throws: FileError.self) { try files.write([1], to: FilePath("./\u{301}door/x")) }
    #expect(error?.code == "file.leads-outside")
  }

  @Test(arguments: [
    ("a/./b/../c", "/project/a/c"), ("/etc//passwd", "/etc/passwd"), ("../../..", "/"), ("/a/../../b", "/b"),
    ("../\u{301}x", "/\u{301}x"), ("a/\u{301}b/..", "/project/a"), ("/\u{301}a", "/\u{301}a"),
  ])
  func `absolute paths have no dots`(path: String, expected: String) throws {
    #expect(LocalFiles(relativeTo: "/project").absolute(try FilePath(path)) == expected)
  }
}

import Archives
import Foundation
import Testing

struct TarTests {
  /// What the system's tar makes of an archive: the listing, with types, modes and targets.
  private func list(_ archive: [UInt8]) throws -> [String] {
    let folder = try Folder()
    try Data(archive).write(to: URL(filePath: folder.path + "/x.tar"))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["tar", "--numeric-owner", "-tvf", folder.path + "/x.tar"]
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
    return text.split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
  }

  private func archive(_ entry: TarEntry) throws -> [UInt8] {
    var writer = TarWriter()
    try writer.add(entry)
    return writer.finish()
  }

  @Test func `another tar reads what was written`() throws {
    var writer = TarWriter()
    try writer.add(TarEntry("dir", .directory, mode: 0o755, modified: 1_769_860_800))
    try writer.addFile("dir/run.sh", Array("echo hello\n".utf8), mode: 0o4755)
    try writer.add(TarEntry("link", .symbolicLink(target: "../outside"), mode: 0o777))
    try writer.add(TarEntry("empty", .file(size: 0), user: 1000, group: 100))
    let bytes = writer.finish()
    #expect(bytes.count % 512 == 0)
    #expect(
      try list(bytes) == [
        "drwxr-xr-x 0/0 0 2026-01-31 12:00 dir/", "-rwsr-xr-x 0/0 11 1970-01-01 00:00 dir/run.sh",
        "lrwxrwxrwx 0/0 0 1970-01-01 00:00 link -> ../outside",
        "-rw-r--r-- 1000/100 0 1970-01-01 00:00 empty",
      ])
  }

  @Test(arguments: [
    String(repeating: "a", count: 100), String(repeating: "a", count: 101),
    String(repeating: "d", count: 155) + "/" + String(repeating: "f", count: 100),
    String(repeating: "d", count: 156) + "/" + String(repeating: "f", count: 100),
    String(repeating: "d/", count: 500) + "f", "grüße/日本語", "d/" + String(repeating: "é", count: 60),
    "with space and\ttab",
  ])
  func `a path of any length and script comes through`(_ path: String) throws {
    let line = try #require(try list(archive(TarEntry(path, .file(size: 0)))).first)
    let shown = path.replacingOccurrences(of: "\t", with: "\\t")
    #expect(line.hasSuffix(" \(shown)"))
    let folder = try #require(try list(archive(TarEntry(path, .directory))).first)
    #expect(folder.hasSuffix(" \(shown)/"))
    let link = try #require(try list(archive(TarEntry("l", .symbolicLink(target: path)))).first)
    #expect(link.hasSuffix(" l -> \(shown)"))
  }

  @Test func `a file of nine gigabytes, far times and large owners are told in a pax header`() throws {
    var entry = TarEntry("big", .file(size: 9 << 30), modified: -5, user: 3_000_000, group: 5_000_000)
    let bytes = try archive(entry)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("19 size=9663676416\n"))
    #expect(text.contains("12 mtime=-5\n"))
    #expect(text.contains("15 uid=3000000\n"))
    #expect(text.contains("15 gid=5000000\n"))
    entry.kind = .file(size: 0)
    #expect(try list(archive(entry)) == ["-rw-r--r-- 3000000/5000000 0 1969-12-31 23:59 big"])
  }

  @Test(arguments: [
    "", "/etc/passwd", "../x", "a/../b", "a//b", "./a", "a/", "a\u{0}b", ".", "..", "/\u{301}x",
    "../\u{301}x",
  ])
  func `a path that leads out of the archive is refused`(_ path: String) {
    let error = #expect(throws: ArchiveError.self) { try archive(TarEntry(path, .file(size: 0))) }
    #expect(error?.code == .invalidPath)
  }
}

import Archives
import Foundation
import Synchronization
import Testing

struct FolderExtractionTests {
  private func unpack(
    _ bytes: [UInt8], into folder: String, naming: FolderExtraction.Naming = .kept,
    limits: TarLimits = TarLimits()
  ) throws {
    var extraction = try FolderExtraction(into: folder, naming: naming, limits: limits)
    var rest = bytes[...]
    while !rest.isEmpty {
      try extraction.append(Array(rest.prefix(700)))
      rest = rest.dropFirst(700)
    }
    try extraction.finish()
  }

  private func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private func mode(_ path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  private func archive(_ members: [(TarEntry, String)]) throws -> [UInt8] {
    var writer = TarWriter()
    for (entry, contents) in members { try writer.add(entry, contents: Array(contents.utf8)) }
    return writer.finish()
  }

  @Test func `files, folders and links come out as they went in`() throws {
    let folder = try Folder()
    try unpack(
      archive([
        (TarEntry("locked", .directory, mode: 0o555, modified: 1_700_000_000), ""),
        (TarEntry("locked/run", .file(size: 5), mode: 0o4755, modified: 1_600_000_000), "hello"),
        (TarEntry("deep/er/file", .file(size: 0)), ""),
        (TarEntry("link", .symbolicLink(target: "locked/run")), ""),
        (TarEntry("same", .hardLink(target: "locked/run")), ""),
      ]), into: folder.path)
    #expect(text(folder.path + "/link") == "hello")
    #expect(text(folder.path + "/same") == "hello")
    // The bit for set-user-id is not taken over.
    #expect(try mode(folder.path + "/locked/run") == 0o755)
    #expect(try mode(folder.path + "/locked") == 0o555)
    let time = try FileManager.default.attributesOfItem(atPath: folder.path + "/locked")[.modificationDate]
    #expect((time as? Date)?.timeIntervalSince1970 == 1_700_000_000)
    #expect(text(folder.path + "/deep/er/file") == "")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/locked")
  }

  @Test func `files take the place of files and links, never of folders`() throws {
    let folder = try Folder()
    try folder.write("old", "old")
    try folder.write("target", "untouched")
    try folder.link("link", to: "target")
    try folder.write("dir/in", "x")
    try unpack(
      archive([(TarEntry("old", .file(size: 3)), "new"), (TarEntry("link", .file(size: 3)), "new")]),
      into: folder.path)
    #expect(text(folder.path + "/old") == "new")
    #expect(text(folder.path + "/link") == "new")
    #expect(text(folder.path + "/target") == "untouched")
    let error = #expect(throws: ArchiveError.self) {
      try unpack(archive([(TarEntry("dir", .file(size: 3)), "new")]), into: folder.path)
    }
    #expect(error?.code == .unwritable)
    #expect(text(folder.path + "/dir/in") == "x")
  }

  @Test func `a slash is a slash, whatever stands around it`() throws {
    let folder = try Folder()
    let outside = try Folder()
    try folder.link("door", to: outside.path)
    // "e" and an accent is another folder than "é".
    for path in ["a/\u{301}b/c", "x\u{600}/y", "e\u{301}/one", "\u{E9}/two"] {
      try unpack(archive([(TarEntry(path, .file(size: 1)), "x")]), into: folder.path)
      #expect(FileManager.default.fileExists(atPath: folder.path + "/" + path))
    }
    try unpack(
      archive([
        (TarEntry("e\u{301}/three", .file(size: 1)), "x"), (TarEntry("\u{E9}/four", .file(size: 1)), "x"),
      ]),
      into: folder.path)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/e\u{301}")
    #expect(names.sorted() == ["one", "three"])
    for path in ["door/\u{301}file", "door/\u{FE0F}file/x"] {
      let error = #expect(throws: ArchiveError.self) {
        try unpack(archive([(TarEntry(path, .file(size: 1)), "x")]), into: folder.path)
      }
      #expect(error?.code == .escapes)
    }
    for name in ["a/\u{301}b", "../\u{301}b"] {
      #expect(throws: ArchiveError.self) {
        try FolderExtraction(into: folder.path, naming: .firstPart(name))
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path) == [])
  }

  @Test func `links that lead outside are left out and counted, where that is asked for`() throws {
    let folder = try Folder()
    var extraction = try FolderExtraction(into: folder.path, limits: TarLimits(linksOutside: .skipped))
    try extraction.append(
      archive([
        (TarEntry("sh", .symbolicLink(target: "/bin/busybox")), ""), (TarEntry("file", .file(size: 1)), "x"),
        (TarEntry("up", .symbolicLink(target: "../../etc")), ""),
        (TarEntry("near", .symbolicLink(target: "file")), ""),
      ]))
    try extraction.finish()
    #expect(extraction.skippedCount == 2 && extraction.entryCount == 4)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["file", "near"])
  }

  @Test func `nothing is written through a link, whoever made it`() throws {
    let outside = try Folder()
    let folder = try Folder()
    try folder.link("door", to: outside.path)
    for limits in [TarLimits(), TarLimits(linksOutside: .kept)] {
      let error = #expect(throws: ArchiveError.self) {
        try unpack(archive([(TarEntry("door/file", .file(size: 1)), "x")]), into: folder.path, limits: limits)
      }
      #expect(error?.code == .escapes)
    }
    // An archive that brings the link itself, and then goes through it.
    let error = #expect(throws: ArchiveError.self) {
      try unpack(
        archive([
          (TarEntry("made", .symbolicLink(target: outside.path)), ""),
          (TarEntry("made/file", .file(size: 1)), "x"),
        ]), into: folder.path, limits: TarLimits(linksOutside: .kept))
    }
    #expect(error?.code == .escapes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path).isEmpty)
  }

  @Test func `nobody gets files out of the folder by exchanging a folder for a link meanwhile`() throws {
    let outside = try Folder()
    let folder = try Folder()
    let (inside, elsewhere) = (folder.path + "/d", outside.path)
    let isDone = Mutex(false)
    let thread = Thread {
      while !isDone.withLock({ $0 }) {
        rmdir(inside)
        symlink(elsewhere, inside)
        unlink(inside)
      }
    }
    thread.start()
    defer { isDone.withLock { $0 = true } }
    let bytes = try archive([
      (TarEntry("d/one", .file(size: 1)), "x"), (TarEntry("other", .file(size: 1)), "x"),
      (TarEntry("d/two", .file(size: 1)), "x"),
    ])
    for _ in 0..<2000 {
      do { try unpack(bytes, into: folder.path) } catch let error as ArchiveError {
        #expect([.escapes, .unwritable].contains(error.code))
      }
      unlink(inside + "/one")
      unlink(inside + "/two")
    }
    isDone.withLock { $0 = true }
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path).isEmpty)
  }

  @Test func `the first part of the paths can be another`() throws {
    let folder = try Folder()
    let bytes = try archive([
      (TarEntry("data", .directory, mode: 0o755), ""), (TarEntry("data/file", .file(size: 1)), "x"),
    ])
    try unpack(bytes, into: folder.path, naming: .firstPart("copy"))
    try unpack(bytes, into: folder.path, naming: .firstPart(""))
    #expect(text(folder.path + "/copy/file") == "x")
    #expect(text(folder.path + "/file") == "x")
    #expect(throws: ArchiveError.self) { try unpack(bytes, into: folder.path, naming: .firstPart("../up")) }
  }
}

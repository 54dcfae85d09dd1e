import Archives
import Foundation
import Testing

struct BuildContextArchiveTests {
  private func paths(_ folder: borrowing Folder, dockerfile: String = "Dockerfile") throws -> [String] {
    try BuildContextArchive(folder: folder.path, dockerfile: dockerfile).entries.map(\.path)
  }

  private func read(_ context: BuildContextArchive) throws -> [UInt8] {
    let reader = context.reader()
    var bytes: [UInt8] = []
    while let piece = try reader() { bytes += piece }
    return bytes
  }

  @Test func `a folder is sent in the order of its names, links as links`() throws {
    let folder = try Folder()
    try folder.write("Dockerfile", "FROM scratch\n")
    try folder.write("b/run.sh", "echo", mode: 0o755)
    try folder.write("a.txt")
    try folder.link("out", to: "/etc")
    try folder.link("b/gone", to: "nowhere")
    let context = try BuildContextArchive(folder: folder.path)
    #expect(context.entries.map(\.path) == ["Dockerfile", "a.txt", "b", "b/gone", "b/run.sh", "out"])
    #expect(context.entries[3].kind == .symbolicLink(target: "nowhere"))
    #expect(context.entries[4].mode == 0o755)
    #expect(context.entries[5].kind == .symbolicLink(target: "/etc"), "what it points at stays outside")
    #expect(context.entries.allSatisfy { $0.user == 0 && $0.group == 0 })
    #expect(context.fileBytes == 18)
  }

  @Test func `ignored files stay behind, and folders come along for what is taken back in them`() throws {
    let folder = try Folder()
    for file in [
      "Dockerfile", "README.md", "a.md", "src/a.go", "src/deep/b.go", "src/deep/c.txt", "tmp/x", "src/.git/y",
    ] {
      try folder.write(file)
    }
    try folder.write(".dockerignore", "*.md\n!README.md\nsrc\n!src/**/*.go\ntmp\n")
    #expect(
      try paths(folder) == [
        ".dockerignore", "Dockerfile", "README.md", "src", "src/a.go", "src/deep", "src/deep/b.go",
      ])
  }

  @Test func `the Dockerfile and the ignore file are sent whatever the patterns say`() throws {
    let folder = try Folder()
    try folder.write("build/Dockerfile.[dev]")
    try folder.write("other")
    try folder.write(".dockerignore", "**\n")
    #expect(
      try paths(folder, dockerfile: "./build/Dockerfile.[dev]")
        == [".dockerignore", "build", "build/Dockerfile.[dev]"])
  }

  @Test func `a Dockerfile's own ignore file comes before the common one`() throws {
    let folder = try Folder()
    for file in ["Dockerfile", "a", "b"] { try folder.write(file) }
    try folder.write(".dockerignore", "a\n")
    try folder.write("Dockerfile.dockerignore", "b\n")
    #expect(try paths(folder) == [".dockerignore", "Dockerfile", "Dockerfile.dockerignore", "a"])
  }

  @Test func `the archive holds what the files hold`() throws {
    let folder = try Folder()
    try folder.write("Dockerfile", "FROM scratch\n")
    try folder.write("large", String(repeating: "0123456789", count: 50_000))
    let bytes = try read(BuildContextArchive(folder: folder.path))
    var expected = TarWriter()
    let entries = try BuildContextArchive(folder: folder.path).entries
    try expected.addFile("Dockerfile", Array("FROM scratch\n".utf8), modified: entries[0].modified)
    try expected.addFile(
      "large", Array(String(repeating: "0123456789", count: 50_000).utf8), modified: entries[1].modified)
    #expect(bytes == expected.finish())
  }

  @Test func `without times two archives of the same files are the same bytes`() throws {
    let options = BuildContextArchive.Options(keepsTimes: false)
    let archives = try (0..<2).map { _ in
      let folder = try Folder()
      try folder.write("Dockerfile", "FROM scratch\n")
      try folder.write("b/c")
      return try read(BuildContextArchive(folder: folder.path, options: options))
    }
    #expect(archives[0] == archives[1])
  }

  @Test func `a text takes a file's place without touching the folder`() throws {
    let folder = try Folder()
    try folder.write("Dockerfile", "FROM a\n")
    try folder.write("x")
    let context = try BuildContextArchive(
      folder: folder.path, overlay: ["Dockerfile": Array("FROM b\n".utf8), "new": Array("n".utf8)],
      options: BuildContextArchive.Options(keepsTimes: false))
    var expected = TarWriter()
    try expected.addFile("x", Array("x".utf8))
    try expected.addFile("Dockerfile", Array("FROM b\n".utf8))
    try expected.addFile("new", Array("n".utf8))
    #expect(try read(context) == expected.finish())
  }

  @Test func `too much is refused before it is read`() throws {
    let folder = try Folder()
    for number in 0..<10 { try folder.write("f\(number)", String(repeating: "x", count: 100)) }
    for options in [
      BuildContextArchive.Options(maximumBytes: 999), BuildContextArchive.Options(maximumEntries: 9),
    ] {
      let error = #expect(throws: ArchiveError.self) {
        try BuildContextArchive(folder: folder.path, options: options)
      }
      #expect(error?.code == .limitExceeded)
    }
    #expect(throws: Never.self) {
      try BuildContextArchive(
        folder: folder.path, options: BuildContextArchive.Options(maximumBytes: 1000, maximumEntries: 10))
    }
  }

  @Test func `what cannot be sent is named`() throws {
    let folder = try Folder()
    try folder.write("Dockerfile")
    #expect(mkfifo(folder.path + "/pipe", 0o644) == 0)
    #expect(try BuildContextArchive(folder: folder.path).skipped == ["pipe"])
  }

  @Test func `a folder that is not there, a file for a folder and a file that went away are errors`() throws {
    let folder = try Folder()
    try folder.write("Dockerfile")
    for path in ["/nowhere", "/Dockerfile"] {
      let error = #expect(throws: ArchiveError.self) { try BuildContextArchive(folder: folder.path + path) }
      #expect(error?.code == .unreadable)
    }
    let context = try BuildContextArchive(folder: folder.path)
    try FileManager.default.removeItem(atPath: folder.path + "/Dockerfile")
    let error = #expect(throws: ArchiveError.self) { try read(context) }
    #expect(error?.code == .unreadable)
  }

  @Test func `a file that grows between the look and the reading does not pass the cap`() throws {
    let folder = try Folder()
    try folder.write("a", String(repeating: "x", count: 60))
    try folder.write("b", "x")
    let context = try BuildContextArchive(
      folder: folder.path, options: BuildContextArchive.Options(maximumBytes: 100))
    try folder.write("b", String(repeating: "x", count: 40))
    #expect(throws: Never.self) { try read(context) }
    try folder.write("b", String(repeating: "x", count: 41))
    let error = #expect(throws: ArchiveError.self) { try read(context) }
    #expect(error?.code == .limitExceeded)
  }

  @Test func `an ignore file behind a link counts`() throws {
    let elsewhere = try Folder()
    try elsewhere.write("common", "secret\n")
    let folder = try Folder()
    for file in ["Dockerfile", "secret"] { try folder.write(file) }
    try folder.link(".dockerignore", to: elsewhere.path + "/common")
    #expect(try paths(folder) == [".dockerignore", "Dockerfile"])
    try FileManager.default.removeItem(atPath: folder.path + "/.dockerignore")
    try folder.link(".dockerignore", to: elsewhere.path)
    let error = #expect(throws: ArchiveError.self) { try paths(folder) }
    #expect(error?.code == .unreadable)
  }

  @Test func `a name that is not UTF-8 is an error only where it would be sent`() throws {
    let folder = try Folder()
    try folder.write("Dockerfile")
    try folder.write("cache/x")
    for place in ["", "cache/"] {
      let path = Array((folder.path + "/" + place).utf8) + [0x66, 0xFF, 0]
      let descriptor = open(path.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o644)
      try #require(descriptor >= 0)
      close(descriptor)
    }
    let error = #expect(throws: ArchiveError.self) { try paths(folder) }
    #expect(error?.code == .invalidPath)
    try folder.write(".dockerignore", "cache\nf*\n")
    #expect(try paths(folder) == [".dockerignore", "Dockerfile"])
  }

  @Test func `a file that was replaced by a link is not followed`() throws {
    let folder = try Folder()
    try folder.write("Dockerfile")
    let context = try BuildContextArchive(folder: folder.path)
    try FileManager.default.removeItem(atPath: folder.path + "/Dockerfile")
    try folder.link("Dockerfile", to: "/etc/passwd")
    #expect(throws: ArchiveError.self) { try read(context) }
  }
}

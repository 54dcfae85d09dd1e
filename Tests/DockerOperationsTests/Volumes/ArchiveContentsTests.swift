import Archives
import Testing

@testable import DockerOperations

/// What is told of an archive before a volume is filled from it.
struct ArchiveContentsTests {
  @Test func `what lies behind a link is refused, whatever the link leads to`() throws {
    var tar = TarWriter()
    try tar.add(TarEntry("esc", .symbolicLink(target: "/etc")))
    try tar.add(TarEntry("esc/pwned", .file(size: 1)), contents: [0x78])
    try tar.add(TarEntry("fine", .file(size: 1)), contents: [0x78])
    var contents = ArchiveContents()
    try contents.append(tar.finish())
    _ = try contents.finish()
    #expect(contents.unrestorable == ["esc/pwned, which lies behind the link esc, is refused"])
  }
}

import Archives
import Foundation
import Testing

struct TarReaderTests {
  @Test(arguments: [1, 7, 511, 512, 513, 4096, .max])
  func `what was written is read, in whatever pieces it comes`(_ pieces: Int) throws {
    let entries = [
      TarEntry("dir", .directory, mode: 0o755, modified: 1_769_860_800),
      TarEntry("dir/" + String(repeating: "é", count: 90), .file(size: 5), mode: 0o640, user: 3_000_000),
      TarEntry("dir/link", .symbolicLink(target: "../other"), mode: 0o777),
      TarEntry("dir/again", .hardLink(target: "dir/link")),
      TarEntry("empty", .file(size: 0), modified: -5),
    ]
    var writer = TarWriter()
    for entry in entries {
      guard case .file(let size) = entry.kind, size > 0 else {
        try writer.add(entry)
        continue
      }
      try writer.add(entry, contents: Array("hello".utf8))
    }
    let read = try TarSample.read(writer.finish(), pieces: pieces)
    #expect(read.map(\.entry) == entries)
    #expect(read[1].contents == Array("hello".utf8))
  }

  @Test(arguments: ["v7", "oldgnu", "gnu", "ustar", "pax"])
  func `what another tar writes is read, in every format it knows`(_ format: String) throws {
    let folder = try Folder()
    let long = String(repeating: "d", count: 60) + "/" + String(repeating: "f", count: 30)
    try folder.write("a/" + long, "contents")
    try folder.link("a/l", to: long)
    if ["gnu", "oldgnu", "pax"].contains(format) {
      try folder.write("a/" + String(repeating: "n", count: 200), "long")
    }
    let bytes = try TarSample.run(
      ["tar", "--format=\(format)", "--sort=name", "-cf", "-", "a"], in: folder.path)
    let members = try TarSample.read(bytes)
    let files = members.filter { !$0.contents.isEmpty }
    #expect(files.first { $0.entry.path == "a/" + long }?.contents == Array("contents".utf8))
    #expect(members.contains { $0.entry.path == "a/l" && $0.entry.kind == .symbolicLink(target: long) })
    #expect(members.first?.entry.kind == .directory)
    if files.count > 1 {
      #expect(files.contains { $0.entry.path == "a/" + String(repeating: "n", count: 200) })
    }
  }

  @Test func `large numbers are read in GNU's binary form`() throws {
    var block = TarSample.member("big", size: "")
    block.replaceSubrange(124..<136, with: [0x80, 0, 0, 0, 0, 0, 0, 2, 0x40, 0, 0, 0])
    block.replaceSubrange(136..<148, with: [UInt8](repeating: 0xFF, count: 12))
    var reader = TarReader()
    reader.append(TarSample.checked(block))
    guard case .entry(let entry) = try reader.next() else {
      Issue.record("no member")
      return
    }
    #expect(entry.kind == .file(size: 9 << 30))
    #expect(entry.modified == -1)
  }

  @Test(arguments: [
    "/etc/passwd", "../x", "a/../../x", "a/..", "..", "./../x",
    // One `Character` each to Swift, and a slash to the system.
    "/\u{301}x", "../\u{301}x", "a/../\u{FE0F}x", "a/\u{301}/../x", "../\u{200D}x", "\u{600}/../x",
  ])
  func `a path that leads out of the folder is refused`(_ path: String) {
    for bytes in [
      TarSample.member(path), TarSample.member(path, type: "5"),
      TarSample.pax([("path", path)]) + TarSample.member("x"),
      TarSample.member("L", type: "L", contents: Array(path.utf8) + [0]) + TarSample.member("x"),
    ] {
      let error = #expect(throws: ArchiveError.self) { try TarSample.read(bytes + TarSample.end) }
      #expect(error?.code == .escapes)
    }
  }

  @Test(arguments: [
    ("l", "/etc"), ("l", ".."), ("l", "../x"), ("a/l", "../../x"), ("a/b/l", "../../../x"),
    ("a/b/c/l", "d/.."),
    ("l", "d/../../x"), ("l", ""), ("a/l", "./../../x"),
    ("l", "/\u{301}x"), ("l", "../\u{301}x"), ("l", "d/\u{301}/.."), ("a\u{301}/l", "../../\u{301}x"),
  ])
  func `a link that may lead out of the folder is refused`(_ path: String, _ target: String) throws {
    let bytes = TarSample.member(path, type: "2", target: target) + TarSample.end
    let error = #expect(throws: ArchiveError.self) { try TarSample.read(bytes) }
    #expect(error?.code == .escapes)
    let kept = try TarSample.read(bytes, limits: TarLimits(linksOutside: .kept))
    #expect(kept.first?.entry.kind == .symbolicLink(target: target))
  }

  @Test(arguments: [("l", "x"), ("a/l", "../x"), ("a/b/l", "../../x/y"), ("a/l", "./x"), ("l", ".")])
  func `a link within the folder is kept as a link`(_ path: String, _ target: String) throws {
    let members = try TarSample.read(TarSample.member(path, type: "2", target: target) + TarSample.end)
    #expect(members.map(\.entry.kind) == [.symbolicLink(target: target)])
  }

  @Test(arguments: ["3", "4", "6", "S", "V", "Q"] as [Character])
  func `members of other kinds are refused`(_ type: Character) throws {
    let bytes = TarSample.member("x", type: type) + TarSample.member("y") + TarSample.end
    let error = #expect(throws: ArchiveError.self) { try TarSample.read(bytes) }
    #expect(error?.code == .unsupportedMember)
    guard "346".contains(type) else { return }
    let rest = try TarSample.read(bytes, limits: TarLimits(devices: .skipped))
    #expect(rest.map(\.entry.path) == ["y"])
    let all = try TarSample.read(bytes, limits: TarLimits(devices: .kept))
    #expect(all.map(\.entry.path) == ["x", "y"])
    #expect(all.first?.entry.kind == .special(flag: type.asciiValue ?? 0, major: 0, minor: 0))
  }

  @Test func `what an archive says of its own folder is known, and is no member`() throws {
    var reader = TarReader()
    reader.append(TarSample.member("./", type: "5") + TarSample.end)
    let member = try reader.next()
    #expect(member == nil)
    #expect(reader.root?.kind == .directory && reader.root?.mode == 0o644)
  }

  @Test func `other names of what is not in the archive, and sparse files, are refused`() {
    for target in ["/etc/passwd", "../x", "", "/\u{301}x", "../\u{301}x"] {
      let error = #expect(throws: ArchiveError.self) {
        try TarSample.read(TarSample.member("x", type: "1", target: target) + TarSample.end)
      }
      #expect(error?.code == .escapes)
    }
    let sparse = #expect(throws: ArchiveError.self) {
      try TarSample.read(TarSample.pax([("GNU.sparse.major", "1")]) + TarSample.member("x") + TarSample.end)
    }
    #expect(sparse?.code == .unsupportedMember)
  }

  @Test func `an archive that ends anywhere but at its end is truncated`() throws {
    // A block full of contents has no padding, which could be cut off.
    let target = [UInt8](repeating: UInt8(ascii: "t"), count: 512)
    var bytes = TarSample.member("K", type: "K", contents: target) + TarSample.pax([("path", "name")])
    bytes += TarSample.member("x", contents: Array("hello".utf8))
    let whole = bytes.count
    bytes += TarSample.end
    for end in 1..<whole {
      let error = #expect(throws: ArchiveError.self) { try TarSample.read(Array(bytes.prefix(end))) }
      #expect(error?.code == .truncated)
    }
    for end in [0, whole, whole + 512, bytes.count] {
      #expect(try TarSample.read(Array(bytes.prefix(end))).count == (end == 0 ? 0 : 1))
    }
  }

  @Test func `what is no archive, or a broken one, is malformed`() throws {
    let text = Array(String(repeating: "this is no archive ", count: 100).utf8)
    var flipped = TarSample.member("x")
    flipped[0] = UInt8(ascii: "y")
    let broken = [
      text, flipped, TarSample.member("PaxHeaders/x", type: "x", contents: Array("999 path=x\n".utf8)),
      TarSample.member("PaxHeaders/x", type: "x", contents: Array("9 path=x".utf8)),
      TarSample.pax([("size", "-1")]),
      TarSample.member("x", size: "77777777778"),
    ]
    for bytes in broken {
      let error = #expect(throws: ArchiveError.self) { try TarSample.read(bytes + TarSample.end) }
      #expect(error?.code == .malformed)
    }
  }

  @Test func `size and number of what comes are limited`() throws {
    let bytes =
      TarSample.member("a", contents: [1, 2, 3]) + TarSample.member("b", contents: [4, 5]) + TarSample.end
    #expect(try TarSample.read(bytes, limits: TarLimits(maximumBytes: 5, maximumEntries: 2)).count == 2)
    for limits in [TarLimits(maximumBytes: 4), TarLimits(maximumEntries: 1), TarLimits(maximumPathBytes: 0)] {
      let error = #expect(throws: ArchiveError.self) { try TarSample.read(bytes, limits: limits) }
      #expect(error?.code == .limitExceeded)
    }
    // A header that announces more than there can be is believed no further than the limit.
    let huge = TarSample.member("x", type: "x", size: "77777777777")
    let error = #expect(throws: ArchiveError.self) { try TarSample.read(huge + TarSample.end) }
    #expect(error?.code == .limitExceeded)
  }
}

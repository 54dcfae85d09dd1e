/// Writes a member's header in the ustar format, after a pax header for what does not fit there: long paths, text
/// that is not ASCII, large numbers (POSIX.1-2001, `pax`, "ustar Interchange Format" and "pax Header Block").
enum TarHeader {
  static let blockSize = 512
  /// What ends an archive.
  static let end = [UInt8](repeating: 0, count: 2 * blockSize)

  static func encode(_ entry: TarEntry) throws(ArchiveError) -> [UInt8] {
    try check(entry.path)
    var path = entry.path
    var (flag, target) = (UInt8(ascii: "0"), "")
    switch entry.kind {
    case .file: break
    case .directory: (flag, path) = (UInt8(ascii: "5"), path + "/")
    case .symbolicLink(let text): (flag, target) = (UInt8(ascii: "2"), text)
    case .hardLink(let text): (flag, target) = (UInt8(ascii: "1"), text)
    case .special: throw .notUnpacked(entry.path)
    }
    var records: [(key: String, value: String)] = []
    let split = splitPath(path)
    if split == nil { records.append(("path", path)) }
    if !fits(target, 100) { records.append(("linkpath", target)) }
    if !fits(entry.size, digits: 11) { records.append(("size", String(entry.size))) }
    if !fits(Int(entry.modified), digits: 11) { records.append(("mtime", String(entry.modified))) }
    if !fits(entry.user, digits: 7) { records.append(("uid", String(entry.user))) }
    if !fits(entry.group, digits: 7) { records.append(("gid", String(entry.group))) }

    var bytes: [UInt8] = []
    if !records.isEmpty {
      let body = records.flatMap { record($0.key, $0.value) }
      bytes += block(
        name: "PaxHeaders/" + shortened(path), prefix: "", mode: 0o644, user: 0, group: 0, size: body.count,
        modified: 0, flag: UInt8(ascii: "x"), target: "")
      bytes += body
      bytes += padding(after: body.count)
    }
    bytes += block(
      name: split?.name ?? shortened(path), prefix: split?.prefix ?? "", mode: entry.mode, user: entry.user,
      group: entry.group, size: entry.size, modified: entry.modified, flag: flag,
      target: fits(target, 100) ? target : shortened(target))
    return bytes
  }

  /// The zeros that fill the last block after so many bytes.
  static func padding(after count: Int) -> [UInt8] {
    [UInt8](repeating: 0, count: paddingLength(after: count))
  }

  /// How many zeros that are.
  static func paddingLength(after count: Int) -> Int { (blockSize - count % blockSize) % blockSize }

  /// An archive may not reach out of the folder it is unpacked in.
  private static func check(_ path: String) throws(ArchiveError) {
    let parts = path.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).map(
      Substring.init)
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }), !path.utf8.contains(0) else {
      throw ArchiveError(
        .invalidPath, path: path, "an archive's paths are relative, without `.` and `..`",
        advice: "Name the file by its path from the archive's root.")
    }
  }

  /// The two fields that a ustar path is written in, cut at a slash; nil if it does not fit.
  private static func splitPath(_ path: String) -> (prefix: String, name: String)? {
    if fits(path, 100) { return ("", path) }
    guard path.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let bytes = Array(path.utf8)
    // The longest prefix leaves the shortest name; a directory's last slash is no place to cut.
    let last = min(155, bytes.count - 2)
    guard last > 0, let slash = bytes[1...last].lastIndex(of: UInt8(ascii: "/")),
      bytes.count - slash - 1 <= 100
    else { return nil }
    return (
      String(decoding: bytes[..<slash], as: UTF8.self), String(decoding: bytes[(slash + 1)...], as: UTF8.self)
    )
  }

  private static func fits(_ text: String, _ width: Int) -> Bool {
    text.utf8.count <= width && text.utf8.allSatisfy { $0 < 0x80 }
  }

  private static func fits(_ number: Int, digits: Int) -> Bool { number >= 0 && number < 1 << (3 * digits) }

  /// What readers that know no pax show instead of the path.
  private static func shortened(_ text: String) -> String {
    String(decoding: text.utf8.suffix(80).map { $0 < 0x80 ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
  }

  /// `length key=value\n`, where the length counts itself.
  private static func record(_ key: String, _ value: String) -> [UInt8] {
    let rest = " \(key)=\(value)\n"
    var length = rest.utf8.count
    while rest.utf8.count + String(length).utf8.count != length {
      length = rest.utf8.count + String(length).utf8.count
    }
    return Array("\(length)\(rest)".utf8)
  }

  private static func block(
    name: String, prefix: String, mode: UInt16, user: Int, group: Int, size: Int, modified: Int64,
    flag: UInt8, target: String
  ) -> [UInt8] {
    var block: [UInt8] = []
    block.reserveCapacity(blockSize)
    func text(_ text: String, _ width: Int) {
      let bytes = text.utf8.prefix(width)
      block += bytes
      block += [UInt8](repeating: 0, count: width - bytes.count)
    }
    /// Octal digits and a zero byte; what does not fit stands in the pax header.
    func number(_ number: Int, _ width: Int) {
      let digits = String(fits(number, digits: width - 1) ? number : 0, radix: 8)
      text(String(repeating: "0", count: width - 1 - digits.count) + digits, width)
    }
    text(name, 100)
    number(Int(mode & 0o7777), 8)
    number(user, 8)
    number(group, 8)
    number(size, 12)
    number(Int(modified), 12)
    text("        ", 8)
    block.append(flag)
    text(target, 100)
    text("ustar", 6)
    text("00", 2)
    text("", 64)  // the names of user and group
    number(0, 8)
    number(0, 8)
    text(prefix, 155)
    text("", 12)
    // The checksum is counted with spaces in its own place.
    let sum = String(block.reduce(0) { $0 + Int($1) }, radix: 8)
    let digits = Array((String(repeating: "0", count: 6 - sum.count) + sum).utf8)
    block.replaceSubrange(148..<156, with: digits + [0, UInt8(ascii: " ")])
    return block
  }
}

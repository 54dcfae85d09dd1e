import Archives
import Foundation
import Testing

/// Archives made by hand, so that they can be as wrong as one likes.
enum TarSample {
  /// One header block, and the contents behind it.
  static func member(
    _ name: String, type: Character = "0", target: String = "", size: String? = nil, contents: [UInt8] = [],
    magic: String = "ustar\u{0}00", prefix: String = ""
  ) -> [UInt8] {
    func field(_ text: String, _ width: Int) -> [UInt8] {
      let bytes = Array(text.utf8.prefix(width))
      return bytes + [UInt8](repeating: 0, count: width - bytes.count)
    }
    let octal = String(contents.count, radix: 8)
    var block = field(name, 100) + field("0000644\u{0}", 8) + field("0000000\u{0}", 8)
    block += field("0000000\u{0}", 8)
    block += field(size ?? String(repeating: "0", count: 11 - octal.count) + octal, 12)
    block += field("00000000000", 12) + field("        ", 8) + field(String(type), 1) + field(target, 100)
    block += field(magic, 8) + field("", 80) + field(prefix, 155) + field("", 12)
    return checked(block) + contents + [UInt8](repeating: 0, count: (512 - contents.count % 512) % 512)
  }

  /// The block with its checksum made right.
  static func checked(_ block: [UInt8]) -> [UInt8] {
    var block = block
    block.replaceSubrange(148..<156, with: Array("        ".utf8))
    let sum = String(block.prefix(512).reduce(0) { $0 + Int($1) }, radix: 8)
    let digits = String(repeating: "0", count: 6 - sum.count) + sum + "\u{0} "
    block.replaceSubrange(148..<156, with: Array(digits.utf8))
    return block
  }

  static let end = [UInt8](repeating: 0, count: 1024)

  static func pax(_ records: [(String, String)]) -> [UInt8] {
    let body = records.map { key, value in
      let rest = " \(key)=\(value)\n"
      var length = rest.utf8.count + 1
      while String(length).utf8.count + rest.utf8.count != length { length += 1 }
      return "\(length)\(rest)"
    }.joined()
    return member("PaxHeaders/x", type: "x", contents: Array(body.utf8))
  }

  /// Everything in an archive, fed in pieces of so many bytes: members, and the contents of files.
  static func read(
    _ bytes: [UInt8], pieces: Int = .max, limits: TarLimits = TarLimits()
  ) throws -> [(entry: TarEntry, contents: [UInt8])] {
    var reader = TarReader(limits: limits)
    var members: [(entry: TarEntry, contents: [UInt8])] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      reader.append(Array(rest.prefix(pieces)))
      rest = rest.dropFirst(pieces)
      while let event = try reader.next() {
        switch event {
        case .entry(let entry): members.append((entry, []))
        case .data(let bytes): members[members.count - 1].contents += bytes
        }
      }
    }
    try reader.finish()
    return members
  }

  /// Runs a program of the system and returns its output.
  static func run(_ arguments: [String], in folder: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = Array(output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return bytes
  }
}

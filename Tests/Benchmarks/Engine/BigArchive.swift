import Archives

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// An archive of one big file that does not compress, for as long as somebody works with it.
struct BigArchive {
  /// Where it lies.
  let path: String
  /// Bytes of the file in it.
  let size: Int

  var megabytes: Double { Double(size) / 1e6 }

  /// Makes one, and removes it when the work is done.
  static func with<Result>(megabytes: Int, _ work: (BigArchive) async throws -> Result) async throws -> Result
  {
    let folder = FileManager.default.temporaryDirectory.path + "/longshore-benchmark-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let archive = BigArchive(path: folder + "/big.tar", size: megabytes * 1_000_000)
    try Data(archive.bytes()).write(to: URL(filePath: archive.path))
    return try await work(archive)
  }

  private func bytes() throws -> [UInt8] {
    var archive = TarWriter()
    try archive.add(TarEntry("big", .file(size: size)))
    var bytes = archive.finish()
    // The header alone; the end comes behind the contents.
    bytes.removeLast(1024)
    var state: UInt64 = 88_172_645_463_325_252
    bytes.reserveCapacity(size + 4096)
    while bytes.count < size + 512 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      withUnsafeBytes(of: state) { bytes += $0 }
    }
    bytes.removeLast(bytes.count - size - 512)
    bytes += [UInt8](repeating: 0, count: (512 - size % 512) % 512 + 1024)
    return bytes
  }
}

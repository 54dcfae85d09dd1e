internal import Archives

/// Unpacks an archive into a folder of this machine, off the threads that everybody shares. What would leave the folder
/// is refused, but for links that lead out of it: nearly every image has some, and they are left out.
actor ArchiveUnpacker {
  private nonisolated let queue = OwnQueue()
  private var extraction: FolderExtraction

  nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

  /// Unpacks into a folder that is there, calling the archive's first part something else.
  init(into folder: String, calling name: String, keepsOwners: Bool = false) throws {
    extraction = try FolderExtraction(
      into: folder, naming: .firstPart(name), keepsOwners: keepsOwners,
      limits: TarLimits(linksOutside: .skipped))
  }

  /// Unpacks what the next bytes hold.
  func append(_ bytes: [UInt8]) throws { try extraction.append(bytes) }

  /// Says that nothing more comes, and tells how much was unpacked.
  func finish() throws -> CopiedExtent {
    try extraction.finish()
    return CopiedExtent(
      members: extraction.entryCount - extraction.skippedCount, bytes: extraction.fileBytes,
      linksLeftOut: extraction.skippedCount)
  }
}

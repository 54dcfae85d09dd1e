#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that is read piece by piece, where blocking does no harm.
final class ArchiveFile: Sendable {
  private static let pieceBytes = 128 << 10

  let size: Int
  private let descriptor: Int32
  private let path: String

  init(_ path: String) throws(DockerError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      let reason = descriptor < 0 ? String(cString: strerror(errno)) : "it is no file"
      size = 0
      throw DockerError(
        .invalidArgument, "cannot read \(path): \(reason)", advice: "Check that it is there and may be read.")
    }
    size = Int(status.st_size)
  }

  deinit { if descriptor >= 0 { _ = close(descriptor) } }

  /// The next bytes, or nil at the end.
  func next() throws(DockerError) -> [UInt8]? {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.pieceBytes) { buffer, initialized in
      repeat { count = read(descriptor, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
      initialized = max(0, count)
    }
    guard count >= 0 else {
      throw DockerError(
        .invalidArgument, "cannot read \(path): \(String(cString: strerror(errno)))",
        advice: "Check that it is there and may be read.")
    }
    return bytes.isEmpty ? nil : bytes
  }
}

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that is open for reading.
final class OpenFile: Sendable {
  private let descriptor: Int32

  /// Opens a file; nil where it cannot be read.
  ///
  /// - Parameter followsLink: Whether the path may be a link to it.
  init?(_ path: String, followsLink: Bool = false) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | (followsLink ? 0 : O_NOFOLLOW))
    if descriptor < 0 { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The next bytes, at most so many; empty at the end, or where they cannot be read.
  func read(_ most: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      #if canImport(Glibc)
        count = max(0, Glibc.read(descriptor, buffer.baseAddress, most))
      #elseif canImport(Musl)
        count = max(0, Musl.read(descriptor, buffer.baseAddress, most))
      #else
        count = max(0, Darwin.read(descriptor, buffer.baseAddress, most))
      #endif
    }
  }
}

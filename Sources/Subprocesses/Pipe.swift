import CLongshoreSpawn

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The two ends of a pipe between us and a program. What is not taken is closed with the pipe.
struct Pipe: ~Copyable {
  enum Side: Int32 {
    case read = 0
    case write = 1
  }

  let theirs: Int32
  private var ours: Int32

  /// - Throws: `notStarted` where the system has no descriptors left.
  init(ours side: Side, program: String) throws(SubprocessError) {
    var ends: [Int32] = [-1, -1]
    let failure = longshore_pipe(&ends, side.rawValue)
    guard failure == 0 else { throw .starting(program, failed: failure) }
    theirs = ends[side == .read ? 1 : 0]
    ours = ends[side == .read ? 0 : 1]
  }

  deinit {
    close(theirs)
    if ours >= 0 { close(ours) }
  }

  /// Hands over our end; its new owner closes it.
  mutating func takeOurs() -> Int32 {
    defer { ours = -1 }
    return ours
  }
}

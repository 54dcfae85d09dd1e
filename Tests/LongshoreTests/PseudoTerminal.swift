import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Both ends of a terminal of 132 columns and 43 lines.
final class PseudoTerminal {
  /// Where a person types and reads.
  let person: Int32
  /// Where a process does.
  let process: Int32
  /// What a process opens to have this terminal.
  let device: String

  init() throws {
    #if os(Linux)
      person = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var (lock, number): (Int32, UInt32) = (0, 0)
      // TIOCSPTLCK and TIOCGPTN, which are macros that Swift does not see.
      let isUnlocked = ioctl(person, 0x4004_5431, &lock) == 0
      let isNumbered = ioctl(person, 0x8004_5430, &number) == 0
      try #require(isUnlocked && isNumbered)
      device = "/dev/pts/\(number)"
    #else
      person = posix_openpt(O_RDWR | O_NOCTTY)
      try #require(person >= 0 && grantpt(person) == 0 && unlockpt(person) == 0)
      device = String(cString: try #require(ptsname(person)))
    #endif
    process = open(device, O_RDWR | O_NOCTTY)
    try #require(process >= 0)
    var size = winsize(ws_row: 43, ws_col: 132, ws_xpixel: 0, ws_ypixel: 0)
    let isSized = ioctl(process, UInt(TIOCSWINSZ), &size) == 0
    try #require(isSized)
  }

  deinit {
    close(person)
    close(process)
  }

  /// Types a text.
  func type(_ text: String) { _ = write(person, text, text.utf8.count) }

  /// What is shown until a text comes, or nothing for so many milliseconds.
  func shown(until end: String? = nil, within pause: Int32) -> String {
    var bytes: [UInt8] = []
    var input = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    while poll(&input, 1, pause) > 0 {
      var part = [UInt8](repeating: 0, count: 4096)
      let count = read(person, &part, part.count)
      guard count > 0 else { break }
      bytes += part.prefix(count)
      if let end, String(decoding: bytes, as: UTF8.self).contains(end) { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

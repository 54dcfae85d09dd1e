import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Waits for a key while something else goes on. The terminal gives single keys meanwhile, and shows none of them.
struct KeyWatch {
  /// How the terminal was before.
  private static let before = Mutex<termios?>(nil)

  private let source: any DispatchSourceRead

  /// Begins to wait; `nil` where standard input is no terminal.
  init?(for key: Character, _ act: @escaping @Sendable () -> Void) {
    var settings = termios()
    guard let wanted = key.asciiValue, tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
    let old = settings
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
    guard tcsetattr(STDIN_FILENO, TCSANOW, &settings) == 0 else { return nil }
    Self.before.withLock { $0 = old }
    source = DispatchSource.makeReadSource(fileDescriptor: STDIN_FILENO, queue: .global())
    source.setEventHandler {
      var byte: UInt8 = 0
      if read(STDIN_FILENO, &byte, 1) == 1, byte | 0x20 == wanted | 0x20 { act() }
    }
    source.resume()
  }

  /// Waits no longer.
  func end() {
    source.cancel()
    Self.restoreTerminal()
  }

  /// Gives the terminal back as it was.
  static func restoreTerminal() {
    before.withLock { settings in
      guard var old = settings else { return }
      tcsetattr(STDIN_FILENO, TCSANOW, &old)
      settings = nil
    }
  }
}

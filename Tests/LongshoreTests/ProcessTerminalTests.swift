import ContainerCapabilities
import DockerClient
import Synchronization
import Testing

@testable import longshore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The process's own terminal, tried on a pseudo-terminal.
struct ProcessTerminalTests {
  @Test(.timeLimit(.minutes(1))) func `keys go through unchanged, and the terminal is as it was afterwards`()
    async throws
  {
    let pair = try PseudoTerminal()
    let (person, process) = (pair.person, pair.process)
    let terminal = try #require(ProcessTerminal(input: process, output: process, kind: "xterm"))
    #expect(terminal.size == TerminalSize(columns: 132, rows: 43))
    var before = termios()
    tcgetattr(process, &before)
    try await terminal.lent { keys, show in
      show(Array("hello\r\n".utf8))
      // Ctrl-C, which would be a signal otherwise, and a byte that is no text.
      write(person, [UInt8](arrayLiteral: 3, 255), 2)
      var typed: [UInt8] = []
      for await bytes in keys {
        typed += bytes
        if typed.count == 2 { break }
      }
      #expect(typed == [3, 255])
    }
    var shown = [UInt8](repeating: 0, count: 64)
    let count = read(person, &shown, shown.count)
    #expect(Array(shown.prefix(max(0, count))) == Array("hello\r\n".utf8))
    var after = termios()
    tcgetattr(process, &after)
    #expect(
      after.c_lflag == before.c_lflag && after.c_iflag == before.c_iflag && after.c_oflag == before.c_oflag)
    #expect(after.c_lflag & tcflag_t(ICANON) != 0)
  }

  @Test func `what is no terminal lends none`() {
    let descriptor = open("/dev/null", O_RDWR)
    defer { close(descriptor) }
    #expect(ProcessTerminal(input: descriptor, output: descriptor, kind: "xterm") == nil)
  }
}

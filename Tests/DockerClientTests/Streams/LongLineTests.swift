import DockerClient
import DockerClientTesting
import Foundation
import HTTPTransportTesting
import Testing

#if os(Linux)
  @Suite(.timeLimit(.minutes(5)))
  struct LongLineTests {
    @Test func `a log with a line of 512 MB is cut there and read on, in little memory`() async {
      await #expect(processExitsWith: .success) {
        // Frames as the engine makes them of a long line: 16 KiB each, none with a newline but the last.
        let frame = [1, 0, 0, 0, 0, 0, 0x40, 0] + [UInt8](repeating: 0x78, count: 16 << 10)
        let megabyte = Array([[UInt8]](repeating: frame, count: 64).joined())
        let end: [UInt8] = [1, 0, 0, 0, 0, 0, 0, 6] + Array("!\nend\n".utf8)
        let engine = try StubEngine([
          "GET /containers/web/logs": StubReply(
            [.send(Array("HTTP/1.1 200 OK\r\n\r\n".utf8))]
              + [StubReply.Step](repeating: .send(megabyte), count: 512) + [.send(end), .close])
        ])
        var options = LogOptions()
        options.tty = false
        var lines: [LogLine] = []
        for try await line in try await engine.client.containerLogs("web", options: options).lines() {
          lines.append(line)
        }
        #expect(lines.map(\.isTruncated) == [true, false])
        #expect(lines.first?.bytes.count == 64 << 10)
        #expect(lines.last?.text == "end")
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
        #expect(try #require(Int(line.filter(\.isNumber))) < 128 << 10, "KiB in memory at most")
      }
    }
  }
#endif

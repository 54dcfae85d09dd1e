import Testing

@testable import DockerClient

struct BuildTraceTests {
  /// Writes the fields of a message.
  static func message(_ fields: [(number: UInt64, value: Any)]) -> [UInt8] {
    func varint(_ number: UInt64) -> [UInt8] {
      number < 0x80 ? [UInt8(number)] : [UInt8(number & 0x7F) | 0x80] + varint(number >> 7)
    }
    return fields.flatMap { number, value -> [UInt8] in
      switch value {
      case let value as Int: varint(number << 3) + varint(UInt64(bitPattern: Int64(value)))
      case let text as String: varint(number << 3 | 2) + varint(UInt64(text.utf8.count)) + Array(text.utf8)
      case let bytes as [UInt8]: varint(number << 3 | 2) + varint(UInt64(bytes.count)) + bytes
      default: []
      }
    }
  }

  @Test func `steps, their parts, their output and warnings are read`() throws {
    let time = Self.message([(1, 1_700_000_000), (2, 5)])
    let trace = Self.message([
      (
        1,
        Self.message([
          (1, "sha256:a"), (2, "sha256:b"), (3, "[1/2] RUN make"), (4, 1), (5, time), (6, time),
          (7, "broken"),
          (8, Self.message([(1, "group")])), (99, 7),
        ])
      ),
      (2, Self.message([(1, "layer"), (2, "sha256:a"), (3, "pulling"), (4, 5), (5, 10), (6, time)])),
      (3, Self.message([(1, "sha256:a"), (2, time), (3, 2), (4, "text\n")])),
      (4, Self.message([(1, "sha256:a"), (2, 1), (3, "short"), (4, "one"), (4, "two"), (5, "https://x")])),
      (60, "something new"),
    ])
    let moment = Timestamp(seconds: 1_700_000_000, nanoseconds: 5)
    var vertex = BuildVertex()
    (vertex.digest, vertex.inputs, vertex.name) = ("sha256:a", ["sha256:b"], "[1/2] RUN make")
    (vertex.isCached, vertex.started, vertex.completed, vertex.error) = (true, moment, moment, "broken")
    var status = BuildVertexStatus()
    (status.id, status.vertex, status.name, status.current) = ("layer", "sha256:a", "pulling", 5)
    (status.total, status.timestamp) = (10, moment)
    var log = BuildLog()
    (log.vertex, log.timestamp, log.stream) = ("sha256:a", moment, .error)
    log.bytes = Array("text\n".utf8)
    var warning = BuildWarning()
    (warning.vertex, warning.level, warning.summary) = ("sha256:a", 1, "short")
    (warning.details, warning.url) = (["one", "two"], "https://x")
    let events = try BuildTrace.decode(trace)
    #expect(events == [.vertex(vertex), .status(status), .log(log), .warning(warning)])
  }

  @Test(
    arguments: [
      [0x0A], [0x0A, 5, 1], [0x08], [0x08, 0x80], [0x0B], [0x0E], [0x00], [0x0D, 1, 2], [0x09, 1, 2, 3],
      [0x08, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 2],
      [0x0A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1], [0x0A, 2, 0x0A, 9],
    ] as [[UInt8]])
  func `what is no such message is malformed`(_ bytes: [UInt8]) {
    #expect(throws: ProtobufReader.Malformed.self) { try BuildTrace.decode(bytes) }
  }

  @Test func `numbers of every width are read`() throws {
    var reader = ProtobufReader(
      [0x08, 0x96, 0x01, 0x15, 1, 0, 0, 0x80, 0x19, 2, 0, 0, 0, 0, 0, 0, 0x80][...])
    #expect(try reader.next() == ProtobufReader.Field(number: 1, value: .varint(150)))
    #expect(try reader.next() == ProtobufReader.Field(number: 2, value: .fixed32(0x8000_0001)))
    #expect(try reader.next() == ProtobufReader.Field(number: 3, value: .fixed64(0x8000_0000_0000_0002)))
    #expect(try reader.next() == nil)
  }
}

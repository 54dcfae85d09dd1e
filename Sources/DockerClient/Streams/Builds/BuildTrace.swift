/// Reads BuildKit's progress, a `moby.buildkit.v1.StatusResponse` in protobuf (`api/services/control` of
/// moby/buildkit). Fields it does not know are passed over.
package enum BuildTrace {
  package static func decode(_ bytes: [UInt8]) throws(ProtobufReader.Malformed) -> [BuildEvent] {
    var events: [BuildEvent] = []
    var reader = ProtobufReader(bytes[...])
    while let field = try reader.next() {
      switch (field.number, field.value) {
      case (1, .bytes(let bytes)): events.append(.vertex(try BuildVertex(bytes)))
      case (2, .bytes(let bytes)): events.append(.status(try BuildVertexStatus(bytes)))
      case (3, .bytes(let bytes)): events.append(.log(try BuildLog(bytes)))
      case (4, .bytes(let bytes)): events.append(.warning(try BuildWarning(bytes)))
      default: break
      }
    }
    return events
  }
}

extension BuildVertex {
  fileprivate init(_ bytes: ArraySlice<UInt8>) throws(ProtobufReader.Malformed) {
    var reader = ProtobufReader(bytes)
    while let field = try reader.next() {
      switch (field.number, field.value) {
      case (1, .bytes(let bytes)): digest = .init(decoding: bytes, as: UTF8.self)
      case (2, .bytes(let bytes)): inputs.append(.init(decoding: bytes, as: UTF8.self))
      case (3, .bytes(let bytes)): name = .init(decoding: bytes, as: UTF8.self)
      case (4, .varint(let flag)): isCached = flag != 0
      case (5, .bytes(let bytes)): started = try Timestamp(protobuf: bytes)
      case (6, .bytes(let bytes)): completed = try Timestamp(protobuf: bytes)
      case (7, .bytes(let bytes)): error = .init(decoding: bytes, as: UTF8.self)
      default: break
      }
    }
  }
}

extension BuildVertexStatus {
  fileprivate init(_ bytes: ArraySlice<UInt8>) throws(ProtobufReader.Malformed) {
    var reader = ProtobufReader(bytes)
    while let field = try reader.next() {
      switch (field.number, field.value) {
      case (1, .bytes(let bytes)): id = .init(decoding: bytes, as: UTF8.self)
      case (2, .bytes(let bytes)): vertex = .init(decoding: bytes, as: UTF8.self)
      case (3, .bytes(let bytes)): name = .init(decoding: bytes, as: UTF8.self)
      case (4, .varint(let number)): current = Int(truncatingIfNeeded: number)
      case (5, .varint(let number)): total = Int(truncatingIfNeeded: number)
      case (6, .bytes(let bytes)): timestamp = try Timestamp(protobuf: bytes)
      case (7, .bytes(let bytes)): started = try Timestamp(protobuf: bytes)
      case (8, .bytes(let bytes)): completed = try Timestamp(protobuf: bytes)
      default: break
      }
    }
  }
}

extension BuildLog {
  fileprivate init(_ bytes: ArraySlice<UInt8>) throws(ProtobufReader.Malformed) {
    var reader = ProtobufReader(bytes)
    while let field = try reader.next() {
      switch (field.number, field.value) {
      case (1, .bytes(let bytes)): vertex = .init(decoding: bytes, as: UTF8.self)
      case (2, .bytes(let bytes)): timestamp = try Timestamp(protobuf: bytes)
      case (3, .varint(let number)): stream = number == 2 ? .error : .output
      case (4, .bytes(let bytes)): self.bytes = Array(bytes)
      default: break
      }
    }
  }
}

extension BuildWarning {
  fileprivate init(_ bytes: ArraySlice<UInt8>) throws(ProtobufReader.Malformed) {
    var reader = ProtobufReader(bytes)
    while let field = try reader.next() {
      switch (field.number, field.value) {
      case (1, .bytes(let bytes)): vertex = .init(decoding: bytes, as: UTF8.self)
      case (2, .varint(let number)): level = Int(truncatingIfNeeded: number)
      case (3, .bytes(let bytes)): summary = .init(decoding: bytes, as: UTF8.self)
      case (4, .bytes(let bytes)): details.append(.init(decoding: bytes, as: UTF8.self))
      case (5, .bytes(let bytes)): url = .init(decoding: bytes, as: UTF8.self)
      default: break
      }
    }
  }
}

extension Timestamp {
  /// `google.protobuf.Timestamp`: 1 seconds, 2 nanoseconds.
  fileprivate init(protobuf bytes: ArraySlice<UInt8>) throws(ProtobufReader.Malformed) {
    var (seconds, nanoseconds) = (Int64(0), Int64(0))
    var reader = ProtobufReader(bytes)
    while let field = try reader.next() {
      switch (field.number, field.value) {
      case (1, .varint(let number)): seconds = Int64(bitPattern: number)
      case (2, .varint(let number)): nanoseconds = Int64(Int32(truncatingIfNeeded: number))
      default: break
      }
    }
    self.init(seconds: seconds, nanoseconds: nanoseconds)
  }
}

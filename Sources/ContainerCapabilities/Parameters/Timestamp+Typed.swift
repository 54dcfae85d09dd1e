internal import DockerClient

extension Timestamp {
  /// Reads a date and time as people type it: RFC 3339, in which the time, its seconds and the zone may be missing. What
  /// says no zone is UTC; `nil` for anything else, and for what lies before 1970.
  init?(typed text: String) {
    let bytes = Array(text.utf8)
    guard !bytes.contains(UInt8(ascii: " ")) else { return nil }
    let zones = "Zz+-".utf8
    // What stands before is the date, which has hyphens of its own.
    let zone =
      bytes.indices.dropFirst(Self.dateLength + 1).first { zones.contains(bytes[$0]) } ?? bytes.endIndex
    let missing =
      switch zone {
      case Self.dateLength: "T00:00:00"
      case Self.dateLength + "T00:00".utf8.count: ":00"
      default: ""
      }
    let offset = zone == bytes.endIndex ? "Z" : String(decoding: bytes[zone...], as: UTF8.self)
    self.init(String(decoding: bytes[..<zone], as: UTF8.self) + missing + offset)
    guard seconds >= 0 else { return nil }
  }

  /// The letters of `2026-01-31`.
  private static let dateLength = 10
}

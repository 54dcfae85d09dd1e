import Reporting

struct LabelTime: DockerfileRule {
  static let rule = LintRule(
    id: "label-rfc3339", severity: .warning, practice: .correctness,
    title: "A label is no time of RFC 3339",
    why: "Programs that sort images by age read only 2026-08-21T12:00:00Z and its like.",
    source: "RFC 3339, section 5.6", aliases: ["DL3053"],
    bad: .init("FROM alpine:3.24\nLABEL created=yesterday\n", configuration: .label("created", .rfc3339)),
    good: .init(
      "FROM alpine:3.24\nLABEL created=2026-08-21T12:00:00Z\n", configuration: .label("created", .rfc3339)))

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    file.flagLabels(
      .rfc3339, &inspection, { "\($0) is no time such as 2026-08-21T12:00:00Z." }, isValid: Self.isTime)
  }

  private static func isTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20 else { return false }
    for (index, shape) in "dddd-dd-ddTdd:dd:dd".utf8.enumerated() {
      let byte = bytes[index]
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      guard
        shape == UInt8(ascii: "d")
          ? isDigit : byte == shape || shape == UInt8(ascii: "T") && "t ".utf8.contains(byte)
      else { return false }
    }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst().drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    let zone = String(decoding: rest, as: UTF8.self)
    if zone == "Z" || zone == "z" { return true }
    let parts = zone.dropFirst().split(separator: ":")
    return "+-".contains(zone.first ?? " ") && parts.count == 2
      && parts.allSatisfy { $0.count == 2 && Int($0) != nil }
  }
}

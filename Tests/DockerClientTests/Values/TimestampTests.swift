import DockerClient
import Testing

struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0, 0),
    ("2026-01-31T12:00:00.123456789Z", 1_769_860_800, 123_456_789),
    ("2026-01-31T14:00:00+02:00", 1_769_860_800, 0),
    ("2026-01-31T07:30:00.5-04:30", 1_769_860_800, 500_000_000),
    ("2000-02-29T23:59:59Z", 951_868_799, 0),
    ("1969-12-31T23:59:59.25Z", -1, 250_000_000),
    ("0001-01-01T00:00:00Z", -62_135_596_800, 0),
    ("9999-12-31T23:59:59Z", 253_402_300_799, 0),
    ("2026-01-31t12:00:00z", 1_769_860_800, 0),
    ("2026-01-31T12:00:00.1234567891234Z", 1_769_860_800, 123_456_789),
  ])
  func `RFC 3339 is read to the nanosecond`(_ text: String, _ seconds: Int, _ nanoseconds: Int) throws {
    let moment = try #require(Timestamp(text))
    #expect(moment.seconds == Int64(seconds))
    #expect(moment.nanoseconds == Int32(nanoseconds))
    #expect(Timestamp(moment.description) == moment, "what is written is read as the same")
  }

  @Test(arguments: [
    "", "2026", "2026-01-31", "2026-01-31T12:00:00", "2026-13-01T00:00:00Z", "2026-02-29T00:00:00Z",
    "2026-00-01T00:00:00Z", "2026-01-32T00:00:00Z", "2026-01-31T24:00:00Z", "2026-01-31T12:60:00Z",
    "2026-01-31T12:00:00.Z", "2026-01-31T12:00:00Z ", "2026-01-31T12:00:00+2:00", "2026-1-31T12:00:00Z",
    "2026-01-31T12:00:00+0200", "-026-01-31T12:00:00Z", "2026-01-31T12:00:00.12x",
  ])
  func `anything else is not a time`(_ text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func `a moment is written in UTC with the digits it needs`() {
    #expect(
      Timestamp(seconds: 1_769_860_800, nanoseconds: 120_000_000).description == "2026-01-31T12:00:00.12Z")
    #expect(Timestamp(seconds: -1).description == "1969-12-31T23:59:59Z")
  }

  @Test func `arithmetic carries, and stays within the years 0 to 9999`() {
    let moment = Timestamp(seconds: 10, nanoseconds: 900_000_000)
    #expect(moment + .milliseconds(200) == Timestamp(seconds: 11, nanoseconds: 100_000_000))
    #expect(moment - .seconds(11) == Timestamp(seconds: 0, nanoseconds: -100_000_000))
    #expect(Timestamp(seconds: 12) - moment == .milliseconds(1100))
    #expect(Timestamp(seconds: .max, nanoseconds: .max).description == "9999-12-31T23:59:59Z")
    #expect(Timestamp(seconds: .min, nanoseconds: .min).description == "0000-01-01T00:00:00Z")
    #expect((moment + .seconds(Int64.max)).seconds == 253_402_300_799)
  }
}

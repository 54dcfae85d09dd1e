/// How grave a line of a log is, from the most harmless. Source: the words that logging libraries print.
package enum LogLevel: String, Sendable, Hashable, CaseIterable, Comparable {
  case trace
  case debug
  case info
  case warning
  case error
  case fatal

  /// Orders from the most harmless to the gravest.
  package static func < (left: LogLevel, right: LogLevel) -> Bool { left.rank < right.rank }

  /// Its place in that order, from 0.
  @inline(__always)
  var rank: Int {
    switch self {
    case .trace: 0
    case .debug: 1
    case .info: 2
    case .warning: 3
    case .error: 4
    case .fatal: 5
    }
  }

  /// The level of a number: syslog's severities from 0 (RFC 5424, section 6.2.1), those of pino and bunyan from 10.
  static func numbered(_ number: Int) -> LogLevel? {
    switch number {
    case 0...2: .fatal
    case 3: .error
    case 4: .warning
    case 5, 6: .info
    case 7: .debug
    case 10..<20: .trace
    case 20..<30: .debug
    case 30..<40: .info
    case 40..<50: .warning
    case 50..<60: .error
    case 60..<100: .fatal
    default: nil
    }
  }
}

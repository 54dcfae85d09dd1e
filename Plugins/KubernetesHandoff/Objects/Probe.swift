/// `v1 Probe`: asks a program how it is.
struct Probe: Encodable, Hashable, Sendable {
  var httpGet: HTTPGet?
  var tcpSocket: TCPSocket?
  var exec: Exec?
  var periodSeconds: Int?
  var timeoutSeconds: Int?
  var failureThreshold: Int?

  struct HTTPGet: Encodable, Hashable, Sendable {
    var path: String
    var port: PortReference
    var scheme: String?
  }

  struct TCPSocket: Encodable, Hashable, Sendable {
    var port: PortReference
  }

  struct Exec: Encodable, Hashable, Sendable {
    var command: [String]
  }
}

/// A port by the name that the container gives it, or by its number.
enum PortReference: Encodable, Hashable, Sendable {
  case name(String)
  case number(Int)

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .name(let name): try container.encode(name)
    case .number(let number): try container.encode(number)
    }
  }
}

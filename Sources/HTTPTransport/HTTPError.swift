/// Why an exchange did not come to a proper end.
package struct HTTPError: Error, Hashable {
  /// The kinds of failure; more may come.
  package struct Code: RawRepresentable, Hashable, Sendable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    /// Nobody answers at the address: the connection could not be opened.
    package static let unreachable = Code(rawValue: "unreachable")
    /// A deadline passed; `expired` says which.
    package static let timedOut = Code(rawValue: "timed-out")
    /// A kept connection had gone before anything was sent on it; the request is safe to repeat.
    package static let stale = Code(rawValue: "stale")
    /// The server closed the connection without a byte of answer.
    package static let noAnswer = Code(rawValue: "no-answer")
    /// The connection ended in the middle of an answer.
    package static let closed = Code(rawValue: "closed")
    /// What came is not HTTP/1.1 as RFC 9112 defines it.
    package static let malformed = Code(rawValue: "malformed")
    /// Something from the other side is larger than allowed.
    package static let limitExceeded = Code(rawValue: "limit-exceeded")
    /// The system gives no more threads for connections.
    package static let noThread = Code(rawValue: "no-thread")
    /// The request itself cannot be written as HTTP/1.1.
    package static let invalidRequest = Code(rawValue: "invalid-request")
    /// The server's certificate is not to be trusted.
    package static let untrustedServer = Code(rawValue: "untrusted-server")
    /// The server does not accept the client's certificate, or wants one.
    package static let clientCertificateRefused = Code(rawValue: "client-certificate-refused")
    /// TLS could not be agreed on: no common version, a server that does not speak it, a broken record.
    package static let tlsFailed = Code(rawValue: "tls-failed")
    /// A certificate or a key cannot be read or used.
    package static let unusableCredentials = Code(rawValue: "unusable-credentials")
    /// What names the proxy is no address of a proxy, or of a kind that is not spoken.
    package static let unusableProxy = Code(rawValue: "unusable-proxy")
    /// The proxy does not connect to the server.
    package static let proxyRefused = Code(rawValue: "proxy-refused")
    /// The proxy wants a user and a password, or others.
    package static let proxyAuthenticationRequired = Code(rawValue: "proxy-authentication-required")
    /// More redirects than allowed, or one that leads nowhere.
    package static let redirectRefused = Code(rawValue: "redirect-refused")
    /// The connection was shut down from this side.
    package static let interrupted = Code(rawValue: "interrupted")
  }

  package let code: Code
  /// What happened, for people.
  package let message: String
  /// The system's `errno`, where a system call failed.
  package let systemError: Int32?
  /// The way out, where the transport knows one.
  package let advice: String?
  /// Which deadline passed, for `timedOut`.
  package let expired: HTTPTimeouts.Kind?

  package init(
    _ code: Code, _ message: String, systemError: Int32? = nil, advice: String? = nil,
    expired: HTTPTimeouts.Kind? = nil
  ) {
    self.code = code
    self.advice = advice
    self.message = message
    self.systemError = systemError
    self.expired = expired
  }
}

extension HTTPError: CustomStringConvertible {
  package var description: String { "\(message) [\(code.rawValue)]\(advice.map { " " + $0 } ?? "")" }
}

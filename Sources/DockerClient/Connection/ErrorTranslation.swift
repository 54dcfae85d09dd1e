internal import HTTPTransport

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension DockerError {
  /// What an answer with a status of 300 or more means.
  static func refused(_ call: EngineCall, status: Int, body: [UInt8]) -> DockerError {
    let said = engineWords(in: body)
    func error(_ code: Code, _ message: String, _ advice: String) -> DockerError {
      DockerError(
        code, message, request: call.name, status: status, engineMessage: said, advice: advice)
    }
    switch status {
    case 400:
      // What Go's server answers to plain text on a port of TLS.
      let wantsTLS = said?.contains("HTTP request to an HTTPS server") == true
      return error(
        .badRequest, said ?? "the engine does not accept the request",
        wantsTLS
          ? "The engine speaks TLS: set DOCKER_TLS_VERIFY=1, and DOCKER_CERT_PATH to its certificates."
          : "Correct what it names.")
    case 401, 403:
      return error(
        .forbidden, said ?? "the engine does not allow it", "Ask whoever runs the engine for the permission.")
    case 404:
      return error(.notFound, said ?? "the engine knows no such thing", "Check the name; \(listing(call)).")
    case 409:
      return error(
        .conflict, said ?? "the state of things does not allow it",
        "Look at its present state; \(listing(call)).")
    case 300..<400:
      return error(
        .unexpectedAnswer, "the engine points elsewhere",
        "Check that the address leads to a Docker Engine, not to a web server.")
    case 503:
      return error(
        .unavailable, said ?? "the engine cannot do it now", "Ask an engine that can, or try again later.")
    case 501:
      return error(.unsupported, said ?? "the engine cannot do this", "Update the engine.")
    default:
      return error(
        .serverError, said ?? "the engine failed with status \(status)",
        "Look at the engine's own log, for example with `journalctl -u docker`.")
    }
  }

  /// What a failed exchange means.
  init(_ error: HTTPError, during call: EngineCall, at endpoint: EngineEndpoint) {
    let code: Code
    var message = error.message
    let advice: String
    switch error.code {
    case .unreachable:
      (code, message, advice) = Self.unreachable(error, endpoint)
    case .timedOut:
      code = .timedOut
      guard error.expired != .connect else {
        message = "no connection to the engine at \(endpoint): \(error.message)"
        advice = "See whether the engine's host is up, and whether a firewall swallows what is sent to it."
        break
      }
      guard error.expired != .idle, error.expired != .answer else {
        message = "the engine at \(endpoint.address) went silent in the middle: \(error.message)"
        advice = "See whether the engine hangs: `docker info` tells; else give the client more patience."
        break
      }
      let seconds = call.timeout.map { " within \($0.components.seconds) s" } ?? " in time"
      message = "the engine at \(endpoint.address) did not answer\(seconds)"
      advice = "See whether the engine is busy or hangs: `docker info` waits for the same answer."
    case .closed, .noAnswer, .stale, .interrupted:
      code = .connectionLost
      advice =
        call.method == "GET"
        ? "Try again; if it stays, look whether the engine restarts."
        : "The engine may have done it nevertheless: look before you try again."
    case .untrustedServer, .clientCertificateRefused, .tlsFailed, .unusableCredentials:
      code = .untrusted
      message = "no secure connection to the engine at \(endpoint): \(error.message)"
      advice = error.advice ?? "Check the certificates (DOCKER_CERT_PATH, or those of the context)."
    case .proxyRefused, .proxyAuthenticationRequired, .unusableProxy:
      code = .unreachable
      message = "no way to the engine at \(endpoint): \(error.message)"
      advice = error.advice ?? "Except the engine's host with NO_PROXY."
    case .malformed:
      code = .unexpectedAnswer
      advice = "Check that \(endpoint.address) is a Docker Engine."
    case .limitExceeded:
      code = .limitExceeded
      advice = "Ask for less, for example with filters."
    case .noThread:
      code = .noThread
      advice = "Close some streams, or raise the limit of threads (`ulimit -u`)."
    default:
      code = .invalidArgument
      advice = "Correct the request."
    }
    self.init(code, message, request: call.name, advice: advice)
  }

  private static func unreachable(
    _ error: HTTPError, _ endpoint: EngineEndpoint
  ) -> (Code, String, String) {
    if let code = error.systemError, code == EACCES || code == EPERM {
      return (
        .permissionDenied, "this user may not use the engine's socket \(endpoint.address)",
        "Join the group that owns it (`sudo usermod -aG docker $USER`, then log in again; that is as good "
          + "as being root), or use rootless Docker."
      )
    }
    let tried = endpoint.tried.isEmpty ? "" : "; looked at \(endpoint.tried.joined(separator: ", "))"
    let message = "no engine answers at \(endpoint): \(error.message)\(tried)"
    let advice =
      endpoint.tried.isEmpty
      ? error.advice ?? "Start that engine, or correct what names it."
      : "Start Docker (`sudo systemctl start docker`, or Docker Desktop), set DOCKER_HOST to an engine's "
        + "address, or install one: https://docs.docker.com/engine/install/"
    return (.unreachable, message, advice)
  }

  /// What an answer that cannot be decoded means.
  static func undecodable(_ error: any Error, of call: EngineCall, status: Int? = nil) -> DockerError {
    DockerError(
      .unexpectedAnswer, "the engine's answer is not as the Engine API describes it: \(place(of: error))",
      request: call.name, status: status,
      advice: "Check that the address is a Docker Engine's; if it is, report this as a fault of the client.")
  }

  /// An error that the engine reports in the middle of a stream.
  static func reported(_ words: String, code: Code, by call: EngineCall, advice: String) -> DockerError {
    let words = capped(words)
    return DockerError(code, words, request: call.name, engineMessage: words, advice: advice)
  }

  private static func place(of error: any Error) -> String {
    func path(_ context: DecodingError.Context) -> String {
      let keys = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
      return keys.isEmpty
        ? context.debugDescription : "\(keys.drop { $0 == "." }): \(context.debugDescription)"
    }
    switch error {
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.keyNotFound(_, let context), DecodingError.dataCorrupted(let context):
      return path(context)
    default:
      return "\(error)"
    }
  }

  /// `{"message": "…"}`, or whatever text there is.
  private static func engineWords(in body: [UInt8]) -> String? {
    struct Answer: Decodable { var message: String }
    if let answer = try? JSONDecoder().decode(Answer.self, from: Data(body)), !answer.message.isEmpty {
      return capped(answer.message)
    }
    let text = String(decoding: body.prefix(500), as: UTF8.self).split(whereSeparator: \.isNewline).first
    return text.map(String.init)
  }

  /// The engine's words go into messages, logs and reports: nobody needs more of them than this.
  private static func capped(_ words: String) -> String {
    words.utf8.count <= longestWords
      ? words : String(decoding: words.utf8.prefix(longestWords), as: UTF8.self)
  }

  private static let longestWords = 64 << 10

  private static func listing(_ call: EngineCall) -> String {
    switch call.path.split(separator: "/").first {
    case "containers": "`docker ps --all` lists the containers"
    case "images", "build": "`docker images` lists the images"
    case "networks": "`docker network ls` lists the networks"
    case "volumes": "`docker volume ls` lists the volumes"
    default: "`docker info` shows the engine's state"
    }
  }
}

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

/// The contexts of the docker command: `config.json` names the current one, and a `meta.json` in a folder of its
/// own describes each.
struct DockerContexts {
  static let defaultName = "default"
  private static let maximumBytes = 1 << 20

  /// Usually `~/.docker`.
  let folder: String

  private struct Configuration: Decodable {
    var currentContext: String?
  }

  private struct Metadata: Decodable {
    struct Endpoint: Decodable {
      var host: String?
      var skipsTLSVerification: Bool?
      enum CodingKeys: String, CodingKey {
        case host = "Host"
        case skipsTLSVerification = "SkipTLSVerify"
      }
    }
    var name: String
    var endpoints: [String: Endpoint]
    enum CodingKeys: String, CodingKey {
      case name = "Name"
      case endpoints = "Endpoints"
    }
  }

  /// The name of the current context; nil for the default one, or without a configuration.
  func current() throws(DockerError) -> String? {
    let path = "\(folder)/config.json"
    guard let data = try Self.read(path) else { return nil }
    guard let configuration = try? JSONDecoder().decode(Configuration.self, from: data) else {
      throw DockerError(
        .invalidArgument, "\(path) is not the docker command's configuration",
        advice: "Mend or remove the file, or set DOCKER_HOST.")
    }
    guard let name = configuration.currentContext, !name.isEmpty, name != Self.defaultName else { return nil }
    return name
  }

  /// The address of the engine of one context; `source` is what names the context.
  ///
  /// As in docker/cli, cli/context/docker/load.go (`tlsConfig`, `isSocket`): a context has TLS if it brings files for it,
  /// or says `SkipTLSVerify`, which leaves the engine's certificate unchecked; on a unix socket neither counts. Without
  /// a `ca.pem` the system's authorities are asked.
  func address(of name: String, namedBy source: String) throws(DockerError) -> EngineAddress {
    let metaFolder = "\(folder)/contexts/meta"
    let entries = ((try? FileManager.default.contentsOfDirectory(atPath: metaFolder)) ?? []).sorted()
    var unread: DockerError?
    for entry in entries {
      let contents: Data?
      do { contents = try Self.read("\(metaFolder)/\(entry)/meta.json") } catch {
        // It may be another context's.
        unread = unread ?? error
        continue
      }
      guard let data = contents,
        let metadata = try? JSONDecoder().decode(Metadata.self, from: data), metadata.name == name
      else { continue }
      guard let endpoint = metadata.endpoints["docker"], let host = endpoint.host, !host.isEmpty else {
        break
      }
      let folder = "\(folder)/contexts/tls/\(entry)/docker"
      let skipsVerification = endpoint.skipsTLSVerification == true
      let certificates = EngineCertificates(folder: folder, verifiesEngine: !skipsVerification)
      let hasTLS = skipsVerification || FileManager.default.fileExists(atPath: folder)
      return try EngineAddress(parsing: host, certificates: hasTLS ? certificates : nil)
    }
    if let unread { throw unread }
    throw DockerError(
      .invalidArgument,
      "\(source) names the context \(name.debugDescription), which has no engine's address",
      advice:
        "`docker context ls` lists the contexts; choose one with DOCKER_CONTEXT or `docker context use`.")
  }

  /// A file of the configuration, or what a link leads to: many keep theirs elsewhere. Nil only if none is there: what
  /// cannot be read may name another engine than the one that would be used without it.
  private static func read(_ path: String) throws(DockerError) -> Data? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw unreadable(path, String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw unreadable(path, "it is no file") }
    guard status.st_size <= maximumBytes else {
      throw unreadable(path, "it is longer than \(maximumBytes) bytes")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw unreadable(path, "this user may not read it")
    }
    return data
  }

  private static func unreadable(_ path: String, _ reason: String) -> DockerError {
    DockerError(
      .invalidArgument, "the docker command's configuration \(path) cannot be read: \(reason)",
      advice: "Mend or remove the file, or set DOCKER_HOST.")
  }
}

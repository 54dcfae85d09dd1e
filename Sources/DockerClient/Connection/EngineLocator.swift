#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Finds the engine as the docker command does: `DOCKER_HOST`, then `DOCKER_CONTEXT`, then the context that
/// `config.json` names, then the default socket; and beyond it, the sockets of rootless Docker and of Podman.
struct EngineLocator: Sendable {
  let environment: [String: String]

  func locate() throws(DockerError) -> EngineEndpoint {
    if let host = value("DOCKER_HOST") {
      return EngineEndpoint(
        try EngineAddress(parsing: host, certificates: certificates), source: "DOCKER_HOST",
        environment: environment)
    }
    let contexts = DockerContexts(folder: configurationFolder)
    if let name = value("DOCKER_CONTEXT"), name != DockerContexts.defaultName {
      return EngineEndpoint(
        try contexts.address(of: name, namedBy: "DOCKER_CONTEXT"),
        source: "the context \(name.debugDescription)", environment: environment)
    }
    if value("DOCKER_CONTEXT") == nil, let name = try contexts.current() {
      return EngineEndpoint(
        try contexts.address(of: name, namedBy: "\(configurationFolder)/config.json"),
        source: "the context \(name.debugDescription)", environment: environment)
    }
    // Without DOCKER_HOST, TLS has a default address of its own (docker/cli, opts/hosts.go, `ParseHost`).
    if let certificates {
      return EngineEndpoint(
        .tls(host: "localhost", port: 2376, certificates),
        source: value("DOCKER_TLS_VERIFY") == nil ? "DOCKER_TLS" : "DOCKER_TLS_VERIFY",
        environment: environment)
    }
    return socket()
  }

  /// What `DOCKER_TLS_VERIFY` (and `DOCKER_TLS`, which checks nothing) asks for, from the folder `DOCKER_CERT_PATH`.
  ///
  /// As in docker/cli, cli/flags/options.go (`dockerTLSVerify`, `SetDefaultOptions`): each counts as set with whatever
  /// value, `0` and `false` included; the first brings TLS and the check, the second alone TLS without it; `cert.pem`
  /// and `key.pem` may be missing. Where the docker command fails for a missing `ca.pem` (cli/context/tlsdata.go,
  /// `TLSDataFromFiles`), the system's authorities are asked instead. Only the default context listens to them; a
  /// context of a name brings its own.
  private var certificates: EngineCertificates? {
    let verifies = value("DOCKER_TLS_VERIFY") != nil
    guard verifies || value("DOCKER_TLS") != nil else { return nil }
    return EngineCertificates(
      folder: value("DOCKER_CERT_PATH") ?? configurationFolder, verifiesEngine: verifies)
  }

  /// The first socket that is there, or the default one.
  private func socket() -> EngineEndpoint {
    let standard = EngineAddress.defaultSocket
    var candidates = [(standard, "the default socket")]
    if let runtime = value("XDG_RUNTIME_DIR") {
      candidates.append(("\(runtime)/docker.sock", "rootless Docker's socket"))
      candidates.append(("\(runtime)/podman/podman.sock", "rootless Podman's socket"))
    }
    candidates.append(("\(home)/.docker/run/docker.sock", "Docker Desktop's socket"))
    candidates.append(("/run/podman/podman.sock", "Podman's socket"))
    let tried = ["DOCKER_HOST", "DOCKER_CONTEXT", "\(configurationFolder)/config.json"] + candidates.map(\.0)
    for (path, source) in candidates where FileManager.default.fileExists(atPath: path) {
      return EngineEndpoint(.unix(path: path), source: source, tried: tried)
    }
    return EngineEndpoint(.unix(path: standard), source: "the default socket", tried: tried)
  }

  private func value(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  private var home: String { value("HOME") ?? FileManager.default.homeDirectoryForCurrentUser.path }

  private var configurationFolder: String { value("DOCKER_CONFIG") ?? "\(home)/.docker" }
}

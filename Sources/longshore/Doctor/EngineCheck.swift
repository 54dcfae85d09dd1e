import DockerClient

/// Looks for the Docker Engine, as the docker command would find it.
enum EngineCheck {
  static func run(environment: [String: String]) async -> HealthCheck {
    let client = DockerClient(environment: environment)
    let purpose = "containers, images, networks, volumes"
    do {
      let version = try await client.version()
      let endpoint = try client.endpoint()
      return HealthCheck(
        name: "engine", state: .works,
        detail:
          "\(version.version), API \(version.apiVersion), \(version.os)/\(version.arch), at \(endpoint)",
        remedy: nil, purpose: purpose)
    } catch let error as DockerError {
      let isMissing = error.code == .unreachable
      return HealthCheck(
        name: "engine", state: isMissing ? .missing : .broken, detail: error.message, remedy: error.advice,
        purpose: purpose)
    } catch {
      return HealthCheck(
        name: "engine", state: .broken, detail: String(describing: error), remedy: nil, purpose: purpose)
    }
  }
}

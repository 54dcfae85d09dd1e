import AgentKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Looks for the registries that credentials are stored for. The credentials themselves are not read.
enum RegistryCheck {
  private struct Configuration: Decodable {
    struct Ignored: Decodable {}
    var auths: [String: Ignored]?
    var credHelpers: [String: String]?
    var credsStore: String?
  }

  static func run(environment: [String: String]) -> HealthCheck {
    let folder =
      environment["DOCKER_CONFIG"] ?? environment["HOME"].map { $0 + "/.docker" } ?? "/root/.docker"
    let files = LocalFiles(relativeTo: "/")
    do {
      let bytes = try files.read(FilePath(folder + "/config.json"), limit: 1 << 20)
      let configuration = try JSONDecoder().decode(Configuration.self, from: Data(bytes))
      let hosts = Set(configuration.auths.map { Array($0.keys) } ?? [])
        .union(configuration.credHelpers.map { Array($0.keys) } ?? [])
      let store = configuration.credsStore.map { " (kept by docker-credential-\($0))" } ?? ""
      return hosts.isEmpty
        ? check(.missing, "no registry credentials in \(folder)/config.json")
        : check(.works, "credentials for \(hosts.sorted().joined(separator: ", "))\(store)")
    } catch FileError.missing {
      return check(.missing, "no registry credentials: \(folder)/config.json is not there")
    } catch let error as FileError {
      return check(.broken, error.message)
    } catch {
      return check(.broken, "\(folder)/config.json is not what docker writes")
    }
  }

  private static func check(_ state: HealthCheck.State, _ detail: String) -> HealthCheck {
    HealthCheck(
      name: "registries", state: state, detail: detail,
      remedy: state == .works ? nil : "Public images need none. For others: docker login HOST",
      purpose: "private images")
  }
}

import AgentKit
import DockerClient
import Foundation
import Reporting

@testable import KubernetesHandoff

enum Fixture {
  /// A container as the engine describes it; what is left out is the engine's zero.
  static func container(
    name: String = "api", host: String = "{}", config: String = #"{"Image": "acme/api:2.1"}"#,
    mounts: String = "[]"
  ) throws -> Container {
    let json = """
      {"Id": "aaaa1111", "Name": "/\(name)", "Image": "sha256:bbbb", "State": {}, "HostConfig": \(host),
       "Config": \(config), "Mounts": \(mounts)}
      """
    return try JSONDecoder().decode(Container.self, from: Data(json.utf8))
  }

  static func image(digests: [String] = [], tags: [String] = ["acme/api:2.1"], config: String = "{}") throws
    -> Image
  {
    let names = { (names: [String]) in "[" + names.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
    let json = """
      {"Id": "sha256:bbbb", "RepoTags": \(names(tags)), "RepoDigests": \(names(digests)), "Config": \(config)}
      """
    return try JSONDecoder().decode(Image.self, from: Data(json.utf8))
  }

  /// The manifests of a container.
  static func manifests(
    _ container: Container, from image: Image? = nil, findings: [Finding] = [],
    options: Translation.Options = .init()
  ) -> Manifests {
    let received = ReceivedFindings([Handoff(findings: findings)], about: container.displayName)
    return Translation(workload: Workload(container, from: image), findings: received, options: options)
      .manifests
  }

  /// A finding of a rule.
  static func finding(_ rule: PostureRule, of subject: String = "api") -> Finding {
    Finding(rule: rule.rawValue, severity: .warning, message: "\(subject) breaks it", subject: subject)
  }
}

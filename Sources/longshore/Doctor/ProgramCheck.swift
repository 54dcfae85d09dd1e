import Subprocesses

/// Looks for a program that Longshore uses when it is there.
struct ProgramCheck: Sendable {
  /// What is looked for, as people call it.
  let name: String
  /// The program and the arguments that make it print its version.
  let command: [String]
  let purpose: String
  let remedy: String

  /// The programs of the design, in the order of their use.
  static let all = [
    ProgramCheck(
      name: "docker compose", command: ["docker", "compose", "version", "--short"],
      purpose: "starting and stopping Compose projects",
      remedy: "Install the Compose plugin: https://docs.docker.com/compose/install"),
    ProgramCheck(
      name: "docker buildx", command: ["docker", "buildx", "version"],
      purpose: "builds with secrets and for several platforms",
      remedy: "Install the Buildx plugin: https://docs.docker.com/build/install-buildx"),
    ProgramCheck(
      name: "trivy", command: ["trivy", "--version"], purpose: "vulnerabilities beyond what is built in",
      remedy: "Install Trivy: https://trivy.dev"),
    ProgramCheck(
      name: "kubectl", command: ["kubectl", "version", "--client"],
      purpose: "applying manifests to a cluster",
      remedy: "Install kubectl: https://kubernetes.io/docs/tasks/tools"),
    ProgramCheck(
      name: "git", command: ["git", "--version"], purpose: "the history of what is reviewed",
      remedy: "Install Git: https://git-scm.com"),
  ]

  func run(environment: [String: String]) async -> HealthCheck {
    do {
      let completed = try await Subprocess(
        named: command[0], Array(command.dropFirst()), environment: .clean(from: environment)
      ).run(outputLimit: 1 << 20, deadline: .seconds(10))
      guard completed.status.isSuccess else {
        // A docker without the plugin answers that it has no such command.
        return check(.missing, "\(command.joined(separator: " ")) ends with \(completed.status)")
      }
      let firstLine = String(decoding: completed.output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      return check(.works, firstLine)
    } catch let error as SubprocessError {
      return check(error.code == .notFound ? .missing : .broken, error.message)
    } catch {
      return check(.broken, String(describing: error))
    }
  }

  private func check(_ state: HealthCheck.State, _ detail: String) -> HealthCheck {
    HealthCheck(
      name: name, state: state, detail: detail, remedy: state == .works ? nil : remedy, purpose: purpose)
  }
}

internal import AgentKit

/// When the engine starts a container again. Source: the Engine API's `HostConfig.RestartPolicy.Name`.
package enum RestartPolicyName: String, ChoiceParameter {
  /// Never.
  case no
  /// Whenever it ends, and when the engine starts.
  case always
  /// As `always`, but not after somebody stopped it.
  case unlessStopped = "unless-stopped"
  /// When it ends with an exit code other than 0.
  case onFailure = "on-failure"

  /// `policy`
  package static let placeholder = "policy"

  /// How people say it.
  package var wordings: [String] {
    switch self {
    case .no: ["no restart", "never restart", "don't restart", "without restart"]
    case .always:
      ["always restart", "restart always", "restart=always", "always on", "restart policy always"]
    case .unlessStopped:
      ["unless-stopped", "unless stopped", "survive reboots", "survive reboot", "after reboot"]
    case .onFailure:
      ["on-failure", "on failure", "on crash", "if it crashes", "when it crashes", "if it fails"]
    }
  }
}

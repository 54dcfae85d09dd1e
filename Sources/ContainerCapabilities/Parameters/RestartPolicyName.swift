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
      [
        "always restart", "restart always", "to always", "policy always", "restart=always", "always on",
        "restart policy always",
        "restart it always", "always restarting", "restarts always", "restarting always",
      ]
    case .unlessStopped:
      [
        "unless-stopped", "unless stopped", "unless i stop it", "unless i stopped it", "unless it is stopped",
        "unless it's stopped", "unless it was stopped", "unless someone stops it", "unless somebody stops it",
        "unless manually stopped", "unless stopped manually", "until i stop it", "until it is stopped",
        "until stopped", "survive reboots", "survive reboot", "after reboot", "after a reboot",
      ]
    case .onFailure:
      [
        "on-failure", "on failure", "on failures", "on crash", "on crashes", "on error", "if it crashes",
        "when it crashes", "whenever it crashes", "if it fails", "when it fails", "whenever it fails",
        "if it dies", "when it dies", "whenever it dies", "after a crash",
      ]
    }
  }
}

internal import DockerClient

extension RestartPolicy {
  /// The policy as docker's options take it: `on-failure:3`.
  var typed: String { maximumRetryCount > 0 ? "\(words):\(maximumRetryCount)" : words }
}

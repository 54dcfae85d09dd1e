internal import DockerClient

extension Container {
  /// What its first process was started as, in one line, without its secrets: those that look like one, and those that
  /// it was given as variables.
  var commandText: String { KnownSecrets(of: config).masked([path] + args).joined(separator: " ") }
}

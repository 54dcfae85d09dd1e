internal import DockerClient
internal import SecretDetection

extension Translation {
  /// The variables that anybody may read.
  var configuration: ConfigMap? {
    let plain = variables.filter { !$0.isSecret }
    guard !plain.isEmpty else { return nil }
    return ConfigMap(
      metadata: metadata("env"),
      data: TextMap(plain.map { TextMap.Pair(key: $0.name, value: Explained($0.value, because: [])) }))
  }

  /// The names of the variables that hold secrets. No value is ever written.
  var secret: SecretSkeleton? {
    let secrets = variables.filter(\.isSecret)
    guard !secrets.isEmpty else { return nil }
    return SecretSkeleton(
      metadata: metadata("secret"),
      stringData: Explained(
        TextMap(
          secrets.map { variable in
            TextMap.Pair(
              key: variable.name,
              value: Explained("", because: findings.reasons(variable: variable.name) ?? []))
          }),
        because:
          "The values are left out on purpose. Take this object away once the cluster has the real one: applying it would empty that."
      ))
  }

  var environmentSources: [PodContainer.EnvironmentSource] {
    var sources: [PodContainer.EnvironmentSource] = []
    if let configuration { sources.append(.init(configMapRef: .init(name: configuration.metadata.name))) }
    if let secret { sources.append(.init(secretRef: .init(name: secret.metadata.name))) }
    return sources
  }

  private struct Variable {
    let name: String
    let value: String
    let isSecret: Bool
  }

  /// The variables that Kubernetes takes, the last of a name, in the order of their names.
  private var variables: [Variable] {
    let values = Dictionary(workload.environment.map { ($0.name, $0.value ?? "") }) { _, last in last }
    return values.filter { Self.isVariableName($0.key) }.sorted { $0.key < $1.key }.map { name, value in
      let isSecret =
        findings.reasons(variable: name) != nil || SecretScanner.standard.isSecretName(name)
        || !SecretScanner.standard.matches(named: name, value: value).isEmpty
      return Variable(name: name, value: value, isSecret: isSecret)
    }
  }

  /// Whether a ConfigMap can hold a variable of this name. Source: `IsConfigMapKey`, `[-._a-zA-Z0-9]+`.
  static func isVariableName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 253
      && name.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
          || "-._".utf8.contains(byte)
      }
  }
}

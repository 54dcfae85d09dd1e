internal import Reporting

extension SecretPattern {
  /// Places where packages and images are published.
  static let packageRegistries: [SecretPattern] = [
    SecretPattern("npm-token", "an npm token", .critical, prefix: "npm_", then: .run(.alphanumeric, 36)),
    SecretPattern(
      "pypi-token", "a PyPI token", .critical, prefix: "pypi-AgEIcHlwaS5vcmc",
      then: .run(.base64URL, 50...1000)),
    SecretPattern(
      "rubygems-token", "a RubyGems token", .critical, prefix: "rubygems_", then: .run(.lowerHexadecimal, 48)),
    SecretPattern(
      "crates-token", "a crates.io token", .critical, prefix: "cio", then: .run(.alphanumeric, 32)),
    SecretPattern("nuget-key", "a NuGet API key", .critical, prefix: "oy2", then: .run(.lowerDigits, 43)),
    SecretPattern(
      "docker-hub-token", "a Docker Hub token", .critical, prefix: "dckr_pat_", "dckr_oat_",
      then: .run(.base64URL, 27...64)),
    SecretPattern(
      "registry-credentials", "a registry's credentials", keywords: ["auth"],
      .assignment(AssignmentShape(length: 16...1024, entropy: 3.2, characters: .base64, isWholeName: true))),
    SecretPattern(
      "npmrc-credentials", "an npm registry's credentials", keywords: ["_authtoken", "_auth"],
      .assignment(AssignmentShape(length: 16...1024, entropy: 3.2, isWholeName: true))),
    SecretPattern("artifactory-token", "an Artifactory token", prefix: "AKCp", then: .run(.alphanumeric, 69)),
  ]
}

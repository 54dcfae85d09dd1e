internal import AgentKit

struct ComposeValidate: DeclaredOperation {
  static let declaration = Declaration(
    "compose.validate",
    "Checks a Compose file against the specification, and shows it with everything filled in.",
    atMost: .observe,
    needs: ["Read", "Bash(docker compose config *)"],
    verbs: ["validate", "check", "lint", "verify", "parse", "interpolate", "render"],
    objects: [
      "compose file", "docker-compose.yml", "compose.yaml", "compose syntax", "compose config",
      "compose variables",
    ],
    phrases: [
      "docker compose config", "docker-compose config", "validate the compose file", "validate compose",
      "check the compose file", "check my compose file", "lint the compose file", "compose file valid",
      "compose syntax", "compose config", "compose schema", "version is obsolete",
      "wrong with my compose file",
    ],
    examples: [
      "validate compose.yaml",
      "is my docker-compose.yml valid?",
      "docker compose config -q",
      "check ./deploy/compose.prod.yaml for mistakes",
      "the compose file gives \"services.web.ports must be a list\", where is the error",
      "lint compose file and tell which variables are not set",
    ],
    signatures: [
      "services must be a mapping", "Additional property", "the attribute `version` is obsolete",
      "variable is not set. Defaulting to a blank string", "yaml: line", "undefined network",
      "refers to undefined volume", "undefined service", "invalid compose project",
      "no configuration file provided: not found", "contains an invalid type, it should be",
      "must be a mapping", "must be a list", "must be a string", "contains unsupported option",
      "Unsupported config option", "invalid interpolation format", "invalid spec:",
      "mapping values are not allowed", "did not find expected key",
      "found character that cannot start any token",
    ])

  @Parameter("The Compose files, later ones over earlier ones.", says: ["file", "-f", "check", "validate"])
  var files: [FilePath] = []
  @Parameter("Profiles to switch on.", says: ["profile", "--profile", "profiles"])
  var profiles: [String] = []
  @Parameter("A file of variables.", says: ["env file", "--env-file"])
  var envFile: FilePath?
}

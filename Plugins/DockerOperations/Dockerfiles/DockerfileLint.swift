internal import AgentKit
internal import Reporting

struct DockerfileLint: DeclaredOperation {
  static let declaration = Declaration(
    "dockerfile.lint",
    "Checks Dockerfiles against best practices and reports each finding with its fix.",
    atMost: .observe,
    needs: ["Read", "Bash(hadolint *)", "Bash(docker build --check *)"],
    verbs: ["lint", "check", "validate", "verify", "analyze", "inspect", "test"],
    objects: [
      "dockerfile", "dockerfiles", "containerfile", "dockerfile best practices", "dockerfile syntax",
      "dockerfile errors",
    ],
    phrases: [
      "hadolint", "lint the dockerfile", "lint my dockerfile", "lint dockerfile", "lint dockerfiles",
      "dockerfile lint", "dockerfile linting", "dockerfile best practices", "check the dockerfile",
      "check my dockerfile", "check dockerfile", "validate the dockerfile", "validate dockerfile",
      "docker build --check", "dockerfile syntax", "is my dockerfile ok", "problems in my dockerfile",
      "mistakes in the dockerfile", "wrong with my dockerfile", "follow best practices",
    ],
    examples: [
      "lint the Dockerfile in Tests/Fixtures/web",
      "hadolint ./Dockerfile",
      "is my dockerfile ok?",
      "check services/api/Dockerfile against best practices",
      "what's wrong with this dockerfile",
      "validate all dockerfiles under ./services and give me the warnings only",
      "please verify that Dockerfile.prod does not use :latest tags",
    ],
    signatures: [
      "DL3006", "DL3007", "DL3008", "DL3009", "DL3015", "DL3018", "DL3020", "DL3025", "DL3042", "DL3059",
      "DL4006", "SC2086", "JSONArgsRecommended", "FromAsCasing", "SecretsUsedInArgOrEnv",
      "LegacyKeyValueFormat",
    ])

  @Parameter(
    "The Dockerfiles, folders that hold some, or patterns such as services/*/Dockerfile.",
    says: ["in", "file", "dockerfile", "folder"])
  var paths: [FilePath] = []
  @Parameter("Report only this severity and worse.", says: ["only", "severity"])
  var severity: Severity?
  @Parameter("Rules to leave out, such as DL3008.", says: ["ignore", "except", "without rule"])
  var ignore: [String] = []
  @Parameter("Rules to add that are silent otherwise, such as digest-pin.", says: ["enable rule"])
  var enable: [String] = []
  @Parameter("A form for another program; --output says where it is written.", says: ["style"])
  var style: FindingsStyle?
}

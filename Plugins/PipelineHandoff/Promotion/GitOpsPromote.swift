internal import AgentKit

struct GitOpsPromote: DeclaredOperation {
  static let declaration = Declaration(
    "gitops.promote",
    "Promotes a version from one environment to the next through Git.",
    atMost: .change, flags: [.credentials],
    needs: [
      "Edit", "Write", "Bash(git *)", "Bash(gh *)", "Bash(argocd *)", "mcp__github__*", "mcp__github-mcp__*",
    ],
    verbs: [
      "promote", "release", "roll forward", "move", "ship", "advance", "bump", "cut", "hotfix", "approve",
    ],
    objects: [
      "release", "version", "environment", "staging", "production", "prod", "build", "deployment", "change",
      "release candidate", "tag in git", "rollout",
    ],
    phrases: [
      "to production through git", "bring to production", "staging is green", "from qa to prod",
      "promote to production", "promote to prod", "promote to staging", "promote from staging",
      "promote staging to production", "promote the release", "promote the version", "promote the build",
      "promote the app", "promote from dev", "environment promotion", "release to production",
      "release to prod", "ship to production", "ship it to prod", "roll out to production", "kargo",
      "bump the image tag in the gitops repo", "bump the version in the gitops repo", "cut a release",
      "hotfix to production", "staging to production", "dev to staging", "qa to prod",
      "what's on staging to prod", "what is on staging to", "from dev to prod", "from test to production",
      "from uat to production", "to the next environment", "release this version", "roll forward",
      "canary to production", "approve the release", "publish the release", "bump the image tag",
      "bump the tag", "update the image tag in the", "environments repo", "tag bump",
    ],
    examples: [
      "promote the release from staging to production",
      "ship version 2.4.1 of checkout to prod",
      "bump the image tag of api to 1.9 in the gitops repo for qa",
      "what is on staging that is not in production yet? promote it",
      "cut a release candidate and roll it out to the canary environment",
      "please to bring version 3.0 from dev to staging",
    ])

  @Parameter("The application.", says: ["app", "application", "service", "of"])
  var application: String?
  @Parameter("The version, tag or commit.", says: ["version", "tag", "commit", "release"])
  var version: ReleaseVersion?
  @Parameter("The environment that is to get it.", says: ["to", "into", "on"])
  var to: DeploymentEnvironment?
  @Parameter("The environment that has it.", says: ["from"])
  var from: DeploymentEnvironment?
  @Parameter("The repository that holds the environments.", says: ["repository", "repo"])
  var repository: String?
}

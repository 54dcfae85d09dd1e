internal import AgentKit

struct GitOpsPipeline: DeclaredOperation {
  static let declaration = Declaration(
    "gitops.pipeline",
    "Writes, changes, explains and mends CI/CD pipelines and GitOps delivery.",
    atMost: .change, flags: [.credentials],
    needs: [
      "Write", "Edit", "Bash(gh *)", "Bash(glab *)", "Bash(argocd *)", "Bash(flux *)", "mcp__github__*",
      "mcp__github-mcp__*",
    ],
    verbs: [
      "create", "write", "set up", "build", "add", "fix", "debug", "automate", "trigger", "rerun", "speed up",
      "cache", "configure", "sync", "reconcile", "schedule", "publish", "release", "deploy automatically",
      "investigate",
    ],
    objects: [
      "pipeline", "ci", "cd", "ci/cd", "ci pipeline", "cd pipeline", "github actions", "workflow",
      "workflows", "gitlab ci", "jenkins", "jenkinsfile", "argo cd", "argocd", "flux", "tekton", "build job",
      "deploy job", "runner", "runners", "release train", "release process", "drift", "gitops", "automation",
      "merge queue", "artifact", "build matrix", "webhook", "continuous deployment", "continuous integration",
      "stage", "job",
    ],
    phrases: [
      "ci/cd", "ci pipeline", "cd pipeline", "cicd", "ci cd", "github actions", "github action",
      "github workflow", ".github/workflows", "workflow file", "workflow yaml", "actions/checkout",
      "gh workflow run", "gh run view", "gh run rerun", "gh workflow", "gh run", "gitlab ci", "gitlab-ci",
      ".gitlab-ci.yml", "gitlab pipeline", "gitlab runner", "glab ci", "jenkins", "jenkinsfile",
      "jenkins pipeline", "jenkins job", "argo cd", "argocd", "argo cd application", "argocd app sync",
      "argocd app diff", "applicationset", "app of apps", "argo rollouts", "argo workflows", "out of sync",
      "outofsync", "fluxcd", "flux reconcile", "flux bootstrap", "helmrelease", "gitops", "gitops repo",
      "gitops repository", "tekton", "tekton pipeline", "tekton task", "circleci", "azure pipelines",
      "azure devops pipeline", "bitbucket pipelines", "buildkite", "teamcity", "drone ci", "woodpecker",
      "spinnaker", "codepipeline", "cloud build", "build pipeline", "release pipeline", "deployment pipeline",
      "deploy pipeline", "pipeline fails", "pipeline failed", "pipeline is red", "the build is red",
      "pipeline stage", "pipeline step", "merge queue", "release train", "release trains",
      "release automation", "semantic-release", "release-please", "configuration drift", "drift detection",
      "drifted from git", "image updater", "image automation", "self-hosted runner", "self-hosted runners",
      "build matrix", "nightly build", "scheduled workflow", "renovate", "dependabot",
      "continuous integration", "continuous delivery", "continuous deployment", "deploy on merge",
      "deploy on every push", "on every push", "on every pull request", "every commit", "approval gate",
      "manual approval", "deploy gate", "deploy job", "build job", "test job", "test stage", "deploy stage",
      "tests on each pull request", "tests on every pull request", "run the tests on", "reusable workflow",
      "composite action", "concurrency group", "required checks", "status checks", "branch protection",
      "flaky ci", "slow ci", "ci is slow", "ci is red", "ci is broken", "build is broken", "green build",
      "failing workflow", "failing pipeline", "failing build", "broken pipeline", "broken build",
      "pipeline broken", "pipeline slow", "ci cache", "cache in ci", "secrets in ci", "ci variables",
      "deploy key", "oidc from github actions", "self hosted runner", "artifact upload", "upload artifact",
      "publish the package", "conventional commits", "version bump", "tag triggers", "cron schedule in ci",
      "differs from git", "differs from the repo", "differs from what's in git",
      "changed by hand in the cluster", "self-heal", "auto-sync", "sync wave", "kustomization reconcile",
      "isn't reconciling", "not reconciling", "won't sync", "does not sync", "preview environments",
      "ephemeral environments", "feature branch deployment", "infrastructure as code pipeline", "atlantis",
      "monorepo build", "rollback automation", "travis ci", "dagger ci", "flux cd", "generate a changelog",
      "changelog from commits", "generate release notes",
    ],
    examples: [
      "write a github actions workflow that builds and pushes our image on every push to main",
      "gitlab ci: deploy stage of shop-api broke after friday's runner upgrade",
      "argo cd shows shop-prod OutOfSync, why?",
      "add caching to our CI, builds take 20 minutes",
      "set up flux for the cluster repo",
      "jenkinsfile with build, test and deploy stages pls",
      "our cluster drifted from git, find out what was changed by hand",
      "rerun the failed job of last night",
      "how do i deploy automatically when a pull request gets merged?",
      "we need release train every two weeks with changelog and tags",
    ],
    signatures: [
      "Process completed with exit code", "##[error]", "OutOfSync", "ComparisonError", "SyncFailed",
      "Sync failed", "one or more objects failed to apply", "app path does not exist", "HelmRelease",
      "Reconciler error", "kustomize build failed", "artifact not found in source", "This job failed because",
      "ERROR: Job failed", "Job failed: exit code", "No stages / jobs for this pipeline", "yaml invalid",
      "Invalid workflow file", "Resource not accessible by integration",
      "This request was automatically failed because there were no enabled runners online",
      "The runner has received a shutdown signal", "Unable to resolve action", "hudson.AbortException",
      "Finished: FAILURE", "script returned exit code", "TaskRun", "PipelineRun", "Unexpected value",
      "Unrecognized named-value", "Required property is missing", "ReconciliationFailed", "Missing CI config",
      "chosen stage does not exist", "jobs config should contain at least one visible job",
      "No such DSL method", "WorkflowScript:", "error: failed to push some refs", "refusing to allow",
    ])

  @Parameter("The system that runs the pipeline.", says: ["with", "in", "using"])
  var system: PipelineSystem?
  @Parameter("The pipeline's file or the project's folder.", says: ["file", "folder", "in", "for"])
  var path: FilePath?
  @Parameter("The repository, as owner/name or URL.", says: ["repository", "repo"])
  var repository: String?
  @Parameter("The branch.", says: ["branch", "to", "on", "from"])
  var branch: GitReference?
  @Parameter(
    "The pipeline, workflow, job or application by name.",
    says: ["pipeline", "workflow", "job", "application", "app"])
  var name: String?
  @Parameter("The environment that it delivers to.", says: ["environment", "env", "to"])
  var environment: DeploymentEnvironment?
  @Parameter("An error message to explain.", says: ["error", "message"])
  var error: String?
}

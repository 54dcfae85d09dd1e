internal import AgentKit

/// A system that runs pipelines or delivers from Git.
enum PipelineSystem: String, ChoiceParameter {
  case githubActions = "github-actions"
  case gitlabCI = "gitlab-ci"
  case jenkins
  case argoCD = "argo-cd"
  case flux
  case tekton
  case circleCI = "circleci"
  case azurePipelines = "azure-pipelines"
  case bitbucketPipelines = "bitbucket-pipelines"
  case buildkite

  static let placeholder = "system"

  var wordings: [String] {
    switch self {
    case .githubActions:
      [
        "github actions", "github-actions", "github action", "github workflow", "actions workflow",
        "gh workflow",
      ]
    case .gitlabCI: ["gitlab-ci", "gitlab ci", "gitlab pipeline", "gitlab", ".gitlab-ci.yml"]
    case .jenkins: ["jenkins", "jenkinsfile", "jenkins pipeline"]
    case .argoCD: ["argo cd", "argocd", "argo-cd", "argo"]
    case .flux: ["flux", "fluxcd", "flux cd"]
    case .tekton: ["tekton"]
    case .circleCI: ["circleci", "circle ci"]
    case .azurePipelines: ["azure pipelines", "azure devops", "azure pipeline"]
    case .bitbucketPipelines: ["bitbucket pipelines", "bitbucket pipeline", "bitbucket"]
    case .buildkite: ["buildkite"]
    }
  }
}

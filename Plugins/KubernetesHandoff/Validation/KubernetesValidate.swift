internal import AgentKit

struct KubernetesValidate: DeclaredOperation {
  static let declaration = Declaration(
    "kubernetes.validate",
    "Checks Kubernetes manifests against the API's schema, Pod Security and good practice.",
    atMost: .observeNetwork, flags: [.otherEngine],
    needs: ["Read", "Bash(kubectl apply --dry-run *)", "Bash(kubeconform *)", "Bash(kube-linter *)"],
    verbs: ["validate", "check", "lint", "verify", "test", "dry-run", "audit"],
    objects: [
      "manifests", "kubernetes manifest", "k8s yaml", "helm chart", "deployment yaml", "kustomization",
      "pod security", "api versions", "cluster security",
    ],
    phrases: [
      "kubeconform", "kubeval", "kube-linter", "kube-score", "kubescape", "kube-bench", "helm lint",
      "helm template --validate", "kubectl apply --dry-run", "kubectl diff", "--dry-run=server",
      "dry run against the cluster", "validate the manifests", "validate manifests", "validate kubernetes",
      "validate k8s", "check the manifests", "check my manifests", "lint the manifests", "lint the chart",
      "lint my helm chart", "manifest valid", "pod security standards", "pod security admission",
      "restricted profile", "deprecated api", "deprecated apis", "removed api versions", "schema validation",
      "fairwinds pluto", "pluto detect", "fairwinds polaris", "polaris audit",
    ],
    examples: [
      "validate ./k8s against kubernetes 1.31",
      "kube-linter on deploy/deployment.yaml",
      "are these manifests ok for the restricted pod security profile?",
      "lint my helm chart in ./charts/shop",
      "which of my yaml use deprecated apis before the cluster upgrade",
      "kubectl diff tells me something changed, check manifests please",
    ],
    signatures: [
      "error validating data", "unknown field", "ValidationError(Deployment", "no matches for kind",
      "is invalid: spec", "strict decoding error", "error converting YAML to JSON", "violates PodSecurity",
      "field is immutable", "unable to recognize",
    ])

  @Parameter("The manifests: files, folders or a chart.", says: ["in", "file", "folder", "on", "validate"])
  var paths: [FilePath] = []
  @Parameter("The version of Kubernetes, as 1.31.", says: ["kubernetes", "version", "against", "for"])
  var version: KubernetesVersion?
  @Parameter("The Pod Security profile to hold them against.", says: ["profile", "pod security"])
  var profile: PodSecurityProfile?
  @Parameter(
    "Ask the cluster too, without changing it.",
    says: [
      "--dry-run=server", "server-side", "against the cluster", "with the cluster", "on the cluster",
      "dry run",
    ])
  var askCluster = false
}

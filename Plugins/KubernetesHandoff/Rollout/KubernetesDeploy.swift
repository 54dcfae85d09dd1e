internal import AgentKit
internal import ContainerCapabilities

struct KubernetesDeploy: DeclaredOperation {
  static let declaration = Declaration(
    "kubernetes.deploy",
    "Rolls out, scales, restarts, rolls back or removes workloads in a cluster.",
    atMost: .destroy, flags: [.credentials, .otherEngine],
    needs: ["Bash(kubectl *)", "Bash(helm *)", "mcp__kubernetes__*"],
    verbs: [
      "deploy", "apply", "roll out", "install", "upgrade", "scale", "roll back", "restart", "update",
      "expose", "drain", "cordon", "delete", "release", "patch", "ship",
    ],
    objects: [
      "kubernetes", "k8s", "cluster", "deployment", "helm release", "pods", "replicas", "namespace",
      "rollout", "node", "statefulset", "ingress", "minikube", "kind cluster", "eks", "gke", "aks",
      "workload",
    ],
    phrases: [
      "remove the namespace",
      "kubectl apply", "kubectl rollout", "kubectl rollout restart", "kubectl rollout undo", "kubectl scale",
      "kubectl set image", "kubectl delete", "kubectl expose", "kubectl autoscale", "kubectl drain",
      "kubectl cordon", "kubectl patch", "kubectl edit", "kubectl create namespace", "kubectl label",
      "kubectl annotate", "kubectl taint", "helm install", "helm upgrade", "helm rollback", "helm uninstall",
      "helm repo add", "deploy to kubernetes", "deploy to k8s", "deploy it to kubernetes",
      "deploy to the cluster", "deploy to our cluster", "deploy on kubernetes", "deploy to eks",
      "deploy to gke", "deploy to aks", "deploy to minikube", "apply the manifests", "scale the deployment",
      "scale deployment", "scale up the pods", "restart the deployment", "rollout restart",
      "roll back the deployment", "rollback the release", "rolling update", "rolling upgrade",
      "blue-green deployment", "canary deployment", "drain the node", "cordon the node", "delete the pod",
      "delete the namespace", "upgrade the cluster", "kubernetes upgrade", "expose the deployment",
      "kubernetes namespace", "install with helm", "helm release", "k3s", "kubeadm", "openshift", "oc apply",
      "karpenter", "cluster autoscaler", "minikube start", "kind create cluster", "eksctl",
      "gcloud container clusters", "az aks", "add a node to the cluster", "create a cluster",
      "provision a cluster", "install an operator", "zero downtime deployment", "rolling restart",
      "rancher cluster", "roll back the last release", "rollback the last release",
      "roll back to the previous", "roll back the release", "undo the last deploy", "undo the rollout",
    ],
    examples: [
      "deploy ghcr.io/acme/api:2.1 to the cluster",
      "kubectl rollout restart deployment/web -n shop",
      "scale deployment worker to 5 replicas",
      "helm upgrade --install grafana grafana/grafana -n monitoring",
      "roll back the last release of checkout, it's broken",
      "put my app on kubernetes, namespace staging",
      "drain node ip-10-0-3-17 before maintenance",
      "apply ./k8s to minikube pls",
      "remove the old feature-x namespace with everything in it",
    ])

  @Parameter("The manifests: files, folders or a chart.", says: ["apply", "file", "folder", "-f", "chart"])
  var paths: [FilePath] = []
  @Parameter("The workload, as name or kind/name.", says: ["deployment", "statefulset", "workload", "of"])
  var workload: WorkloadName?
  @Parameter("The image to roll out.", says: ["image", "deploy", "to"])
  var image: ImageName?
  @Parameter("The namespace.", says: ["namespace", "-n", "ns", "in"])
  var namespace: NamespaceName?
  @Parameter("The context of the cluster.", says: ["context", "cluster"])
  var context: String?
  @Parameter("How many pods.", says: ["replicas", "scale", "pods", "to"])
  var replicas: Int?
  @Parameter("Go back to the revision before, or to this one.", says: ["revision", "undo"])
  var revision: Int?
  @Parameter("Wait until the rollout is done.", says: ["wait", "--wait", "watch"])
  var wait = false
}

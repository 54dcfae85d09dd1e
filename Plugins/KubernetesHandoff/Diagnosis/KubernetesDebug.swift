internal import AgentKit
internal import ContainerCapabilities

struct KubernetesDebug: DeclaredOperation {
  static let declaration = Declaration(
    "kubernetes.debug",
    "Finds out why pods, services, volumes or nodes of a cluster do not work, and shows their state.",
    atMost: .observeNetwork, flags: [.credentials, .otherEngine],
    needs: ["Bash(kubectl get *)", "Bash(kubectl describe *)", "Bash(kubectl logs *)", "mcp__kubernetes__*"],
    verbs: [
      "debug", "diagnose", "troubleshoot", "why", "investigate", "show", "list", "describe", "get", "check",
      "inspect", "fix", "watch",
    ],
    objects: [
      "pod", "pods", "kubernetes", "k8s", "cluster", "deployment", "node", "nodes", "service", "ingress",
      "events", "namespace", "kubelet", "crashloop", "pending pod", "pvc", "cluster health", "replica set",
      "endpoints",
    ],
    phrases: [
      "kubectl get", "kubectl get pods", "kubectl describe", "kubectl logs", "kubectl top", "kubectl events",
      "kubectl exec", "kubectl port-forward", "kubectl debug", "kubectl auth can-i", "kubectl cluster-info",
      "kubectl config", "kubectl", "k9s", "helm list", "helm status", "helm history", "crashloopbackoff",
      "crash loop back off", "imagepullbackoff", "errimagepull", "pod is pending", "pod stuck in pending",
      "pods are pending", "pending pods", "stuck in terminating", "stuck terminating",
      "stuck in containercreating", "pod keeps", "pod crashes", "pod is not ready", "pods not ready",
      "why is my pod", "why are my pods", "pod logs", "logs of the pod", "evicted pods", "pod evicted",
      "node not ready", "node is notready", "node pressure", "service has no endpoints",
      "ingress returns 404", "ingress returns 502", "ingress returns 503", "hpa does not scale",
      "hpa not scaling", "pvc pending", "pvc is pending", "pending pvc", "readiness probe failed",
      "liveness probe failed", "list the pods", "list pods", "which pods", "cluster state",
      "health of the cluster", "kubernetes dashboard", "rbac forbidden", "quota exceeded in namespace",
      "kubeconfig", "kubectl context", "coredns", "calico", "cilium", "istio", "linkerd", "kube-proxy",
      "envoy sidecar", "pod oomkilled", "oomkilled pod", "pod restarts", "container restarts in the pod",
      "pod never becomes ready", "ephemeral storage", "loadbalancer stuck in pending", "external ip pending",
      "x509 in the cluster", "webhook timeout", "node has disk pressure", "cluster is slow", "api server",
      "stern logs", "hpa doesn't scale", "hpa doesnt scale", "does not scale up", "doesn't scale up",
      "not scaling up",
    ],
    examples: [
      "why is pod web-7f9c stuck in CrashLoopBackOff?",
      "kubectl get pods -n shop shows ImagePullBackOff",
      "pods pending for 20 minutes, 0/3 nodes are available",
      "list pods in namespace staging",
      "service api has no endpoints, ingress gives 503",
      "pvc data-postgres-0 stays Pending",
      "hpa doesnt scale up although cpu is over 90%",
      "node worker-2 is NotReady, what now",
      "our pods get evicted every night, i dont understand the reason",
    ],
    signatures: [
      "Failed to pull image", "rpc error: code =",
      "CrashLoopBackOff", "ImagePullBackOff", "ErrImagePull", "ErrImageNeverPull", "InvalidImageName",
      "CreateContainerConfigError", "CreateContainerError", "RunContainerError", "ContainerCreating",
      "FailedScheduling", "FailedMount", "FailedAttachVolume", "FailedCreatePodSandBox", "BackOff",
      "Back-off restarting failed container", "Back-off pulling image", "Unschedulable", "Evicted",
      "NodeNotReady", "NotReady", "DiskPressure", "MemoryPressure", "PIDPressure", "Readiness probe failed",
      "Liveness probe failed", "Startup probe failed", "Insufficient cpu", "Insufficient memory",
      "nodes are available", "didn't match Pod's node affinity", "had untolerated taint", "node(s) had taint",
      "unbound immediate PersistentVolumeClaims", "ProgressDeadlineExceeded", "exceeded quota",
      "pods is forbidden", "is forbidden: User", "Error from server (Forbidden)",
      "Error from server (NotFound)", "The connection to the server localhost:8080 was refused",
      "Unable to connect to the server", "error: You must be logged in to the server",
      "FailedGetResourceMetric", "unable to get metrics for resource", "no endpoints available for service",
      "context deadline exceeded", "etcdserver", "UPGRADE FAILED", "INSTALLATION FAILED", "Reason: OOMKilled",
      "Last State: Terminated", "FailedToUpdateEndpoint", "MountVolume.SetUp failed",
      "Multi-Attach error for volume", "Init:CrashLoopBackOff", "Init:Error", "PodInitializing",
      "DeadlineExceeded", "The node was low on resource", "no default StorageClass",
      "no persistent volumes available for this claim", "waiting for first consumer",
      "waiting for a volume to be created", "failed calling webhook", "Reason: Error", "Error: ImagePull",
      "FailedCreate", "FailedKillPod", "FailedToCreateEndpoint", "Unhealthy", "NetworkPluginNotReady",
      "cni plugin not initialized", "couldn't find key", "pod has unbound",
    ])

  @Parameter(
    "The pod or workload, as name or kind/name.", says: ["pod", "deployment", "service", "of", "pvc", "node"])
  var workload: WorkloadName?
  @Parameter("The namespace.", says: ["namespace", "-n", "ns", "in"])
  var namespace: NamespaceName?
  @Parameter("Every namespace.", says: ["all namespaces", "-A", "everywhere", "--all-namespaces"])
  var allNamespaces = false
  @Parameter("The context of the cluster.", says: ["context", "cluster"])
  var context: String?
  @Parameter("An error message or reason to explain.", says: ["error", "message", "reason"])
  var error: String?
  @Parameter("Only what happened from then on.", says: ["since", "last"])
  var since: PointInTime?
}

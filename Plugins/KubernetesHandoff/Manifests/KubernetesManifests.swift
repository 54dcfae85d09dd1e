internal import AgentKit
internal import ContainerCapabilities

struct KubernetesManifests: DeclaredOperation {
  static let declaration = Declaration(
    "kubernetes.manifests",
    "Writes Kubernetes manifests, Kustomize overlays or a Helm chart for a container, an image or a project.",
    atMost: .writeFiles,
    needs: ["Write", "Bash(kompose *)", "Bash(helm create *)", "Bash(kubectl create *)"],
    verbs: [
      "write", "create", "generate", "make", "convert", "scaffold", "produce", "add", "define", "set up",
      "template", "give access", "schedule", "expose", "autoscale",
    ],
    objects: [
      "kubernetes manifests", "manifest", "manifests", "deployment yaml", "k8s yaml", "helm chart",
      "kustomize", "service manifest", "ingress", "configmap", "secret manifest", "cronjob", "hpa",
      "autoscaler", "pvc", "persistent volume claim", "statefulset", "daemonset", "role", "rolebinding",
      "rbac", "network policy", "pod disruption budget", "liveness probe", "readiness probe", "namespace",
      "resource quota", "service account",
    ],
    phrases: [
      "kubernetes manifest", "kubernetes manifests", "kubernetes yaml", "k8s manifest", "k8s manifests",
      "k8s yaml", "deployment.yaml", "deployment yaml", "deployment manifest", "service.yaml", "helm chart",
      "helm create", "helm template", "values.yaml", "kustomize", "kustomization", "kustomization.yaml",
      "kustomize overlay", "podman generate kube", "ingress rule", "ingress resource", "ingress for",
      "horizontal pod autoscaler", "hpa", "cronjob", "kubernetes cronjob", "cron job in kubernetes",
      "statefulset", "daemonset", "persistentvolumeclaim", "persistent volume claim", "pvc", "storageclass",
      "configmap", "network policy", "networkpolicy", "pod disruption budget", "rbac", "rolebinding",
      "clusterrole", "service account", "serviceaccount", "resource quota", "limitrange", "liveness probe",
      "readiness probe", "startup probe", "pod spec", "pod template", "init container", "crd",
      "custom resource definition", "gateway api", "cert-manager issuer", "external secrets",
      "sealed secrets", "node affinity", "tolerations", "access to the namespace", "access to that namespace",
      "read-only access in the cluster", "every night in the cluster", "run a job in the cluster",
      "scheduled job in kubernetes", "one-off job in kubernetes", "keda", "vertical pod autoscaler",
      "imagepullsecrets", "image pull secret", "tls for the ingress", "cert-manager", "topology spread",
      "anti-affinity", "pod template spec", "resource requests and limits", "requests and limits",
      "securitycontext", "security context", "headless service", "loadbalancer service", "nodeport",
      "clusterip", "sidecar container", "a deployment and a service", "deployment and service",
      "into a deployment", "deployment for my", "service for my deployment",
    ],
    examples: [
      "write kubernetes manifests for the api container",
      "turn ./services/mail/Dockerfile into a deployment with a service",
      "generate a helm chart for ghcr.io/acme/web:1.4 with ingress",
      "i need a deployment and a service for my node app, 3 replicas",
      "hpa for worker between 2 and 10 pods at 70% cpu",
      "make a cronjob that runs acme/backup:1 every night in namespace ops",
      "rbac role so that ci can only restart deployments in staging",
      "give me kustomize overlays for dev and prod",
      "how should pvc look like for postgres with 20Gi?",
    ])

  @Parameter("The image.", says: ["image", "for"])
  var image: ImageName?
  @Parameter("The running container to take over.", says: ["container", "from", "for"])
  var container: ContainerName?
  @Parameter(
    "The Dockerfile, Compose file or folder to start from.",
    says: ["from", "dockerfile", "compose", "file", "convert"])
  var source: FilePath?
  @Parameter("What to call the workload.", says: ["named", "called", "name"])
  var name: WorkloadName?
  @Parameter("The namespace.", says: ["namespace", "-n", "ns"])
  var namespace: NamespaceName?
  @Parameter("How many pods.", says: ["replicas", "pods", "copies"])
  var replicas: Int?
  @Parameter("The port that the program listens on.", says: ["port"])
  var port: PortNumber?
  @Parameter("What to write.", says: ["as"])
  var kind = ManifestKind.yaml
  @Parameter("The host name of an ingress.", says: ["ingress", "host", "domain"])
  var ingressHost: String?
  @Parameter("The memory limit of each pod.", says: ["memory", "ram"])
  var memory: ByteCount?
  @Parameter("The processor limit of each pod.", says: ["cpu", "cpus"])
  var cpus: CPUCount?
}

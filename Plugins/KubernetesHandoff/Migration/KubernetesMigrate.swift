internal import AgentKit
internal import ContainerCapabilities

struct KubernetesMigrate: DeclaredOperation {
  static let declaration = Declaration(
    "kubernetes.migrate",
    "Moves an application from Docker or Compose to Kubernetes: manifests, images, configuration and data.",
    atMost: .change, flags: [.credentials, .otherEngine],
    needs: ["Bash(kubectl *)", "Bash(kompose *)", "Bash(helm *)", "mcp__kubernetes__*"],
    verbs: ["migrate", "move", "port", "convert", "transition", "switch", "bring", "upgrade"],
    objects: [
      "kubernetes", "k8s", "compose application", "docker swarm", "swarm stack", "from docker to kubernetes",
      "from compose to kubernetes", "api versions", "cluster migration", "compose file", "docker-compose.yml",
      "compose setup", "cluster",
    ],
    phrases: [
      "leave compose", "convert docker-compose", "convert the compose file", "from compose to",
      "migrate to kubernetes", "migrate to k8s", "migration to kubernetes", "migrate from compose",
      "migrate from docker compose", "migrate from swarm", "migrate our app to kubernetes",
      "move to kubernetes", "move to k8s", "move from docker compose to kubernetes",
      "from compose to kubernetes", "from docker to kubernetes", "from docker-compose to kubernetes",
      "from swarm to kubernetes", "docker swarm to kubernetes", "switch to kubernetes", "port to kubernetes",
      "kubectl convert", "migrate the cluster", "migrate workloads", "velero", "kompose", "kompose convert",
      "compose bridge", "convert compose to kubernetes", "convert docker-compose to kubernetes",
      "compose file to kubernetes", "compose to k8s", "compose to kubernetes", "compose to manifests",
      "compose file to k8s manifests", "compose to helm", "bring it to kubernetes", "bring it to k8s",
      "bring to kubernetes", "take it to kubernetes", "get it onto kubernetes", "get to kubernetes",
      "onto kubernetes",
    ],
    examples: [
      "migrate our compose stack to kubernetes, data included",
      "we want to move from docker swarm to k8s, how do we do it",
      "turn ./deploy/compose.yaml into k8s objects for the staging cluster",
      "take what runs here in docker and bring it to kubernetes step by step",
      "migrate workloads from the old cluster to the new one with velero",
      "switch app from docker to kubernetes with no downtime please",
    ])

  @Parameter("The Compose file or folder.", says: ["from", "compose", "file"])
  var source: FilePath?
  @Parameter("Running containers to move.", says: ["container", "containers"])
  var containers: [ContainerName] = []
  @Parameter("The namespace to move to.", says: ["namespace", "-n", "ns"])
  var namespace: NamespaceName?
  @Parameter("The context of the cluster to move to.", says: ["context", "cluster"])
  var context: String?
  @Parameter("The registry that the cluster pulls from.", says: ["registry"])
  var registry: RegistryHost?
  @Parameter(
    "The volumes' data too.",
    says: [
      "with data", "including data", "data included", "data too", "and the data", "and data", "with its data",
      "with the volumes", "including volumes",
    ])
  var data = false
}

import AgentKit
import ContainerCapabilitiesTesting
import DockerClient
import KubernetesHandoff
import Testing

struct KubernetesHandoffSlotTests {
  @Test(arguments: slots)
  func `an example fills the parameters of its operation`(slot: Slot) throws {
    let module = try KubernetesHandoff(engine: DockerClient())
    #expect(slot.isExample(of: module))
    #expect(slot.found(by: module) == slot.values)
  }

  static let slots: [Slot] = [
    Slot("kubernetes.manifests", "container", "api", in: "write kubernetes manifests for the api container"),
    Slot(
      "kubernetes.manifests", "source", "./services/mail/Dockerfile",
      in: "turn ./services/mail/Dockerfile into a deployment with a service"),
    Slot(
      "kubernetes.manifests", "image", "ghcr.io/acme/web:1.4",
      in: "generate a helm chart for ghcr.io/acme/web:1.4 with ingress"),
    Slot(
      "kubernetes.manifests", "kind", "helm",
      in: "generate a helm chart for ghcr.io/acme/web:1.4 with ingress"),
    Slot(
      "kubernetes.manifests", "namespace", "ops",
      in: "make a cronjob that runs acme/backup:1 every night in namespace ops"),
    Slot("kubernetes.validate", "paths", "./k8s", in: "validate ./k8s against kubernetes 1.31"),
    Slot("kubernetes.validate", "version", "1.31", in: "validate ./k8s against kubernetes 1.31"),
    Slot(
      "kubernetes.validate", "profile", "restricted",
      in: "are these manifests ok for the restricted pod security profile?"),
    Slot(
      "kubernetes.deploy", "image", "ghcr.io/acme/api:2.1", in: "deploy ghcr.io/acme/api:2.1 to the cluster"),
    Slot(
      "kubernetes.deploy", "workload", "deployment/web", in: "kubectl rollout restart deployment/web -n shop"),
    Slot(
      "kubernetes.deploy", "namespace", "shop", in: "kubectl rollout restart deployment/web -n shop",
      names: ["shop"]),
    Slot("kubernetes.deploy", "workload", "worker", in: "scale deployment worker to 5 replicas"),
    Slot("kubernetes.deploy", "workload", "ip-10-0-3-17", in: "drain node ip-10-0-3-17 before maintenance"),
    Slot(
      "kubernetes.migrate", "source", "./deploy/compose.yaml",
      in: "turn ./deploy/compose.yaml into k8s objects for the staging cluster"),
    Slot(
      "kubernetes.debug", "workload", "web-7f9c", in: "why is pod web-7f9c stuck in CrashLoopBackOff?",
      names: ["CrashLoopBackOff"]),
    Slot("kubernetes.debug", "workload", "data-postgres-0", in: "pvc data-postgres-0 stays Pending"),
    Slot("kubernetes.debug", "namespace", "staging", in: "list pods in namespace staging"),
  ]
}

/// The objects of one workload.
struct Manifests: Hashable, Sendable {
  var configuration: ConfigMap?
  var secret: SecretSkeleton?
  var claims: [PersistentVolumeClaim] = []
  var deployment: Deployment
  var service: Service?
  var ingress: Ingress?
  var networkPolicy: NetworkPolicy?

  /// The pods of the deployment.
  var pod: PodSpec { deployment.spec.template.spec }

  /// The one container of the pods.
  var container: PodContainer { pod.containers[0] }

  /// Every object in the order in which a cluster should see it.
  func documents() throws -> [ManifestNode] {
    var nodes: [ManifestNode] = []
    if let configuration { nodes.append(try ManifestEncoder.node(of: configuration)) }
    if let secret { nodes.append(try ManifestEncoder.node(of: secret)) }
    for claim in claims { nodes.append(try ManifestEncoder.node(of: claim)) }
    nodes.append(try ManifestEncoder.node(of: deployment))
    if let service { nodes.append(try ManifestEncoder.node(of: service)) }
    if let ingress { nodes.append(try ManifestEncoder.node(of: ingress)) }
    if let networkPolicy { nodes.append(try ManifestEncoder.node(of: networkPolicy)) }
    return nodes
  }
}

import AgentKit
import AgentKitTesting
import CodeReview
import DockerOperations
import KubernetesHandoff
import PipelineHandoff
import SecurityScan

/// All modules that ship, on an engine of the tests' own.
func modules(on world: EngineWorld) throws -> [any CapabilityModule] {
  try [
    DockerOperations(engine: world.client), SecurityScan(engine: world.client),
    KubernetesHandoff(engine: world.client), PipelineHandoff(), CodeReview(),
  ]
}

/// A host with all modules, whose definitions grant everything.
func host(on world: EngineWorld, in folder: ProjectFolder, body: String = "") throws -> AgentHost {
  let modules = try modules(on: world)
  let agents = Set(modules.flatMap(\.operations).map(\.agent))
  let definitions = agents.sorted().compactMap { agent in
    let text = "---\nname: \(agent)\ndescription: Tries.\ntools: \"*\"\n---\n\n\(body)\n"
    return DefinitionReader().read(Array(text.utf8), file: "\(agent).md").definition
  }
  return try AgentHost(definitions: definitions, modules: modules, workingDirectory: folder.path)
}

/// Every operation that is built, with arguments that mean something in `EngineWorld`.
let operationCases: [OperationCase] = [
  OperationCase("container.list"), OperationCase("container.inspect", ["container": "web"]),
  OperationCase("container.logs", ["containers": ["web"]]),
  OperationCase("container.logs", ["containers": ["web", "db"], "analyze": true, "level": "warning"]),
  OperationCase("container.stats", ["containers": ["web"]]),
  OperationCase("container.stats", ["containers": ["web"], "live": true, "propose": true]),
  OperationCase("container.debug", ["container": "web"]),
  OperationCase("container.debug", ["container": "web", "shell": true, "command": "ps -ef"]),
  OperationCase("container.health", ["container": "web"]),
  OperationCase("container.exec", ["container": "web", "command": "id -u"]),
  OperationCase("container.run", ["image": "nginx:1", "name": "fresh"]),
  OperationCase("container.run", ["image": "nginx:1", "privileged": true]),
  OperationCase("container.start", ["containers": ["db"]]),
  OperationCase("container.stop", ["containers": ["web"]]),
  OperationCase("container.stop", ["containers": ["web"], "pause": true]),
  OperationCase("container.stop", ["containers": ["web"], "signal": "KILL"]),
  OperationCase("container.stop", ["containers": ["once"]]),
  OperationCase("container.restart", ["containers": ["web"]]),
  OperationCase("container.update", ["containers": ["db"], "memory": "512m", "cpus": "1.5"]),
  OperationCase("container.update", ["containers": ["web"], "pidsLimit": 100, "restart": "always"]),
  OperationCase("container.remove", ["containers": ["db"]]),
  OperationCase("container.remove", ["containers": ["web"], "force": true, "volumes": true]),
  OperationCase("container.remove", ["stopped": true]),
  OperationCase("container.copy", ["from": "Dockerfile", "to": "web:/etc/hosts"]),
  OperationCase("image.list"), OperationCase("image.history", ["image": "nginx:1"]),
  OperationCase("dockerfile.create"), OperationCase("dockerfile.lint", ["paths": ["Dockerfile"]]),
  OperationCase("dockerfile.optimize", ["path": "Dockerfile"]),
  OperationCase("dockerfile.optimize", ["path": "Dockerfile", "measure": true]),
  OperationCase("container.health", ["container": "web", "restart": "always"]),
  OperationCase("network.list"), OperationCase("network.inspect", ["network": "net"]),
  OperationCase("network.create", ["network": "shop"]),
  OperationCase("network.remove", ["networks": ["net"]]),
  OperationCase("network.troubleshoot", ["container": "web"]),
  OperationCase("volume.troubleshoot", ["container": "web"]),
  OperationCase("volume.list"), OperationCase("volume.inspect", ["volume": "data"]),
  OperationCase("volume.create", ["volume": "fresh"]), OperationCase("volume.remove", ["volumes": ["data"]]),
  OperationCase("volume.backup", ["volume": "data", "archive": "data.tar.gz"]),
  OperationCase("volume.backup", ["volume": "fresh", "archive": "package.json", "restore": true]),
  OperationCase(
    "volume.backup", ["volume": "data", "archive": "package.json", "restore": true, "overwrite": true]),
  OperationCase("volume.prune", ["all": true]), OperationCase("system.info"), OperationCase("system.df"),
  OperationCase("system.prune", ["all": true, "volumes": true]),
  OperationCase("security.posture", ["containers": ["web"]]),
  OperationCase("security.secrets", ["paths": ["Dockerfile"]]),
  OperationCase("kubernetes.manifests", ["container": "web"]),
  OperationCase("kubernetes.manifests", ["source": "Dockerfile"]),
  OperationCase("review.dockerfile", ["paths": ["Dockerfile"]]),
]

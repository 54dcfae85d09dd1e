internal import AgentKit
internal import ContainerCapabilities

struct ComposeCreate: DeclaredOperation {
  static let declaration = Declaration(
    "compose.create",
    "Writes a Compose file for an application of several services.",
    atMost: .writeFiles,
    needs: ["Write", "Edit"],
    verbs: [
      "create", "write", "generate", "set up", "scaffold", "make", "draft", "convert", "add a service",
    ],
    objects: [
      "compose file", "docker-compose.yml", "compose.yaml", "docker compose setup", "stack",
      "multi-container setup", "local environment", "services",
    ],
    phrases: [
      "in one yaml", "in one compose file", "start everything locally with one",
      "write a compose file", "create a compose file", "generate a compose file", "docker-compose.yml",
      "docker-compose.yaml", "compose.yaml", "compose.yml", "docker compose file", "docker compose setup",
      "compose setup", "compose file for", "compose file with", "docker-compose for", "multi-container app",
      "multi-container application", "multi-container setup", "add a service to compose",
      "convert docker run to compose", "composerize", "local dev stack", "docker run to compose",
      "docker run commands to compose", "into one compose file", "override file", "compose profiles",
      "compose watch", "develop watch", "env_file", "compose secrets", "compose networks",
      "local development environment",
    ],
    examples: [
      "write a compose file with postgres, redis and my api",
      "docker-compose for wordpress + mysql pls",
      "create compose.yaml for local development of ./shop",
      "convert this docker run command to compose: docker run -d -p 80:80 nginx",
      "add an elasticsearch service with 1g heap to my compose.yaml",
      "i want one command that starts frontend, backend and database together, how",
      "set up a multi-container app: nginx in front of two node apps",
    ])

  @Parameter("The project's folder.", says: ["folder", "project", "in", "for"])
  var project: FolderPath?
  @Parameter("The Compose file to extend.", says: ["file", "-f", "my", "existing"])
  var file: FilePath?
  @Parameter("Images that its services are made from.", says: ["with", "image", "images"])
  var images: [ImageName] = []
  @Parameter("The services to declare.", says: ["services", "with", "service"])
  var services: [ServiceName] = []
  @Parameter(
    "Containers that run already, to be written down as services.",
    says: ["from container", "from containers"])
  var containers: [ContainerName] = []
}

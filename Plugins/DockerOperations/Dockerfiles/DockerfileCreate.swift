internal import AgentKit
internal import ContainerCapabilities

struct DockerfileCreate: DeclaredOperation {
  static let declaration = Declaration(
    "dockerfile.create",
    "Writes a Dockerfile and a .dockerignore for a project.",
    atMost: .writeFiles,
    needs: ["Write", "Edit", "Bash(docker init *)"],
    verbs: [
      "create", "write", "generate", "make", "scaffold", "draft", "containerize", "dockerize", "add",
      "convert",
    ],
    objects: [
      "dockerfile", "dockerignore", ".dockerignore", "containerized app", "multi-stage build",
      "multi-stage dockerfile",
    ],
    phrases: [
      "no dockerfile", "without a dockerfile", "have no dockerfile", "missing a dockerfile",
      "docker init", "write a dockerfile", "create a dockerfile", "generate a dockerfile",
      "need a dockerfile", "new dockerfile", "add a dockerfile", "make a dockerfile", "dockerize",
      "dockerise", "containerize", "containerise", "containerize my app", "dockerize my app",
      "dockerfile for", "dockerfile from scratch", "write a .dockerignore", "create a dockerignore",
      "a dockerignore", "put my app in docker", "put this in a container", "cmd vs entrypoint",
      "cmd or entrypoint", "entrypoint vs cmd", "copy vs add", "copy or add", "arg vs env", "arg or env",
      "box up my app", "package my app as a container", "package my app as an image", "dev container",
      "devcontainer", "containerfile",
    ],
    examples: [
      "write a Dockerfile for this node project",
      "dockerize my flask app",
      "i need a multi-stage dockerfile for a go 1.23 service listening on port 8080",
      "containerize ./services/billing (java 21, maven)",
      "create .dockerignore pls, the context is huge",
      "never used docker before, how do i put my python script into a container?",
      "generate dockerfile for rust binary, final image distroless and non root",
    ])

  @Parameter("The project's folder.", says: ["folder", "project", "in", "for"])
  var project: FolderPath?
  @Parameter("The language, where the folder does not tell.", says: ["language", "for"])
  var language: ProjectLanguage?
  @Parameter("The base image of the last stage.", says: ["base", "based on", "from", "on"])
  var base: ImageName?
  @Parameter("The port that the program listens on.", says: ["port", "listening", "listens"])
  var port: PortNumber?
  @Parameter(
    "A .dockerignore and nothing else.",
    says: [
      "only .dockerignore", "create .dockerignore", "a .dockerignore", "create dockerignore",
      "write dockerignore", "add .dockerignore",
    ])
  var onlyIgnoreFile = false
}

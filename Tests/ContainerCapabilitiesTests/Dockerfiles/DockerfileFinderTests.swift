import Testing

@testable import ContainerCapabilities

struct DockerfileFinderTests {
  @Test(arguments: [
    "Dockerfile", "dockerfile", "Containerfile", "Dockerfile.prod", "api.Dockerfile",
    "Dockerfile.alpine-3.24",
  ])
  func `these names are Dockerfiles`(name: String) {
    #expect(DockerfileFinder.isDockerfile(name))
  }

  @Test(arguments: [
    "Dockerfile.dockerignore", "Dockerfile.swift", "dockerfile.go", "Dockerfile.md", "Dockerfiles",
    "my-dockerfile",
    "docker-compose.yml",
  ])
  func `these are not`(name: String) {
    #expect(!DockerfileFinder.isDockerfile(name))
  }
}

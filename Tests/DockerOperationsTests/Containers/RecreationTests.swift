import AgentKit
import DockerClient
import Reporting
import Testing

@testable import DockerOperations

/// The line that makes a container anew as it is.
struct RecreationTests {
  private func container(_ change: (inout Container) -> Void) throws -> Container {
    var container = try Container.blank()
    container.name = "/web"
    container.config.image = "nginx:1.27"
    container.hostConfig.networkMode = "default"
    change(&container)
    return container
  }

  @Test func `a plain container needs its image and its name`() throws {
    let recreation = Recreation(of: try container { _ in }, image: nil)
    #expect(
      recreation.offer.command.command
        == "longshore run container.run --image nginx:1.27 --name web")
    #expect(recreation.leftOut.isEmpty)
  }

  @Test func `ports, mounts, limits and rights are those that it has`() throws {
    let recreation = Recreation(
      of: try container {
        $0.hostConfig.portBindings = [
          "80/tcp": [PortBinding(hostPort: "8080"), PortBinding(hostIP: "::1", hostPort: "8081")],
          "53/udp": [PortBinding(hostIP: "127.0.0.1", hostPort: "")],
        ]
        $0.hostConfig.binds = ["data:/data:ro"]
        $0.hostConfig.mounts = [
          Mount(.bind, source: "/srv/www", target: "/www", readOnly: true), Mount(.volume, target: "/cache"),
        ]
        $0.hostConfig.networkMode = "backend"
        $0.hostConfig.restartPolicy = RestartPolicy(.onFailure, maximumRetryCount: 3)
        $0.hostConfig.memory = 256 << 20
        $0.hostConfig.nanoCpus = 1_500_000_000
        $0.hostConfig.pidsLimit = 100
        $0.hostConfig.readonlyRootfs = true
        $0.config.user = "1000:1000"
        $0.config.cmd = ["sh", "-c", "echo 'hi'; sleep 1"]
        $0.config.labels = ["team": "a b"]
      }, image: nil)
    #expect(
      recreation.offer.command.command
        == #"longshore run container.run --image nginx:1.27 --name web --ports 127.0.0.1::53/udp --ports 8080:80 "#
        + #"--ports '[::1]:8081:80' --mounts data:/data:ro --mounts /srv/www:/www:ro --network backend "#
        + #"--restart on-failure --maximum-retries 3 --memory 256m --cpus 1.5 --pids-limit 100 --user 1000:1000 "#
        + #"--command 'sh -c '\''echo '\''\'\'''\''hi'\''\'\'''\''; sleep 1'\''' --labels 'team=a b' --read-only"#
    )
    let known = Set(
      try RegisteredOperation(planned: ContainerRun.self, for: "docker-operations").parameters.map(\.name))
    for argument in recreation.offer.arguments { #expect(known.contains(argument.parameter)) }
  }

  @Test func `what the image says itself is not said again`() throws {
    let container = try container {
      $0.config.user = "nginx"
      $0.config.cmd = ["nginx"]
      $0.config.labels = ["vendor": "x"]
      $0.config.env = [EnvironmentVariable("PATH", "/bin"), EnvironmentVariable("TOKEN", "hunter2")]
    }
    var image: Image = try json(#"{"Id": "sha256:1", "Config": {}}"#)
    image.config.user = "nginx"
    image.config.cmd = ["nginx"]
    image.config.labels = ["vendor": "x"]
    image.config.env = [EnvironmentVariable("PATH", "/bin")]
    let recreation = Recreation(of: container, image: image)
    #expect(recreation.offer.arguments.map(\.parameter) == ["image", "name"])
    // The name of a variable, never its value.
    #expect(recreation.leftOut == ["--env TOKEN"])
  }

  @Test func `no secret of a command or a label is repeated`() throws {
    let secret = "hunter2-9f8e7d6c5b"
    let recreation = Recreation(
      of: try container {
        $0.config.cmd = ["serve", "--password", secret]
        $0.config.labels = ["api.token": secret]
      }, image: nil)
    #expect(recreation.offer.command.command.contains("--command 'serve --password"))
    #expect(!recreation.offer.command.command.contains(secret))
  }

  @Test func `what container.run cannot say is named`() throws {
    let recreation = Recreation(
      of: try container {
        $0.hostConfig.networkMode = "backend"
        $0.hostConfig.capAdd = ["NET_ADMIN"]
        $0.hostConfig.tmpfs = ["/tmp": ""]
        $0.networkSettings.networks = ["backend": EndpointSettings(), "metrics": EndpointSettings()]
        $0.config.entrypoint = ["/start"]
      }, image: nil)
    #expect(
      recreation.leftOut == ["--entrypoint", "--network metrics", "--cap-add NET_ADMIN", "--tmpfs /tmp"])
  }
}

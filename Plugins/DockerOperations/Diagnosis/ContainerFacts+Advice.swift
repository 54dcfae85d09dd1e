internal import DockerClient
internal import Reporting

extension ContainerFacts {
  /// Says where to change a setting that a container only gets when it is made.
  ///
  /// - Parameters:
  ///   - flag: As `docker run` takes it.
  ///   - compose: As a service of a Compose file has it.
  func recreate(with flag: String, compose: String) -> String {
    if let composeService {
      return "In the Compose file give the service \(composeService) \(compose), then run "
        + "docker compose up -d \(composeService)."
    }
    return "Make the container anew with \(flag) (docker rm \(name), then docker run \(flag) …)."
  }

  /// Starts it once what was wrong is mended.
  var startAgain: Block.Command {
    isRunning || status == .restarting
      ? Block.Command(arguments: ["docker", "restart", name], comment: "Then start it afresh")
      : Block.Command(arguments: ["docker", "start", name], comment: "Then start it again")
  }

  /// Opens a shell in its image, without running its entrypoint.
  var lookInside: Block.Command {
    Block.Command(
      arguments: ["docker", "run", "--rm", "-it", "--entrypoint", "sh", imageName],
      comment: "Look inside the image")
  }

  /// Stops a restart loop, where there is one, while somebody mends its cause.
  var pauseLoop: [Block.Command] {
    guard let loop = restartLoop, !loop.hasGivenUp else { return [] }
    return [
      Block.Command(
        arguments: ["docker", "update", "--restart=no", name], comment: "Stop the loop while you mend it")
    ]
  }
}

internal import DockerClient
internal import Reporting

extension ContainerFacts {
  /// Says where to change a setting that a container only gets when it is made.
  ///
  /// - Parameters:
  ///   - flags: As `docker run` takes them.
  ///   - compose: As a service of a Compose file has it.
  func recreate(with flags: String..., compose: String) -> String {
    if let composeService {
      let up = Block.Command(arguments: ["docker", "compose", "up", "-d", composeService]).command
      return "In the Compose file give the service \(composeService) \(compose), then run \(up)."
    }
    let flags = Block.Command(arguments: flags).command
    return "Make the container anew with \(flags): "
      + Block.Command(arguments: ["docker", "rm", name]).command + ", then docker run \(flags) …"
  }

  /// Starts it once what was wrong is mended.
  var startAgain: Block.Command {
    isRunning || status == .restarting
      ? Block.Command(arguments: ["docker", "restart", name], comment: "Then start it afresh")
      : Block.Command(arguments: ["docker", "start", name], comment: "Then start it again")
  }

  /// The operation that starts it once what was wrong is mended.
  var startOffer: Offer {
    isRunning || status == .restarting ? Offer("container.restart", ("containers", name)) : .start(name)
  }

  /// Opens a shell in its image, without running its entrypoint.
  var lookInside: Block.Command {
    Block.Command(
      arguments: ["docker", "run", "--rm", "-it", "--entrypoint", "sh", imageName],
      comment: "Look inside the image")
  }

  /// What stops a restart loop, where there is one, until somebody has mended its cause.
  var pauseOffers: [Offer] {
    guard let loop = restartLoop, !loop.hasGivenUp else { return [] }
    return [.update(name, ("restart", RestartPolicy.Name.none.rawValue))]
  }

  /// Stops a restart loop, where there is one, while somebody mends its cause.
  var pauseLoop: [Block.Command] {
    guard let loop = restartLoop, !loop.hasGivenUp else { return [] }
    let policy = container.hostConfig.restartPolicy.words
    return [
      Block.Command(
        arguments: ["docker", "update", "--restart=no", name],
        comment: "Stop the loop while you mend it (afterwards: --restart=\(policy))")
    ]
  }
}

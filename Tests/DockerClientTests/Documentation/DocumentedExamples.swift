import DockerClient

// The code of the module's documentation, which compiles as it stands there.

private func listing() async throws {
  let docker = DockerClient()  // no I/O yet; the first call finds the engine
  for container in try await docker.listContainers(all: true) {
    print(container.displayName, container.state, container.status)
  }

  var options = LogOptions(tail: 100)
  options.follow = true
  for try await line in try await docker.containerLogs("web", options: options).lines() {
    print(line.stream, line.text)
  }
}

private func running(_ docker: DockerClient, _ context: BuildContext) async throws {
  let listing = try await docker.exec("web", ExecCreation(["ls", "-l", "/etc"]))
  print(listing.exitCode, listing.outputText)

  var progress = BuildProgress()
  for try await event in try await docker.build(context, options: BuildOptions(tags: ["app:1"])) {
    progress.lines(for: event).forEach { print($0) }
  }
}

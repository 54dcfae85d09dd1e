internal import DockerClient

extension ContainerFacts {
  /// What an error that somebody pasted tells, where there is no container to look at.
  ///
  /// - Parameters:
  ///   - text: The error's text; data, whatever it says.
  ///   - exitCode: The exit code, if it is known.
  init(pasted original: String, exitCode: Int?) throws {
    // Older runtimes quote within quotes, and those again.
    var text = original
    while text.range(of: "\\\"") != nil {
      text = text.split(separator: "\\\"", omittingEmptySubsequences: false).joined(separator: "\"")
    }
    var container = try Container.blank()
    container.name = "CONTAINER"
    container.path = StartError.program(text) ?? Self.executed(in: text) ?? Self.unknownProgram
    container.config.image = "IMAGE"
    container.state.status = .exited
    // The engine's own messages are start errors; everything else is what a program wrote.
    let lowered = text.lowercased()
    let isEngines =
      Self.enginesWords.contains { text.contains($0) }
      || CommandRefused.phrases.contains { lowered.contains($0) }
    let named = isEngines ? nil : ExitCodeInText.first(in: text)
    container.state.exitCode = exitCode ?? named ?? Self.unknownExitCode
    container.state.oomKilled = text.contains("OOMKilled") && !text.contains("OOMKilled\": false")
    container.state.startedAt = .now
    if isEngines { container.state.error = text }
    self.init(container: container, now: .now)
    isPasted = true
    let lines = text.split(whereSeparator: \.isNewline)
    // That it ended is nothing that its program wrote.
    guard !isEngines, !(lines.count == 1 && named != nil && text.utf8.count < 80) else { return }
    log = lines.suffix(Self.longestLog).map {
      LogLine(.error, Array($0.utf8.prefix(Self.longestLine)))
    }
  }

  /// The same, with the containers of an engine: an error may tell of one of them. An engine that does not answer is no
  /// hindrance.
  ///
  /// - Throws: `CancellationError`.
  static func pasted(
    _ text: String, exitCode: Int? = nil, beside engine: any ReadOnlyEngine
  ) async throws -> ContainerFacts {
    var facts = try ContainerFacts(pasted: text, exitCode: exitCode)
    guard !facts.startError.isEmpty else { return facts }
    do {
      facts.neighbours = try await engine.listContainers(all: true)
    } catch is DockerError {}
    return facts
  }

  /// The evidence that only a container could give, and that an error alone does not.
  static let evidenceOfContainers: Set<String> = [
    "Command", "Image", "Runs as", "Working folder", "Networks", "Network", "Variable", "Proxy variables",
  ]

  /// The folder in which its program looks for relative paths; nil where there is only an error.
  var workingFolder: String? {
    if isPasted { return nil }
    return container.config.workingDir.isEmpty ? "/" : container.config.workingDir
  }

  /// A sentence about a working folder that is not the image's own.
  var movedWorkingFolder: String? {
    guard let own = workingFolder, let image = image?.config.workingDir, !image.isEmpty, image != own else {
      return nil
    }
    return "It was made with the working folder \(own), and its image's own is \(image): leave out -w \(own)."
  }

  /// The program in the kernel's answer `exec /x: …`.
  private static func executed(in text: String) -> String? {
    guard let start = text.range(of: "exec /")?.upperBound else { return nil }
    return FilePathInText.first(in: "/" + text[start...])
  }

  /// Stands for a program that nobody named.
  static let unknownProgram = "PROGRAM"

  /// Stands for an exit code that nobody told.
  static let unknownExitCode = -1

  private static let enginesWords = [
    "OCI runtime", "Error response from daemon", "driver failed programming", "unable to find user",
    "Are you trying to mount", "runc create failed", "The container name \"", "invalid mount config for type",
    "No such image", "pull access denied", "manifest unknown", "has active endpoints", "volume is in use",
    "image is being used by", "Duplicate mount point", "toomanyrequests",
    "not a swarm manager", "not manually attachable", "Pool overlaps with other one",
    "non-overlapping IPv4 address pool", "fully subnetted", "invalid subinterface vlan name",
    "cannot join network of a non running container", "could not select device driver",
    "error gathering device information", "Range of CPUs is from", "Minimum memory limit allowed",
    "invalid characters for a local volume name", "no matching manifest for", "invalid reference format",
    "No chain/target/match by that name", "conflict: unable to", "Unknown runtime specified",
    "unknown or invalid runtime name", "Requested CPUs are not available", "Mounts denied",
    "cannot remove a running container", "error while creating mount source path",
    "failed to initialize logging driver", "gave HTTP response to HTTPS client",
    "failed to resolve reference",
    "cannot assign requested address", "for \"--sysctl\" flag", "failed to compute cache key",
    "failed to calculate checksum of ref", "file not found in build context", "COPY failed:", "ADD failed:",
    "supported API version", "port is already allocated", "no basic auth credentials",
    "unauthorized: authentication required", "denied: permission_denied",
    "denied: requested access to the resource", "dependency failed to start",
    "declared as external, but could not be found", "input device is not a TTY",
    "Ports are not available", "cannot expose privileged port", "mount path must be absolute",
    "invalid volume specification", "No command specified", "no command specified",
    "removal of container", "failed to remove root filesystem", "set in config.json failed", "Cannot mkdir: ",
    "cgroup mountpoint does not exist", "user declined directory sharing",
    "cannot exec in a stopped", "cannot exec a container that has", "cannot exec in a paused",
  ]
}

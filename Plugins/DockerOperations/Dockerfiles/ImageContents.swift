internal import AgentKit
internal import Archives
internal import DockerClient

/// What an image holds: its configuration, and every file with its kind, mode, owner and contents.
struct ImageContents: Sendable {
  let config: ContainerConfig
  /// What is known about each path, in words that can be compared.
  let files: [String: String]

  /// Exports a container that is made for this and never started.
  ///
  /// - Throws: `DockerError`; `ArchiveError` for what is no archive or holds more than 16 GiB.
  init(of id: String, on engine: any Engine) async throws {
    config = try await engine.inspectImage(id).config
    var container = ContainerConfig()
    container.image = id
    // An image without a command has no containers unless they are given one.
    container.cmd = ["longshore"]
    let created = try await engine.createContainer(ContainerCreation(container), name: nil)
    do {
      files = try await Self.files(in: engine.exportContainer(created.id))
    } catch {
      try? await engine.removeContainer(
        created.id, options: ContainerRemovalOptions(volumes: true, force: true))
      throw error
    }
    try await engine.removeContainer(created.id, options: ContainerRemovalOptions(volumes: true, force: true))
  }

  private static func files(in stream: ByteStream) async throws -> [String: String] {
    var reader = TarReader(
      limits: TarLimits(maximumBytes: 16 << 30, linksOutside: .kept, devices: .skipped))
    var files: [String: String] = [:]
    var path: String?
    var hash = try SHA256()
    for try await bytes in stream {
      reader.append(bytes)
      while let event = try reader.next() {
        switch event {
        case .data(let bytes): hash.update(bytes)
        case .entry(let entry):
          let digest = hash.finish()
          hash = try SHA256()
          if let path { files[path, default: ""] += SHA256.text(of: digest) }
          path = "/" + entry.path
          files["/" + entry.path] =
            "\(entry.kind) \(String(entry.mode, radix: 8)) \(entry.user):\(entry.group) "
        }
      }
    }
    if let path { files[path, default: ""] += SHA256.text(of: hash.finish()) }
    try reader.finish()
    return files
  }

  /// How another image differs from this one: one sentence each, none where both hold the same.
  func differences(to other: ImageContents) -> [String] {
    var sentences: [String] = []
    func compare(_ name: String, _ before: String, _ after: String) {
      if before != after { sentences.append("\(name): \(before) became \(after).") }
    }
    func words(_ list: [String]?) -> String { list.map { "\($0)" } ?? "none" }
    compare("Command", words(config.cmd), words(other.config.cmd))
    compare("Entrypoint", words(config.entrypoint), words(other.config.entrypoint))
    compare("User", "\"\(config.user)\"", "\"\(other.config.user)\"")
    compare("Working directory", config.workingDir, other.config.workingDir)
    compare("Stop signal", config.stopSignal, other.config.stopSignal)
    compare("Shell", words(config.shell), words(other.config.shell))
    compare("Health check", words(config.healthcheck?.test), words(other.config.healthcheck?.test))
    // Values of variables and labels may be secret: names alone are told.
    let names = Set(Set(config.env).symmetricDifference(other.config.env).map(\.name))
    if !names.isEmpty {
      sentences.append("Variables that differ: \(names.sorted().joined(separator: ", ")).")
    }
    let labels = Set(config.labels.keys).union(other.config.labels.keys)
      .filter { config.labels[$0] != other.config.labels[$0] }
    if !labels.isEmpty { sentences.append("Labels that differ: \(labels.sorted().joined(separator: ", ")).") }
    if config.exposedPorts != other.config.exposedPorts { sentences.append("The exposed ports differ.") }
    if config.volumes != other.config.volumes { sentences.append("The volumes differ.") }
    if config.onBuild ?? [] != other.config.onBuild ?? [] { sentences.append("What ONBUILD runs differs.") }
    return sentences + pathDifferences(to: other)
  }

  /// How many paths are told one by one.
  private static let pathLimit = 20

  /// The paths that differ. Of many, those that are new or changed are told first: those that are gone are what a second
  /// stage leaves behind.
  private func pathDifferences(to other: ImageContents) -> [String] {
    let paths = Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }.sorted()
    func sentence(_ path: String) -> String {
      "\(path) \(files[path] == nil ? "is new" : other.files[path] == nil ? "is gone" : "differs")."
    }
    guard paths.count > Self.pathLimit else { return paths.map(sentence) }
    let present = paths.filter { other.files[$0] != nil }
    var sentences = present.prefix(Self.pathLimit).map(sentence)
    if present.count > Self.pathLimit {
      sentences.append("\(present.count - Self.pathLimit) more files are new or differ.")
    }
    if present.count < paths.count { sentences.append("\(paths.count - present.count) files are gone.") }
    return sentences
  }
}

internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient

/// An image that the engine has.
struct LocalImage: Sendable {
  /// The image as an object of a plan.
  var object: PlannedObject
  /// Everything about it.
  var image: Image
}

extension ReadOnlyEngine {
  /// The image of exactly this name or id, where the engine has it; a name without a tag means `latest`.
  func localImage(_ name: ImageName) async throws -> LocalImage? {
    do {
      let image = try await inspectImage(name.description)
      return LocalImage(object: PlannedObject(.image, id: image.id, name: name.description), image: image)
    } catch let error as DockerError where error.code == .notFound {
      return nil
    }
  }

  /// Everything about a container, or nil once it is gone.
  func inspectedIfThere(_ id: String) async throws -> Container? {
    do {
      return try await inspectContainer(id)
    } catch let error as DockerError where error.code == .notFound {
      return nil
    }
  }
}

extension ImageName {
  /// The name with the tag that is meant where none is written, so that a pull takes one image.
  var pulled: String {
    reference != nil && description == repository ? description + ":latest" : description
  }
}

extension Workspace {
  /// Pulls an image, telling of its layers.
  ///
  /// - Throws: `Failure` where it is known why it cannot be had; else `DockerError`.
  func pull(_ name: String, platform: String?) async throws {
    do {
      try await pulled(name, platform: platform)
    } catch let error as DockerError {
      let words = "Error response from daemon: " + (error.engineMessage ?? error.message)
      let best = Diagnosis(of: try ContainerFacts(pasted: words, exitCode: nil)).best
      guard let best, best.rule != StartFailed.id else { throw error }
      throw Failure(
        code: "image.\(best.rule)", message: "\(name) was not pulled: \(best.cause)",
        remedy: best.remedy.advice.first { !$0.isEmpty } ?? "", kind: .failed)
    }
  }

  private func pulled(_ name: String, platform: String?) async throws {
    var layers: [String: (done: Int, total: Int)] = [:]
    progress("Pulling \(name)")
    for try await event in try await engine.pullImage(name, options: PullOptions(platform: platform)) {
      guard case .progress(let layer, let status, let current, let total) = event,
        status == "Downloading", total > 0
      else { continue }
      layers[layer] = (current, total)
      progress(
        "Pulling \(name)", done: layers.values.reduce(0) { $0 + $1.done },
        of: layers.values.reduce(0) { $0 + $1.total })
    }
  }
}

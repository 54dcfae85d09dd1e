import AgentKit
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Manifests of what a Dockerfile will build.
final class DockerfileWorkloadTests {
  private let parent = FileManager.default.temporaryDirectory.path + "/longshore-\(UUID())"

  deinit { try? FileManager.default.removeItem(atPath: parent) }

  private func manifests(of dockerfile: String) async throws -> String {
    let folder = parent + "/shop-front"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(dockerfile.utf8).write(to: URL(fileURLWithPath: folder + "/Dockerfile"))
    let outcome = try await KubernetesHandoffTests.manifests(["source": "shop-front"], in: parent)
    return try #require(outcome.artifacts.first).text
  }

  private static let dockerfile = """
    FROM node:22 AS build
    EXPOSE 9999
    RUN npm ci
    FROM node:22-slim
    ARG PORT=3000
    COPY --from=build /app /app
    USER 1000
    EXPOSE $PORT 9090/udp
    VOLUME /data
    HEALTHCHECK --interval=1m30s --timeout=5s --retries=2 CMD ["node", "check.js"]
    CMD ["node", "server.js"]
    """

  @Test func `the final stage gives ports, user, storage and health check`() async throws {
    let text = try await manifests(of: Self.dockerfile)
    #expect(text.contains("name: shop-front"))
    #expect(text.contains("containerPort: 3000"))
    #expect(text.contains("containerPort: 9090") && text.contains("protocol: UDP"))
    #expect(!text.contains("9999"))
    #expect(text.contains("runAsUser: 1000"))
    #expect(text.contains("mountPath: /data"))
    #expect(text.contains("- node\n") && text.contains("- check.js"))
    #expect(text.contains("periodSeconds: 90"))
  }

  @Test func `the image has a name that it can be built and pushed under`() async throws {
    #expect(try await manifests(of: "FROM scratch\nCMD [\"/app\"]\n").contains("image: shop-front:1"))
  }

  @Test(arguments: [
    ("FORM alpine\n", 1), ("FROM alpine:3.24\nRUM echo\n", 2), ("", 1),
    ("FROM alpine:3.24\nCOPY a\n", 2),
  ])
  func `a Dockerfile that cannot be built is refused at its line`(text: String, line: Int) async throws {
    let error = await #expect(throws: (any Error).self) { try await manifests(of: text) }
    let failure = Failure(try #require(error))
    #expect(failure.kind == .badInput)
    #expect(failure.message.contains("shop-front/Dockerfile:\(line):"))
  }

  @Test func `a folder without a Dockerfile is said to have none`() async throws {
    let error = await #expect(throws: (any Error).self) {
      try await KubernetesHandoffTests.manifests(["source": "/"], in: "/")
    }
    #expect(Failure(try #require(error)).message == "there is no Dockerfile in /")
  }
}

import AgentKit
import ContainerCapabilitiesTesting
import Testing

@testable import DockerOperations

struct ProjectParameterTests {
  @Test(
    arguments: [
      ("shrink it to under 200 MB", ["200m"]), ("free at least 20 GB", ["20g"]), ("it has 1.8 GB", []),
      ("reduce from 3 gigs to 500 MB", ["500m"]),
    ] as [(String, [String])])
  func `a goal is a size that is announced`(request: String, goals: [String]) {
    #expect(SizeGoal.scan(Request(request).text).map(\.value.plain) == goals)
  }

  @Test(
    arguments: [
      ("dockerize ./services/billing", ["./services/billing"]), ("write a Dockerfile for ./shop", ["./shop"]),
      ("extend ./deploy/compose.yaml", []), ("use services/api/Dockerfile", []),
      ("in ./.github", ["./.github"]),
    ] as [(String, [String])])
  func `a folder is a path that does not end like a file`(request: String, folders: [String]) {
    #expect(FolderPath.scan(Request(request).text).map(\.value.plain) == folders)
  }
}

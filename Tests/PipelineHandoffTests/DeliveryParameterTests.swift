import AgentKit
import ContainerCapabilitiesTesting
import Testing

@testable import PipelineHandoff

struct DeliveryParameterTests {
  @Test(arguments: ["production", "review/fix-42", "eu_west.1"])
  func `environments are named freely`(text: String) throws {
    #expect(try DeploymentEnvironment(text).description == text)
  }

  @Test(arguments: ["", "-p", "my prod", "a;b", String(repeating: "a", count: 256)])
  func `a broken environment is refused`(text: String) {
    #expect(throws: InvalidValue.self) { try DeploymentEnvironment(text) }
  }

  @Test(arguments: ["2.4.1", "v3.0.0-rc.1+7", "2026.11", "9fceb02"])
  func `versions are tags or commits`(text: String) throws {
    #expect(try ReleaseVersion(text).description == text)
  }

  @Test(arguments: ["", "-1", "1 2", "a/b", "$x", String(repeating: "1", count: 129)])
  func `a broken version is refused`(text: String) {
    #expect(throws: InvalidValue.self) { try ReleaseVersion(text) }
  }

  @Test func `both ends of a promotion are found`() {
    let found = DeploymentEnvironment.scan(Request("promote it from staging to production").text)
    #expect(found.map(\.value.plain) == ["staging", "production"])
  }

  @Test func `numbers that are no versions are left alone`() {
    #expect(ReleaseVersion.scan(Request("promote 3 services to 10.0.0.5 at 10:30").text).isEmpty)
  }
}

import AgentKit
import Testing

@testable import KubernetesHandoff

struct ObjectNameTests {
  @Test(arguments: ["web", "a", "kube-system", "0day"])
  func `labels are names of namespaces`(text: String) throws {
    #expect(try NamespaceName(text).description == text)
  }

  @Test(arguments: ["", "Web", "-a", "a-", "a.b", "a_b", "a b", String(repeating: "a", count: 64)])
  func `anything else is none`(text: String) {
    #expect(throws: InvalidValue.self) { try NamespaceName(text) }
  }

  @Test func `a workload may have its kind`() throws {
    #expect(try WorkloadName("deployment/web").kind == "deployment")
    #expect(try WorkloadName("web.v2").name == "web.v2")
    #expect(try WorkloadName("web").kind == nil)
  }

  @Test(arguments: ["", "/", "a/b/c", "deployment/", "Deployment/web", "web pod", "a..b"])
  func `a broken workload is refused`(text: String) {
    #expect(throws: InvalidValue.self) { try WorkloadName(text) }
  }
}

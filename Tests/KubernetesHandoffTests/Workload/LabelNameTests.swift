import Testing

@testable import KubernetesHandoff

struct LabelNameTests {
  @Test(arguments: [
    ("api", "api"), ("shop_web_1", "shop-web-1"), ("My.App", "my-app"), ("--a--b--", "a-b"),
    ("7zip", "app-7zip"),
    ("___", "app"), ("", "app"), ("äpi", "pi"),
    (String(repeating: "a", count: 80), String(repeating: "a", count: 63)),
  ])
  func `names become labels`(name: String, label: String) {
    #expect(LabelName.from(name) == label)
    #expect(ObjectName.isLabel(label[...]))
  }

  @Test func `names of parts fit too`() {
    let name = LabelName.of(String(repeating: "a", count: 63), "var/lib/postgresql/data/some/where/deep")
    #expect(ObjectName.isLabel(name[...]))
  }
}

import AgentKit
import Testing

@testable import ContainerCapabilities

struct LabelAndUserTests {
  @Test func `a label has a key and perhaps a value`() throws {
    #expect(try LabelFilter("env=dev=x").key == "env")
    #expect(try LabelFilter("env=dev=x").value == "dev=x")
    #expect(try LabelFilter("com.acme.keep").value == nil)
    #expect(refusal(LabelFilter.self, "=x") == "write key or key=value")
    #expect(refusal(LabelFilter.self, "a b=c") == "write key or key=value")
  }

  @Test func `labels are found`() {
    #expect(scan(LabelFilter.self, "but keep the ones labelled keep=true") == ["keep=true"])
    #expect(scan(LabelFilter.self, "with label com.acme.keep please") == ["com.acme.keep"])
    #expect(scan(LabelFilter.self, "label the boxes") == [])
  }

  @Test(arguments: ["root", "1000", "1000:1000", "_apt", "www-data", "app:staff"])
  func `users are names or numbers, perhaps with a group`(text: String) throws {
    #expect(try ContainerUser(text).description == text)
  }

  @Test(arguments: ["", ":", "a:b:c", "a b", "-u", "root;id", "a:"])
  func `anything else is no user`(text: String) {
    #expect(refusal(ContainerUser.self, text) == "write a name or number, as in node or 1000:1000")
  }

  @Test(
    arguments: [
      ("run the migration in worker as user node", ["node"]), ("exec -u 1000:1000 in web", ["1000:1000"]),
      ("open a shell as root", ["root"]), ("the user can log in", []), ("use it as cache", []),
    ] as [(String, [String])])
  func `users are found`(request: String, users: [String]) {
    #expect(scan(ContainerUser.self, request) == users)
  }
}

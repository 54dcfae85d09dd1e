import AgentKit
import Testing

@testable import ContainerCapabilities

struct NameLookupTests {
  private static let objects = [
    NamedObject(id: "aaaa1111", names: ["web"]),
    NamedObject(id: "bbbb2222", names: ["shop-web-1"], service: "web"),
    NamedObject(id: "cccc3333", names: ["shop-db-1"], service: "db"),
    NamedObject(id: "cccc4444", names: ["shop-worker-1"], service: "worker"),
    NamedObject(id: "sha256:dddd5555", names: ["acme/api:1.2"]),
    NamedObject(id: "eeee6666", names: ["Grafana"]),
  ]

  @Test(arguments: [
    ("web", "aaaa1111"), ("shop-web-1", "bbbb2222"), ("bbbb2222", "bbbb2222"), ("bbbb", "bbbb2222"),
    ("db", "cccc3333"),
    ("shop-w", nil), ("cccc", nil), ("cccc3", "cccc3333"), ("dddd5555", "sha256:dddd5555"),
    ("sha256:dddd", "sha256:dddd5555"),
    ("graf", "Grafana"), ("afan", "Grafana"), ("work", "cccc4444"),
  ])
  func `a name means what fits it best`(name: String, id: String?) {
    let answer = NameLookup.find(name, among: Self.objects)
    if case .one(let object) = answer {
      #expect(object.id == id || object.names.first == id)
    } else {
      #expect(id == nil)
    }
  }

  @Test func `several that fit equally well are all named`() {
    guard case .several(let found) = NameLookup.find("shop-", among: Self.objects) else {
      Issue.record("one was guessed")
      return
    }
    #expect(found.map(\.displayName) == ["shop-web-1", "shop-db-1", "shop-worker-1"])
  }

  @Test func `what nothing fits is answered with names like it`() {
    #expect(NameLookup.find("wbe", among: Self.objects) == .none(nearest: ["web"]))
    #expect(NameLookup.find("zzzzzz", among: Self.objects) == .none(nearest: []))
    #expect(NameLookup.find("web", among: []) == .none(nearest: []))
  }

  @Test func `one letter is no part of a name`() {
    #expect(NameLookup.find("x", among: Self.objects) == .none(nearest: []))
  }

  @Test func `errors have codes for their kind of object, and a way out`() {
    let missing = ResolutionError.notFound(.container, name: "wbe", nearest: ["web"], existing: 3)
    #expect(missing.code == "container.not-found")
    #expect(missing.kind == .badInput)
    #expect(missing.remedy == "Did you mean web?")
    let open = ResolutionError.ambiguous(.image, name: "a", choices: Self.objects)
    #expect(open.code == "image.ambiguous")
    #expect(open.kind == .needsAnswer)
    #expect(open.message.contains("shop-db-1"))
    #expect(ResolutionError.unnamed(.container, choices: []).message.contains("none"))
  }
}

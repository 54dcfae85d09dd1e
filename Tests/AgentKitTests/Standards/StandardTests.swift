import Reporting
import Testing

@testable import AgentKit

struct StandardTests {
  private let pinned = Standard(
    "pinned", asks: ["base-image tag|version !scratch"], forbids: ["base-image latest"])

  @Test(arguments: [
    ("Use specific base image tags (not :latest)", true), ("The base images have a VERSION", true),
    ("No base image is latest", true), ("Never latest as base image", true),
    ("The image has a tag, at the base", false), ("A base image is used", false),
    ("Base image latest is fine", false), ("The base image tag is scratch", false), ("", false),
    // What forbids the thing itself does not ask for it.
    ("Never use a base image tag", false), ("Do not put a version on the base image", false),
    ("Avoid base image versions", false),
    // What people do again and again is not seen in one look; what tells a story is no criterion.
    ("Base image versions are reviewed monthly", false), ("The base image tag is documented", false),
    ("Base image tag \(String(repeating: "and so on ", count: 12))", false),
  ])
  func `is recognised by its terms, in any order and form`(criterion: String, isNamed: Bool) {
    #expect(pinned.isNamed(in: CriterionWords(criterion)) == isNamed)
  }
}

struct StandardsChecklistTests {
  private static let layers = Standard("layers", asks: ["layer count"])
  private static let size = Standard("size", asks: ["image-size"])

  private func state(
    _ text: String, _ evidence: [StandardEvidence], standards: [Standard] = [layers, size]
  ) throws -> Block.Criterion {
    StandardsChecklist(of: try definition(), standards: standards, evidence: evidence).criterion(text)
  }

  private func definition(_ body: String = "") throws -> AgentDefinition {
    let text = "---\nname: builder\ndescription: Builds\n---\n# builder\n\(body)"
    return try #require(DefinitionReader().read(Array(text.utf8), file: "builder.md").definition)
  }

  @Test func `a criterion passes where everything that it names was shown`() throws {
    let criterion = try state(
      "Minimize layer count and image size",
      [.met(Self.layers, "6 layers"), .met(Self.size, "84 MB, was 1.2 GB")])
    #expect(criterion.state == .passed)
    #expect(criterion.evidence == "6 layers; 84 MB, was 1.2 GB")
  }

  @Test func `half of the evidence is none`() throws {
    let criterion = try state("Minimize layer count and image size", [.met(Self.layers, "6 layers")])
    #expect(criterion.state == .unknown)
    #expect(criterion.evidence == "in part only: 6 layers")
    let open = try state(
      "Minimize layer count and image size", [.met(Self.layers, "6"), .open(Self.size, "not measured")])
    #expect(open.state == .unknown)
    #expect(open.evidence == "not measured; in part only: 6")
  }

  @Test func `one failure fails it, whatever else passed`() throws {
    let criterion = try state(
      "Minimize layer count and image size",
      [.met(Self.layers, "6"), .broken(Self.size, "1.3 GB, was 1.2 GB"), .met(Self.size, "other image")])
    #expect(criterion == .failed("Minimize layer count and image size", evidence: "1.3 GB, was 1.2 GB"))
  }

  @Test(arguments: ["Documentation complete", "", "layer", "💥"])
  func `what nothing recognises is not checked, without a word of evidence`(text: String) throws {
    let criterion = try state(text, [.met(Self.layers, "6"), .met(Self.size, "84 MB")])
    #expect(criterion.state == .unknown)
    #expect(criterion.evidence == nil)
  }

  @Test func `evidence without words passes nothing`() throws {
    #expect(try state("layer count", [.met(Self.layers, " ")]).state == .unknown)
  }

  @Test func `what cannot hold or fail here says why`() throws {
    let criterion = try state("layer count", [.notApplicable(Self.layers, "nothing was built")])
    #expect(criterion.state == .notApplicable)
    #expect(criterion.evidence == "nothing was built")
  }

  @Test func `every criterion of the definition is there, what was not checked behind the others`() throws {
    let definition = try definition(
      """
      ## Quality Standards
      **Images:**
      - Minimize layer count
      - Scan everything
      **Care:**
      - Be kind
      ## Deliverables
      **Success Criteria:**
      - Image size is measured
      """)
    let checklist = StandardsChecklist(
      of: definition, standards: [Self.layers, Self.size], evidence: [.met(Self.layers, "6")])
    guard case .section(let section) = try #require(checklist.section) else { return }
    #expect(section.title == "Standards of builder")
    #expect(
      section.blocks == [
        .section("Images", [.checklist([.passed("Minimize layer count", evidence: "6")])]),
        .checklist(["Scan everything", "Be kind", "Image size is measured"].map { .unknown($0) }),
      ])
  }

  @Test func `a definition that asks for nothing adds nothing`() throws {
    #expect(StandardsChecklist(of: try definition(), standards: Standard.host, evidence: []).section == nil)
  }

  @Test func `a definition that asks for too much is cut, and that is said`() throws {
    let items = (0..<250).map { "- criterion \($0)\n" }.joined()
    let checklist = StandardsChecklist(
      of: try definition("## Quality Standards\n\(items)"), standards: [], evidence: [])
    guard case .section(let section) = try #require(checklist.section) else { return }
    #expect(section.blocks.last == .paragraph("The definition names \(50) more, which were not checked."))
  }
}

struct HostStandardsTests {
  private func states(_ plan: Plan, _ findings: [Finding] = []) -> [String: Block.Criterion.State] {
    let report = Report("T", verdict: Verdict(.good, ""), blocks: [.findings(Block.Findings(findings))])
    return Dictionary(
      uniqueKeysWithValues: StandardEvidence.of(plan, report).map { ($0.standard, $0.state) })
  }

  @Test func `a plan that only observes changes nothing, and that is shown`() {
    let states = states(Plan("Look", effect: .observeNetwork))
    #expect(states["nothing-changed"] == .passed)
    #expect(states["named-before-change"] == .notApplicable)
    #expect(states["no-foreign-code"] == .passed)
  }

  @Test func `a plan that changes has named its objects, or fails`() {
    let object = PlannedObject(.container, id: "1", name: "web")
    #expect(states(Plan("Stop web", effect: .change, objects: [object]))["named-before-change"] == .passed)
    #expect(states(Plan("Stop it", effect: .change))["named-before-change"] == .failed)
    #expect(states(Plan("Build", effect: .change, flags: [.runsUntrusted]))["no-foreign-code"] == .failed)
    #expect(states(Plan("Remove", effect: .destroy, objects: [object]))["nothing-removed"] == .unknown)
  }

  @Test func `findings name place, evidence and the way out, or fail`() {
    let plan = Plan("Look", effect: .observe)
    let whole = Finding(
      rule: "a", severity: .critical, message: "m", subject: "web", evidence: "e", help: "h")
    let bare = Finding(rule: "b", severity: .critical, message: "m", subject: "web")
    #expect(states(plan)["findings-explained"] == .notApplicable)
    #expect(states(plan, [whole])["findings-explained"] == .passed)
    #expect(states(plan, [whole])["critical-remedied"] == .passed)
    #expect(states(plan, [whole, bare])["findings-explained"] == .failed)
    #expect(states(plan, [whole, bare])["critical-remedied"] == .failed)
  }
}

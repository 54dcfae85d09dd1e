import DockerClient
import Reporting
import Testing

@testable import DockerOperations

struct DiagnosisTests {
  private static let all =
    starting + killed + programs + surroundings + running + refused + connections + useless + datagrams
    + networks
    + lastWords + files + advice + struggling + commands + mounts + scripts + services

  @Test(arguments: all)
  func `the surest hypothesis is right`(scenario: Scenario) throws {
    let diagnosis = Diagnosis(of: try scenario.facts())
    let best = try #require(diagnosis.best)
    #expect(best.rule == scenario.rule)
    #expect(best.confidence >= 0.6 && best.confidence <= 1)
    let verdict = diagnosis.report.verdict.sentence
    for text in scenario.says { #expect(verdict.contains(text)) }
    let remedy = (best.remedy.advice + best.remedy.commands.map(\.command)).joined(separator: "\n")
    for text in scenario.suggests { #expect(remedy.contains(text)) }
  }

  @Test(arguments: all)
  func `a report has a finding for every trouble, and commands that name the container`(scenario: Scenario)
    throws
  {
    let diagnosis = Diagnosis(of: try scenario.facts())
    let best = try #require(diagnosis.best)
    #expect(diagnosis.report.findings.map(\.rule) == diagnosis.findings.map(\.rule))
    #expect((best.level == .good) == diagnosis.findings.isEmpty)
    #expect(diagnosis.report.verdict.level == best.level)
    #expect(!best.remedy.advice.isEmpty)
  }

  @Test func `every rule has a scenario`() {
    // One that is only ever said beside another has a test of its own.
    let covered = Set(Self.all.map(\.rule)).union([ProcessorBusy.id])
    #expect(covered == Set(Diagnosis.rules.map { $0.id }))
  }

  @Test func `rules have different ids`() {
    #expect(Set(Diagnosis.rules.map { $0.id }).count == Diagnosis.rules.count)
  }

  @Test func `the exit code and the OOM flag come first among the evidence`() throws {
    let facts = try Scenario("", is: ApplicationError.self) { $0.ended(1, writing: "!Error: nope") }.facts()
    let evidence = try #require(Diagnosis(of: facts).best).evidence
    #expect(
      evidence.prefix(2) == [
        Evidence("Exit code", "1 (the program's own general error)"), Evidence("OOM flag", "not set"),
      ])
  }

  @Test func `a program that goes on in spite of its errors wants a look, and is not down`() throws {
    for scenario in Self.struggling where scenario.rule != Healthy.id {
      let facts = try scenario.facts()
      guard facts.isRunning, facts.networks.isEmpty else { continue }
      #expect(Diagnosis(of: facts).best?.level == .attention)
    }
  }

  @Test func `what no rule knows is said to be unknown`() throws {
    let facts = try Scenario("", is: Healthy.self) { $0.container.state.status = "removing" }.facts()
    let report = Diagnosis(of: facts).report
    #expect(report.verdict.sentence == "web is removing; no rule recognises what is the matter with it.")
    #expect(report.verdict.level == .attention)
  }

  @Test func `a log that nobody can read is no silence, and nobody is sent to read it`() throws {
    var facts = try Scenario("", is: ApplicationError.self) { $0.ended(3) }.facts()
    facts.container.hostConfig.logConfig.type = "none"
    facts.gaps = ["its log: configured logging driver does not support reading"]
    let diagnosis = Diagnosis(of: facts)
    let best = try #require(diagnosis.best)
    #expect(best.cause.hasSuffix("its log driver none throws away what it writes"))
    #expect(best.remedy.advice.contains { $0.contains("--log-driver local") })
    #expect(!best.remedy.commands.contains { $0.command.contains("docker logs") })
  }

  @Test func `a container that never rests is healthy, and that is said beside it`() throws {
    var facts = try Scenario("", is: Healthy.self) { $0.running() }.facts()
    facts.processorsUsed = 0.97
    let diagnosis = Diagnosis(of: facts)
    #expect(diagnosis.best?.rule == Healthy.id)
    #expect(diagnosis.others.map(\.rule) == [ProcessorBusy.id])
    facts.processorsUsed = 0.2
    #expect(Diagnosis(of: facts).others.isEmpty)
  }

  @Test func `what could not be found out is said`() throws {
    var facts = try Scenario("", is: Healthy.self) { $0.running() }.facts()
    facts.gaps = ["its log: configured logging driver does not support reading"]
    let report = String(describing: Diagnosis(of: facts).report)
    #expect(report.contains("configured logging driver does not support reading"))
  }
}

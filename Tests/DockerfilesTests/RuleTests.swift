import Reporting
import Testing

@testable import Dockerfiles

/// What holds for every rule, walked over the registry: a new rule needs no test of its own for this.
@Suite struct RuleTests {
  private func findings(_ rule: LintRule, in example: LintRule.Example) throws -> [LocatedFinding] {
    let file = try parsed(example.text)
    var configuration = example.configuration
    configuration.enabling = [rule.id]
    return DockerfileLinter(configuration).located(file, path: "Dockerfile", context: example.context)
      .filter { $0.rule.id == rule.id }
  }

  @Test(arguments: RuleRegistry.rules)
  func `the bad example breaks the rule and the good one does not`(_ rule: LintRule) throws {
    #expect(try !findings(rule, in: rule.bad).isEmpty)
    #expect(try findings(rule, in: rule.good).isEmpty)
  }

  @Test(arguments: RuleRegistry.rules)
  func `a fix mends the bad example`(_ rule: LintRule) throws {
    let finding = try #require(try findings(rule, in: rule.bad).first)
    guard rule.isFixable else {
      #expect(finding.finding.fix == nil)
      return
    }
    let edits = try #require(finding.finding.fix?.edits)
    let fixed = try #require(edits.applied(to: Array(rule.bad.text.utf8)))
    let text = String(decoding: fixed, as: UTF8.self)
    #expect(try parsed(text).problems.isEmpty)
    let example = LintRule.Example(
      text, context: rule.bad.context, configuration: rule.bad.configuration)
    #expect(try findings(rule, in: example).isEmpty)
  }

  @Test(arguments: RuleRegistry.rules)
  func `the good example builds`(_ rule: LintRule) throws {
    #expect(try parsed(rule.good.text).problems.isEmpty)
  }

  @Test(arguments: RuleRegistry.rules)
  func `the description says what a reader needs`(_ rule: LintRule) {
    #expect(rule.id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
    #expect(!rule.title.hasSuffix("."))
    #expect(rule.why.hasSuffix("."))
    #expect(!rule.source.isEmpty)
  }

  @Test(arguments: RuleRegistry.rules)
  func `a fix says either why the image stays the same or what changes`(_ rule: LintRule) {
    #expect([rule.fixChanges, rule.fixProof].compactMap(\.self).count == (rule.isFixable ? 1 : 0))
  }

  @Test func `ids are unique, and names find their rule`() {
    let ids = RuleRegistry.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(RuleRegistry.rule(named: "dl3007")?.id == "base-latest")
    #expect(RuleRegistry.rule(named: "JSONArgsRecommended")?.id == "json-args")
    #expect(RuleRegistry.rule(named: "nothing") == nil)
  }
}

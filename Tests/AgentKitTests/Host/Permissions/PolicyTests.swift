import Testing

@testable import AgentKit

struct PolicyTests {
  private func declaration(_ effect: Effect, flags: Set<EffectFlag> = []) -> Declaration {
    Declaration("test.thing", "Does a thing.", atMost: effect, flags: flags)
  }

  private func decide(_ effect: Effect, flags: Set<EffectFlag> = [], under policy: Policy = Policy())
    -> Policy.Decision
  {
    policy.decide(
      PlannedStep("Do it", effect: effect, flags: flags),
      of: declaration(.destroy, flags: Set(EffectFlag.allCases)))
  }

  @Test(arguments: [
    (Effect.observe, Policy.Decision.allow), (.observeNetwork, .allow), (.writeFiles, .allow),
    (.change, .ask),
    (.destroy, .ask),
  ])
  func `looking and writing named files are allowed, changes are asked about`(
    effect: Effect, expected: Policy.Decision
  ) {
    #expect(decide(effect) == expected)
  }

  @Test func `no policy lets a destroy happen unasked`() {
    #expect(decide(.destroy, under: Policy(allowedUpTo: .destroy)) == .ask)
    #expect(decide(.change, under: Policy(allowedUpTo: .destroy)) == .allow)
  }

  @Test(arguments: [EffectFlag.runsUntrusted, .hostPrivilege, .otherEngine])
  func `a delicate step is asked about even where its effect is harmless`(flag: EffectFlag) {
    #expect(decide(.observe, flags: [flag]) == .ask)
  }

  @Test func `a step over the declared ceiling is refused`() {
    let decision = Policy().decide(PlannedStep("Remove it", effect: .destroy), of: declaration(.change))
    #expect(decision == .refuse("it would destroy, and test.thing may at most change"))
  }

  @Test func `a step with an undeclared flag is refused`() {
    let step = PlannedStep("Build it", effect: .change, flags: [.runsUntrusted])
    #expect(
      Policy().decide(step, of: declaration(.change))
        == .refuse("it would be runsUntrusted, which test.thing does not declare"))
  }
}

extension AgentHost {
  /// Answers whether a step may happen. Nobody to ask means no.
  public typealias Consent = @Sendable (AgentStep, PlannedStep) async -> Bool

  /// Runs a plan, step after step. A step that fails ends the run; those after it are not begun.
  ///
  /// Before a step changes anything it is planned again, and refused if it would no longer do what was planned.
  ///
  /// - Parameters:
  ///   - plan: What `plan(_:for:)` made.
  ///   - principal: In whose name; it is written into the audit.
  ///   - approve: Asked about every planned step that the policy does not simply allow.
  public func run(
    _ plan: RunPlan, by principal: Principal = Principal("host"),
    approve: @escaping Consent = { _, _ in false }
  ) -> Run {
    let id = TraceID()
    return Run(id: id) { teller in
      let runner = PlanRunner(host: self, plan: plan, principal: principal, consent: approve, teller: teller)
      return await runner.run()
    }
  }

  /// Runs exactly the plan that somebody approved: the approval is redeemed, the plan is made again, and nothing happens
  /// unless its hash is the same. The approval answers every question of the policy about this plan; what the policy
  /// refuses stays refused, and what agents hand on beyond the plan is not approved.
  ///
  /// - Parameters:
  ///   - plan: What `plan(_:for:)` made.
  ///   - approval: What a desk granted for its hash.
  ///   - principal: Who runs it; the one who approved.
  public func run(_ plan: RunPlan, approved approval: Approval, by principal: Principal) -> Run {
    Run(id: TraceID()) { teller in
      do {
        try approvals.redeem(approval, for: plan.hash, by: principal)
        let fresh = try await renewed(plan)
        let approved = Set(fresh.steps)
        let runner = PlanRunner(
          host: self, plan: fresh, principal: principal,
          consent: { step, _ in approved.contains { $0.request.isSame(as: step.request) } }, teller: teller,
          approval: approval)
        return await runner.run()
      } catch {
        let failure = Failure(error)
        let entry = AuditEntry.refusal(
          of: try? plan.hash, doing: plan.steps.map(\.operation), by: principal, in: teller.run,
          because: failure)
        let unrecorded = await audit?.failureToAppend(entry)
        return RunResult(steps: [], notBegun: plan.steps, refusal: failure, unrecorded: unrecorded)
      }
    }
  }

  /// Records that somebody's yes to a plan was turned away before there was anything to run: the plan is unknown, was
  /// used or altered, is too old or somebody else's.
  ///
  /// - Returns: Why it could not be recorded; `nil` where it was, or where the host keeps no audit.
  @discardableResult
  public func recordRefusal(
    of plan: ContentHash, by principal: Principal, because error: any Error
  ) async -> Failure? {
    await audit?.failureToAppend(
      .refusal(of: plan, doing: [], by: principal, in: TraceID(), because: Failure(error)))
  }
}

extension StepRequest {
  /// Whether it is the same work, as far as that was known before earlier steps left their results.
  fileprivate func isSame(as other: StepRequest) -> Bool {
    agent == other.agent && operation == other.operation
      && (arguments == other.arguments || !references.isEmpty && arguments.keys == other.arguments.keys)
  }
}

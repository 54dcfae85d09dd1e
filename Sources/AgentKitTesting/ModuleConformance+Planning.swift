internal import AgentKit

extension ModuleConformance {
  /// Whether planning only looks, says the same twice, names what it would touch, and says how it leaves that.
  func planningProblems(_ host: AgentHost) async throws -> [String] {
    var problems: [String] = []
    for trial in cases where host.catalogue[trial.operation]?.isPlanned == false {
      let before = mutations()
      let plans: [RunPlan]
      do {
        plans = [try await host.plan([request(trial)]), try await host.plan([request(trial)])]
      } catch {
        problems.append("\(trial.operation): it cannot be planned: \(Failure(error).message)")
        continue
      }
      if mutations() > before { problems.append("\(trial.operation): planning it changed something") }
      if try plans[0].hash != plans[1].hash {
        let differences = plans[0].differences(to: plans[1]).joined(separator: "; ")
        problems.append("\(trial.operation): two plans of the same world differ: \(differences)")
      }
      for step in plans[0].steps.flatMap(\.plan.steps) where step.effect >= .change {
        if step.objects.isEmpty { problems.append("\(trial.operation): \"\(step.summary)\" names no object") }
        if step.command == nil {
          problems.append("\(trial.operation): \"\(step.summary)\" says no command for it")
        }
        // Later steps of a request are planned on it.
        if step.leaves.isEmpty {
          problems.append("\(trial.operation): \"\(step.summary)\" does not say what it leaves")
        }
      }
    }
    return problems
  }

  /// Whether a run that is stopped before it begins changes nothing and says that it was stopped.
  func cancellationProblems(_ host: AgentHost) async throws -> [String] {
    var problems: [String] = []
    for trial in cases where host.catalogue[trial.operation]?.isPlanned == false {
      guard let plan = try? await host.plan([request(trial)]) else { continue }
      let before = mutations()
      let run = host.run(plan, approve: { _, _ in true })
      run.cancel()
      let result = await run.result()
      if mutations() > before {
        problems.append("\(trial.operation): it changed something after it was stopped")
      }
      if result.failure == nil {
        problems.append("\(trial.operation): it was stopped, and says that it was done")
      }
    }
    return problems
  }
}

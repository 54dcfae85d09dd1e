/// Every rule. The order is the one in which the optimizer prefers their fixes.
package enum RuleRegistry {
  static let types: [any DockerfileRule.Type] = restructuring + rewording

  /// Rules whose fixes move, join or remove whole instructions: their fixes come first, so that a comment about words
  /// never ends up inside of a joined instruction.
  static let restructuring: [any DockerfileRule.Type] = [
    MultipleCmd.self, MultipleEntrypoint.self, MultipleHealthcheck.self, CacheOrder.self, UpdateAlone.self,
    ConsecutiveRun.self,
  ]

  private static let rewording: [any DockerfileRule.Type] = [
    // The file itself
    ParseErrors.self, EmptyContinuation.self, Maintainer.self, LegacyKeyValue.self, InstructionCasing.self,
    FromAsCasing.self,
    // The base image and the stages
    BaseUntagged.self, BaseLatest.self, BaseFull.self, DefaultArgument.self, StageDuplicate.self,
    CopyFromSelf.self,
    CopyFromUnknown.self, SingleStage.self, BuildToolsInFinalStage.self, DockerignoreMissing.self,
    // Packages
    AptCLI.self, AptYes.self, AptRecommends.self, AptLists.self, ApkNoCache.self, DnfClean.self,
    MicrodnfClean.self,
    YumClean.self, PipCache.self, NpmCache.self, NpmInstall.self, YarnCache.self, DevDependencies.self,
    DistUpgrade.self,
    // Commands
    AddNotCopy.self, WorkdirRelative.self, RunCd.self, RunSudo.self, RemoteUnverified.self, ChmodWorld.self,
    MalformedExecJSON.self, JSONArguments.self, PortRange.self,
    // Running
    NoHealthcheck.self, UserMissing.self, UserRoot.self,
    // Secrets
    SecretArgEnv.self, SecretLiteral.self, SecretFile.self,
  ]

  /// The descriptions of all rules.
  package static var rules: [LintRule] { types.map { $0.rule } }

  /// The position of each rule, by id.
  static let precedence = Dictionary(
    rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The rule with an id or an alias.
  package static func rule(named name: String) -> LintRule? { rules.first { $0.isNamed(name) } }
}

/// Every rule. The order is the one in which the optimizer prefers their fixes.
package enum RuleRegistry {
  static let types: [any DockerfileRule.Type] =
    restructuring + file + stages + packages + commands + layers + running + trust + secrets + labels

  /// Rules whose fixes move, join or remove whole instructions: their fixes come first, so that a comment about words
  /// never ends up inside of a joined instruction.
  static let restructuring: [any DockerfileRule.Type] = [
    SingleStage.self, MultipleCmd.self, MultipleEntrypoint.self, MultipleHealthcheck.self, ChmodLayer.self,
    ChownLayer.self,
    CacheOrder.self, UpdateAlone.self, ConsecutiveRun.self,
  ]

  private static let file: [any DockerfileRule.Type] = [
    ParseErrors.self, FirstInstruction.self, OnbuildInvalid.self, EmptyContinuation.self, Maintainer.self,
    KeyValueSpace.self, LegacyKeyValue.self, InstructionCasing.self, FromAsCasing.self, StageCasing.self,
    EnvSelfReference.self, UndefinedVar.self, ArgScope.self, DefinitionComment.self, PragmaForbidden.self,
  ]

  /// Base images and stages.
  private static let stages: [any DockerfileRule.Type] = [
    BaseUntagged.self, BaseLatest.self, BaseFull.self, BaseEndOfLife.self, BaseUntrustedRegistry.self,
    DefaultArgument.self, FromUndeclaredArg.self, FromPlatformConst.self, FromPlatformRedundant.self,
    BasePlatformMismatch.self, DigestPin.self, TagAndDigest.self, ContentTrust.self, ImageLatest.self,
    StageDuplicate.self, StageReserved.self, UnusedStage.self, UnnamedStage.self, CopyFromSelf.self,
    CopyFromUnknown.self, CopyRootfs.self, BuildToolsInFinalStage.self, DevToolsFinal.self,
  ]

  private static let packages: [any DockerfileRule.Type] = [
    AptCLI.self, AptYes.self, AptRecommends.self, AptLists.self, AptPin.self, AptKey.self,
    DebianFrontend.self,
    DistUpgrade.self, ApkNoCache.self, ApkPin.self, YumYes.self, YumClean.self, YumPin.self, DnfYes.self,
    DnfClean.self, DnfPin.self, MicrodnfClean.self, ZypperYes.self, ZypperClean.self, ZypperPin.self,
    ZypperDistUpgrade.self, PackageUpgrade.self, SortedPackages.self, OpenSSLVulnerable.self, PipCache.self,
    PipPin.self, PipExtraIndex.self, NpmCache.self, NpmInstall.self, NpmPin.self, NpmScripts.self,
    YarnCache.self, DevDependencies.self, GemPin.self, GoPin.self, CacheMount.self,
  ]

  private static let commands: [any DockerfileRule.Type] = [
    AddNotCopy.self, AddChecksum.self, AddExtract.self, CopyMultipleSlash.self, CopyRelativeDestination.self,
    WorkdirRelative.self, WorkdirSystem.self, RunCd.self, RunSudo.self, RunSenseless.self, ShellLink.self,
    HeredocErrors.self, UseraddLog.self, WgetProgress.self, WgetAndCurl.self, UnsetEnv.self, GitUnpinned.self,
    HardcodedArchitecture.self, RemoteUnverified.self, ClearTextURL.self, ProtocolDowngrade.self,
    WeakHash.self,
    WeakTLS.self, ChmodWorld.self, GlobArgument.self, LongRun.self, MalformedExecJSON.self,
    ExecFormShell.self,
    EntrypointDiscardsCommand.self, JSONArguments.self, Pipefail.self, PortRange.self, PortSSH.self,
    ExposeProtocolCasing.self, ExposeMapping.self, VolumeSensitive.self, SocketMount.self, MountWorld.self,
    RunNetworkHost.self, RunSecurityInsecure.self, DebugMode.self, ShellCheckRemarks.self,
  ]

  /// The build context and what is copied from it.
  private static let layers: [any DockerfileRule.Type] = [
    DockerignoreMissing.self, DockerignoreIncomplete.self, CopyIgnored.self, CopyContextRoot.self,
    ImageJunk.self, ChownFlag.self,
  ]

  private static let running: [any DockerfileRule.Type] = [
    NoHealthcheck.self, HealthcheckTool.self, EntrypointNotExecutable.self, EntrypointLineEnds.self,
    EntrypointShebang.self, ComposePort.self, UserMissing.self, UserRoot.self, UserNonNumeric.self,
    UserSetuid.self, EmptyPassword.self, DuplicateUserID.self,
  ]

  /// Certificates and signatures.
  private static let trust: [any DockerfileRule.Type] = [
    CurlInsecure.self, WgetInsecure.self, PipTrustedHost.self, PipTrustedHostVariable.self,
    PythonHTTPSVerify.self, NodeRejectUnauthorized.self, NpmStrictSSLVariable.self, NpmStrictSSLConfig.self,
    GitNoVerify.self, YumSSLVerify.self, ApkUntrusted.self, AptUnauthenticated.self, AptForceYes.self,
    YumNoGPGCheck.self, RPMNoSignature.self, Chpasswd.self,
  ]

  private static let secrets: [any DockerfileRule.Type] = [
    SecretArgEnv.self, SecretLiteral.self, SecretFile.self, SecretLogin.self,
  ]

  private static let labels: [any DockerfileRule.Type] = [
    LabelKey.self, LabelMissing.self, LabelSuperfluous.self, LabelEmpty.self, LabelURL.self, LabelTime.self,
    LabelSPDX.self, LabelGitHash.self, LabelSemVer.self, LabelEmail.self,
  ]

  /// The descriptions of all rules.
  package static let rules: [LintRule] = types.map { $0.rule }

  /// The position of each rule, by id.
  static let precedence = Dictionary(
    rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The rule with an id or an alias.
  package static func rule(named name: String) -> LintRule? { rules.first { $0.isNamed(name) } }
}

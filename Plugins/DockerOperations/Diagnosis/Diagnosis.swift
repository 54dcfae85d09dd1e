internal import DockerClient
internal import Reporting

/// What all rules together believe about one container.
struct Diagnosis: Sendable {
  /// The rules, the more specific before the more general: of two that are equally sure, the first wins.
  static let rules: [any DiagnosisRule.Type] = [
    // It never started.
    ExecProgramMissing.self, NotRunning.self, HiddenByMount.self, CommandNotFound.self,
    EntrypointMissing.self, NotExecutable.self, PortInUse.self,
    MountMismatch.self,
    UnknownUser.self, NameConflict.self, BindSourceMissing.self, DuplicateMount.self, ImageMissing.self,
    StillInUse.self, RegistryRateLimit.self, NetworkMissing.self, SharedContainerDown.self,
    StaticAddressTaken.self, AddressPoolTaken.self, SwarmNeeded.self, ParentInterface.self,
    DeviceMissing.self, LimitImpossible.self, MountNameInvalid.self, MountsDenied.self,
    BindSourceRefused.self, HostAddressMissing.self, SysctlRefused.self, LogDriverFailed.self,
    RuntimeUnknown.self, FirewallRulesGone.self, StillRunning.self, ReferenceInvalid.self,
    PlatformMissing.self, RegistryUnreachable.self, RegistryWithoutTLS.self, EngineUnreachable.self,
    BuildFileMissing.self, ComposeVariableUnset.self, ClientVersion.self, RegistryRefused.self,
    DependencyUnhealthy.self, TerminalMissing.self, CredentialHelperMissing.self, PortForbidden.self,
    MountPathRelative.self, CommandUnset.self, RemovalUnderWay.self, WorkingFolderUnusable.self,
    ControlGroupsMissing.self, CommandRefused.self, StartFailed.self,
    NeverStarted.self,
    // It was killed.
    OutOfMemory.self, OutOfMemoryChild.self, StopIgnored.self, Killed.self, SharedMemoryShort.self,
    Segfault.self, Terminated.self,
    // Its program cannot run.
    ProgramEmpty.self, WindowsLineEnds.self, ShebangMissing.self, ExecFormat.self, LoaderMissing.self,
    LibraryMissing.self,
    InterpreterMissing.self, ArgumentsTooLong.self, ShellCommandNotFound.self,
    // Its program says why.
    HeapExhausted.self, JavaTooOld.self, WatchLimit.self, MapCountTooLow.self, DataOfAnotherVersion.self,
    UnknownAuthority.self, DiskFull.self, OpenFilesLimit.self, DockerSocketDenied.self,
    PrivilegesLocked.self, CapabilityMissing.self, InternalNetwork.self, ReadOnlyFilesystem.self,
    PermissionDenied.self, HostNameUnknown.self, NameUnresolved.self,
    NoNetwork.self, OtherNetwork.self, DependencyOnLoopback.self, WrongPort.self, ProxyFailed.self,
    ClockWrong.self,
    PacketTooLarge.self, DependencyUnreachable.self, AddressInUse.self, ProcessLimit.self,
    LoginRefused.self, DatabaseMissing.self, MissingSetting.self, DataInUse.self, StaleLockFile.self,
    DataFolderRefused.self, CryptographyOld.self, AddressNotOwn.self, InputWanted.self,
    FolderForFile.self, MissingModule.self, PackageFileMissing.self,
    FileMissing.self, ApplicationError.self, FinishedEarly.self,
    // It runs.
    MountReplaced.self, ConnectionsWaiting.self, PortOnInternalNetwork.self, LoopbackListener.self,
    PublishedPortUnused.self, DatagramPortUnused.self, PublishedOnHostNetwork.self,
    CPUThrottled.self, ChildrenUnreaped.self, MemoryNearLimit.self, Disconnected.self,
    StillWaiting.self, WorkersTooSlow.self, ProcessorBusy.self,
    Unhealthy.self, HealthStarting.self, Paused.self, ErrorsInLog.self, Healthy.self,
  ]

  /// What was looked at.
  let facts: ContainerFacts
  /// What the rules believe, the surest first; without the fallbacks where a rule knows better.
  let hypotheses: [Hypothesis]

  init(of known: ContainerFacts) {
    var facts = known
    facts.listen()
    self.facts = facts
    let found = Self.rules.compactMap { rule in
      rule.init().examine(facts).map { (isFallback: rule.isFallback, hypothesis: $0) }
    }
    let end = facts.endEvidence
    let isKnown = found.contains { !$0.isFallback && $0.hypothesis.confidence >= 0.6 }
    hypotheses = found.filter { !(isKnown && $0.isFallback) }.map(\.hypothesis)
      .enumerated().sorted { ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset) }
      .map { ranked in
        var hypothesis = ranked.element
        hypothesis.evidence = end + hypothesis.evidence
        if facts.isPasted {
          hypothesis.evidence.removeAll {
            ContainerFacts.evidenceOfContainers.contains($0.name) || $0.value == ContainerFacts.unknownProgram
          }
        }
        // A program that goes on may yet succeed: what its log tells wants a look.
        if facts.goesOn, !hypothesis.lines.isEmpty, hypothesis.level == .bad {
          hypothesis.level = .attention
        }
        if hypothesis.remedy.offers.isEmpty { hypothesis.remedy.pauses = facts.pauseOffers }
        return hypothesis
      }
  }

  /// What most likely is the matter.
  var best: Hypothesis? { hypotheses.first }

  /// What else may be, not much less likely.
  var others: [Hypothesis] {
    hypotheses.dropFirst().filter { $0.confidence >= 0.5 && $0.level != .good }
  }
}

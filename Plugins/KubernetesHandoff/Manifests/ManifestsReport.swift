internal import Reporting

/// Says what was written, why, and what could not come along.
struct ManifestsReport {
  let workload: Workload
  let manifests: Manifests
  let answers: [FindingAnswers.Answer]
  /// The file's name.
  let file: String
  /// The file's text.
  let text: String

  var report: Report {
    var report = Report("Kubernetes manifests", subject: workload.name, verdict: verdict)
    report.append(.facts(facts))
    if !answers.isEmpty {
      report.append(.section("What the security scan found → what the manifest does", [.table(table)]))
    }
    report.append(.section("Checklist", [.checklist(ManifestQuality(manifests: manifests).checklist)]))
    if !workload.leftBehind.isEmpty {
      report.append(.section("What does not come along", [.table(leftBehind)]))
    }
    report.append(
      .section(
        file,
        [
          .excerpt(pod),
          .paragraph("The pod alone; the whole of \(code: file) is written with \(code: "--output")."),
        ]))
    report.append(.section("Next", [.commands(commands)]))
    return report
  }

  private var verdict: Verdict {
    let failed = ManifestQuality(manifests: manifests).restricted.filter { $0.state == .failed }
    let open = answers.filter { !$0.isAnswered }.count
    var sentence = "\(objects.count) objects for \(workload.origin)"
    sentence +=
      failed.isEmpty
      ? " that fit the Pod Security profile restricted"
      : " that break \(failed.count) rules of the profile restricted"
    if !answers.isEmpty {
      sentence += ", answering \(answers.count - open) of \(answers.count) findings of the security scan"
    }
    if workload.image.isLocal { sentence += "; push the image before you apply them" }
    let isGood = failed.isEmpty && open == 0 && !workload.image.isLocal
    return Verdict(isGood ? .good : .attention, sentence + ".")
  }

  /// The lines of the file that describe the pod.
  private var pod: Block.Excerpt {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let deployment = lines.firstIndex(of: "kind: Deployment") ?? 0
    let start = lines[deployment...].firstIndex(of: "    spec:") ?? deployment
    let end = lines[start...].firstIndex(of: "---") ?? lines.count
    return Block.Excerpt(
      file: file, firstLine: start + 1, text: lines[start..<end].joined(separator: "\n"), language: "yaml")
  }

  private var objects: [String] {
    var kinds: [String] = []
    if manifests.configuration != nil { kinds.append("ConfigMap") }
    if manifests.secret != nil { kinds.append("Secret") }
    kinds += manifests.claims.map { _ in "PersistentVolumeClaim" }
    kinds.append("Deployment")
    if manifests.service != nil { kinds.append("Service") }
    if manifests.ingress != nil { kinds.append("Ingress") }
    if manifests.networkPolicy != nil { kinds.append("NetworkPolicy") }
    return kinds
  }

  private var facts: [Block.Fact] {
    let limits = manifests.container.resources.limits
    return [
      Block.Fact("Objects", objects.joined(separator: ", ")),
      Block.Fact(
        "Image", "\(workload.image.reference), \(workload.image.reason)",
        status: workload.image.isPinned ? .good : .attention),
      Block.Fact("Limits", "memory \(limits.memory.value), cpu \(limits.cpu.value)"),
      Block.Fact(
        "Readiness", manifests.container.readinessProbe.map { ManifestQuality.text(of: $0.value) } ?? "none",
        status: manifests.container.readinessProbe == nil ? .attention : nil),
    ]
  }

  private var table: Block.Table {
    Block.Table(
      columns: ["The scan found", "The manifest has"],
      rows: answers.map { answer in
        [
          Block.Cell("\(answer.finding.message) (\(answer.finding.aliases.first ?? answer.finding.rule))"),
          Block.Cell(answer.text, answer.isAnswered ? .good : .attention),
        ]
      })
  }

  private var leftBehind: Block.Table {
    Block.Table(
      columns: ["Setting", "Instead"],
      rows: workload.leftBehind.map { [Block.Cell($0.setting), Block.Cell($0.instead)] })
  }

  var commands: [Block.Command] {
    let namespace = manifests.deployment.metadata.namespace
    let scope = namespace.map { ["--namespace", $0] } ?? []
    var commands: [Block.Command] = []
    if workload.image.isLocal {
      commands.append(
        Block.Command(
          "docker push \(workload.image.reference)",
          comment: "after docker tag, with the registry in front of the name"))
    }
    if let secret = manifests.secret {
      commands.append(
        Block.Command(
          arguments: [
            "kubectl", "create", "secret", "generic", secret.metadata.name, "--from-env-file=secret.env",
          ] + scope,
          comment: "the values of \(secret.stringData.value.pairs.map(\.key).joined(separator: ", "))"))
    }
    commands.append(
      Block.Command(
        arguments: ["kubectl", "apply", "--dry-run=client", "-f", file] + scope, comment: "is it well formed?"
      ))
    commands.append(
      Block.Command(
        arguments: ["kubectl", "apply", "--dry-run=server", "-f", file] + scope,
        comment: "would this cluster take it?"))
    commands.append(
      Block.Command(
        arguments: ["kubectl", "delete", "-f", file] + scope, comment: "the way back, once they are applied"))
    if let namespace {
      commands.append(
        Block.Command(
          arguments: [
            "kubectl", "label", "namespace", namespace, "pod-security.kubernetes.io/enforce=restricted",
          ],
          comment: "holds every pod there to the profile"))
    }
    return commands
  }
}

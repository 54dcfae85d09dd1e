internal import AgentKit
internal import ContainerCapabilities
internal import Dockerfiles
internal import Reporting
internal import SecretDetection

/// What a colleague would say about a Dockerfile: the verdict, what may go wrong, what is well done, what to change.
struct DockerfileReview {
  let path: FilePath
  let findings: [Finding]
  private let file: Dockerfile
  private let source: String

  /// Reads and checks a file.
  ///
  /// - Throws: `FileError`, or a `Failure` for what is no Dockerfile or a configuration that cannot be used.
  init(of path: FilePath, in files: LocalFiles) throws {
    self.path = path
    let read = try DockerfileSource(path, in: files)
    file = try read.parsed()
    source = SecretScanner.standard.masking(String(decoding: read.bytes, as: UTF8.self))
    findings = try read.lint()
  }

  private var risks: [Finding] { findings.filter { $0.severity >= .error } }
  private var worries: [Finding] { findings.filter { $0.severity == .warning } }
  private var trifles: [Finding] { findings.filter { $0.severity < .warning } }

  var verdict: Verdict {
    if let worst = risks.max(by: { $0.severity < $1.severity }) {
      return Verdict(
        .bad,
        "I would not merge this yet: \(Self.lowered(worst.message)) (line \(worst.location?.line ?? 1)).")
    }
    if let first = worries.first {
      let more = worries.count > 1 ? ", and \(worries.count - 1) more points like it" : ""
      return Verdict(
        .attention,
        "Fine to merge once somebody has looked at one thing: \(Self.lowered(first.message))\(more).")
    }
    return Verdict(
      .good,
      trifles.isEmpty
        ? "I would merge this as it is." : "I would merge this; the remarks below are matters of taste.")
  }

  var blocks: [Block] {
    var blocks: [Block] = []
    if !risks.isEmpty { blocks.append(.section("Risks", risks.map(remark))) }
    let praise = praise
    if !praise.isEmpty {
      blocks.append(.section("Well done", praise.map { .paragraph(Block.Paragraph($0)) }))
    }
    if !worries.isEmpty { blocks.append(.section("Worth changing", worries.map(remark))) }
    if !trifles.isEmpty {
      let rules = Set(trifles.map(\.rule)).sorted().joined(separator: ", ")
      blocks.append(
        .section(
          "Trifles",
          [
            .paragraph(
              Block.Paragraph(
                "\(trifles.count) remarks of lesser weight (\(rules)); dockerfile.lint lists them."))
          ]))
    }
    if !findings.isEmpty {
      let excerpt = Block.Excerpt(file: path.description, firstLine: 1, text: source, language: "dockerfile")
      let weighty = risks + worries
      if !weighty.isEmpty {
        blocks.append(.section("Places", [.findings(Block.Findings(weighty, sources: [excerpt]))]))
      }
    }
    return blocks
  }

  /// One finding as a colleague would put it: what, where, why and what to do.
  private func remark(_ finding: Finding) -> Block {
    let fix = finding.fix.map { " A safe change: \(Self.lowered($0.summary))." } ?? ""
    return .paragraph(
      Block.Paragraph("Line \(finding.location?.line ?? 1): \(finding.message) \(finding.help ?? "")\(fix)"))
  }

  /// What the file does that many do not; each sentence names its evidence.
  private var praise: [String] {
    var praise: [String] = []
    let broken = Set(findings.map(\.rule))
    let stages = file.stages.count { $0.from != nil }
    if stages > 1 {
      praise.append("It builds in \(stages) stages, so that tools and sources stay out of the final image.")
    }
    guard let final = file.finalStage else { return praise }
    let chain = file.inherited(by: final)
    if let user = chain.last(where: { $0.keyword == .user }), !broken.contains("user-root") {
      praise.append("It runs as \(user.arguments.first?.text ?? "a user of its own") instead of root.")
    }
    if chain.contains(where: { $0.keyword == .healthcheck }), !broken.contains("healthcheck-tool") {
      praise.append("It says how to tell that the program answers (HEALTHCHECK).")
    }
    if broken.isDisjoint(with: ["base-latest", "base-untagged", "base-eol"]), stages > 0 {
      praise.append("Every base image is named with a version that is still supported.")
    }
    if file.instructions.contains(where: { $0.mounts.contains { $0.type == "cache" } }) {
      praise.append("Cache mounts keep downloads between builds.")
    }
    if file.instructions.contains(where: { $0.mounts.contains { $0.type == "secret" } }) {
      praise.append("Secrets are mounted and never stored.")
    }
    return praise
  }

  /// A sentence as a part of another: the first word in lower case unless it is a name.
  private static func lowered(_ text: String) -> String {
    let text = text.hasSuffix(".") ? String(text.dropLast()) : text
    guard let first = text.first, text.dropFirst().first?.isLowercase == true || text.dropFirst().first == " "
    else { return text }
    return first.lowercased() + text.dropFirst()
  }
}

import DockerClient
import DockerClientTesting
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Secrets planted where people leave them. Whatever is asked, in whatever format, they do not come out again.
struct SecretCanaryTests {
  /// Values that stand nowhere else, each of another form where its kind has one.
  private static let canaries: [String] = (0..<50).map { number in
    let tail = String((number + 0x51C0_FFEE) &* 2_654_435_761 % 0xFFFF_FFFF, radix: 36)
    return switch number % 8 {
    case 0: "ghp_\(tail)Zq8Wc3Lx9Rt2Vb6Nm4Kj7Hf1".padding(40)
    case 1: "AKIA" + "\(tail)QWERTYUIOPASDFGH".uppercased().replacing(#/[^A-Z2-7]/#, with: "").prefix(16)
    case 2: "xoxb-1234567890-\(tail)-Ab3dEf6hIj9kLm2nOp5q"
    case 3: "glpat-\(tail)Xy7Zw2Vu".padding(26)
    case 4: "sk_live_\(tail)4eC39HqLyjWDarjtT1zdp7dc"
    case 5: "pw-\(tail)-Tr0ub4dor&3"
    case 6: "npm_\(tail)aB3dE6gH9jK2mN5pQ8sT1vW4yZ7".padding(40)
    default: "hunter-\(tail)-Xk29!qz"
    }
  }

  private static let names = [
    "DB_PASSWORD", "API_TOKEN", "SECRET_KEY", "AWS_SECRET_ACCESS_KEY", "GITHUB_TOKEN", "ADMIN_PASSWORD",
    "STRIPE_SECRET_KEY", "PRIVATE_KEY", "AUTH_TOKEN", "SMTP_PASSWORD",
  ]

  private static func name(_ number: Int) -> String { "\(names[number % names.count])_\(number)" }

  private static func leaks(in text: String, of canaries: [String] = canaries) -> [String] {
    canaries.filter { text.contains($0) }
  }

  /// A Dockerfile with a canary in every place that a Dockerfile has for one.
  private static let dockerfile: String = {
    var lines = ["FROM node:latest"]
    for (number, canary) in canaries.enumerated() {
      switch number % 12 {
      case 0: lines.append("ENV \(name(number))=\(canary)")
      case 1: lines.append("ARG \(name(number))=\(canary)")
      case 2: lines.append("RUN \(name(number))=\(canary) npm install")
      case 3: lines.append("LABEL \(name(number).lowercased())=\"\(canary)\"")
      case 4: lines.append("ENV \(name(number)) \(canary)")
      case 5: lines.append("LABEL api.key.n\(number)=\"\(canary)\"")
      case 6: lines.append("RUN curl -fsS -u admin:\"\(canary)\" https://app:\(canary)@db/x")
      case 7:
        lines.append("RUN curl -H 'Authorization: Bearer \(canary)' db && mysql -u root -p'\(canary)' x")
      case 8: lines.append("HEALTHCHECK CMD curl https://app:\(canary)@db/x")
      case 9: lines.append("CMD [\"app\", \"--token\", \"\(canary)\"]")
      case 10: lines.append("RUN echo \"\(name(number)): \(canary)\" > /etc/app.conf")
      default: lines.append("ENV A\(number)=1 \(name(number))=\"\(canary)\" B=2")
      }
    }
    return lines.joined(separator: "\n") + "\nCMD npm start\n"
  }()

  @Test(arguments: ["terminal", "markdown", "json", "html", "sarif", "junit"])
  func `a Dockerfile's secrets stay in it`(format: String) async throws {
    let scratch = try Scratch()
    try scratch.write(Self.dockerfile, to: "Dockerfile")
    let path = scratch.path + "/Dockerfile"
    let longshore = Longshore()
    for arguments in [
      ["run", "dockerfile.lint", "--paths", path, "--output", "\(scratch.path)/kept"],
      ["run", "dockerfile.optimize", "--path", path], ["run", "security.secrets", "--paths", path],
      ["run", "review.dockerfile", "--paths", path],
      ["run", "kubernetes.manifests", "--source", path], ["lint and optimize the Dockerfile \(path)"],
    ] {
      let answer = try await longshore.run(arguments + ["--format", format])
      #expect(answer.exitCode == 0, "\(arguments) \(answer.errors)")
      #expect(Self.leaks(in: answer.output + answer.errors) == [], "\(arguments)")
    }
    let kept = try String(contentsOfFile: "\(scratch.path)/kept", encoding: .utf8)
    #expect(Self.leaks(in: kept) == [])
  }

  @Test func `a plan and a route hold no secret of the files they are about`() async throws {
    let scratch = try Scratch()
    try scratch.write(Self.dockerfile, to: "Dockerfile")
    let request = "lint and optimize the Dockerfile \(scratch.path)/Dockerfile"
    for arguments in [[request, "--plan"], [request, "--plan", "--json"], ["route", "--json", request]] {
      let answer = try await Longshore().run(arguments)
      #expect(answer.exitCode == 0)
      #expect(Self.leaks(in: answer.output + answer.errors) == [])
    }
  }

  @Test func `a failure repeats no secret of the input`() async throws {
    let scratch = try Scratch()
    try scratch.write(Self.dockerfile + "\u{0}\n", to: "Dockerfile")
    let members = Self.canaries.enumerated().map { "\"\(Self.name($0))\":\"\($1)\"" }.joined(separator: ",")
    try scratch.write("{\"schema\":\"longshore.report/1\",\(members)}", to: "report.json")
    try scratch.write("permissions: {\(members)}\n", to: "settings/longshore.yaml")
    var longshore = Longshore()
    longshore.folder = scratch.path + "/settings"
    for arguments in [
      ["run", "dockerfile.lint", "--paths", scratch.path + "/Dockerfile"],
      ["run", "dockerfile.optimize", "--path", scratch.path + "/Dockerfile"],
      ["report", "show", scratch.path + "/report.json"], ["settings"],
    ] {
      let answer = try await longshore.run(arguments)
      #expect(answer.exitCode == 2)
      #expect(Self.leaks(in: answer.output + answer.errors) == [])
    }
  }

  @Test(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"))
  func `a container's secrets stay in it`() async throws {
    var longshore = Longshore()
    longshore.environment["DOCKER_HOST"] = (try? TestEngine.client.endpoint().address).map { "\($0)" }
    var config = ContainerConfig(
      image: TestEngine.baseImage,
      cmd: [
        "sh", "-c",
        "echo \"connecting with password=$DB_PASSWORD_0\"; echo 'Authorization: Bearer '$API_TOKEN_1 >&2; echo 'Authorization: Bearer hunter-Zz9qXk7'; echo \"plain $AUTH_TOKEN_8 $SMTP_PASSWORD_9\"; exit 3; password=hunter-Zz9qXk7; curl -u admin:hunter-Zz9qXk7 db",
      ])
    config.labels = ["api.key": Self.canaries[7], "ops.token": Self.canaries[3]]
    config.env = Self.canaries.enumerated().map { EnvironmentVariable(Self.name($0), $1) }
    try await TestEngine.withContainer("canary", config) { name in
      try await Task.sleep(for: .seconds(1))
      for arguments in [
        ["run", "container.debug", "--container", name], ["run", "container.inspect", "--container", name],
        ["run", "container.logs", "--containers", name], ["run", "container.health", "--container", name],
        ["run", "container.list", "--all"],
        ["run", "security.posture", "--containers", name], ["run", "security.secrets", "--container", name],
        ["run", "kubernetes.manifests", "--container", name],
        ["check \(name) for security problems and then write kubernetes manifests for it"],
      ] {
        // One form for people and the one for machines; the others are written of the same values.
        for format in ["terminal", "json"] {
          let answer = try await longshore.run(arguments + ["--format", format])
          #expect(answer.exitCode == 0, "\(arguments) \(answer.errors)")
          #expect(
            Self.leaks(in: answer.output + answer.errors, of: Self.canaries + ["hunter-Zz9qXk7"]) == [],
            "\(arguments) as \(format)")
        }
      }
    }
  }
}

extension String {
  /// The text with as many characters as a kind of token has.
  fileprivate func padding(_ count: Int) -> String {
    String((self + "Q7w2E9r4T6y1U8i3O5p0AsDfGhJk").prefix(count))
  }
}

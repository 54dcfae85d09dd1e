import DockerClient
import DockerClientTesting
import Dockerfiles
import Reporting
import Testing

@testable import DockerOperations

/// Original and optimized Dockerfiles, both built on a real engine: the images hold the same and behave the same.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(10)), .serialized)
struct RealOptimizationTests {
  /// A Dockerfile after its `FROM`, and the rule whose fix it is there for.
  struct Fixture: Sendable, CustomTestStringConvertible {
    let rule: String
    let text: String
    /// The beginnings of the sentences about what differs on purpose.
    var differences: [String] = []
    var testDescription: String { rule }

    var dockerfile: String {
      text.contains("BASE")
        ? text.replacing("BASE", with: TestEngine.baseImage) : "FROM \(TestEngine.baseImage)\n" + text
    }
  }

  static let fixtures = [
    Fixture(
      rule: "consecutive-run",
      text: "RUN echo one > /one\nRUN echo two > /two\nCMD [\"cat\", \"/one\", \"/two\"]\n"),
    Fixture(
      rule: "consecutive-run",
      text:
        "RUN mkdir -p /srv/data\nRUN echo x > /srv/data/x\nRUN chmod 750 /srv/data\nCMD [\"stat\", \"-c\", \"%a %n\", \"/srv/data\", \"/srv/data/x\"]\n"
    ),
    Fixture(
      rule: "consecutive-run",
      text:
        "ARG NAME=harbour\nRUN echo $NAME > /name\nRUN test -s /name && cat /name\nCMD [\"cat\", \"/name\"]\n"
    ),
    Fixture(rule: "legacy-kv", text: "ENV GREETING hello there\nCMD [\"sh\", \"-c\", \"echo $GREETING\"]\n"),
    Fixture(rule: "legacy-kv", text: "LABEL team harbour office\nCMD [\"true\"]\n"),
    Fixture(
      rule: "legacy-kv", text: "ENV A several plain words\nRUN echo \"$A\" > /a\nCMD [\"cat\", \"/a\"]\n"),
    Fixture(rule: "instruction-casing", text: "run echo x > /x\nRUN echo y > /y\nCMD [\"cat\", \"/x\"]\n"),
    Fixture(
      rule: "from-as-casing",
      text: "FROM BASE as build\nRUN echo b > /b\nFROM BASE\nCOPY --from=build /b /b\nCMD [\"cat\", \"/b\"]\n"
    ),
    Fixture(
      rule: "stage-casing",
      text: "FROM BASE AS Build\nRUN echo b > /b\nFROM BASE\nCOPY --from=Build /b /b\nCMD [\"cat\", \"/b\"]\n"
    ),
    Fixture(
      rule: "unnamed-stage",
      text: "FROM BASE\nRUN echo b > /b\nFROM BASE\nCOPY --from=0 /b /b\nCMD [\"cat\", \"/b\"]\n"),
    Fixture(
      rule: "empty-continuation",
      text: "RUN echo x > /x && \\\n\n    echo y > /y\nCMD [\"cat\", \"/x\", \"/y\"]\n"),
    Fixture(rule: "add-not-copy", text: "ADD notes.txt /notes.txt\nCMD [\"cat\", \"/notes.txt\"]\n"),
    Fixture(rule: "add-not-copy", text: "WORKDIR /srv\nADD folder ./folder\nCMD [\"ls\", \"folder\"]\n"),
    Fixture(rule: "multi-cmd", text: "CMD [\"echo\", \"first\"]\nCMD [\"echo\", \"second\"]\n"),
    Fixture(
      rule: "multi-entrypoint", text: "ENTRYPOINT [\"echo\", \"first\"]\nENTRYPOINT [\"echo\", \"second\"]\n"),
    Fixture(
      rule: "multi-healthcheck", text: "HEALTHCHECK CMD true\nHEALTHCHECK CMD test -d /\nCMD [\"true\"]\n"),
    Fixture(rule: "workdir-relative", text: "WORKDIR /srv\nWORKDIR app\nCMD [\"pwd\"]\n"),
    Fixture(
      rule: "chown-layer",
      text:
        "COPY notes.txt /srv/notes.txt\nRUN chown 1000:1000 /srv/notes.txt\nCMD [\"stat\", \"-c\", \"%u:%g\", \"/srv/notes.txt\"]\n",
      differences: ["/srv differs"]
    ),
    Fixture(rule: "expose-proto-casing", text: "EXPOSE 8080/TCP\nCMD [\"true\"]\n"),
    Fixture(
      rule: "legacy-kv",
      text:
        "ENV HOME_DIR /srv\nWORKDIR $HOME_DIR\nADD notes.txt .\nRUN wc -c notes.txt > size\nRUN cat size\nCMD [\"cat\", \"size\"]\n"
    ),
    Fixture(
      rule: "consecutive-run",
      text:
        "USER app\nWORKDIR /home/app\nRUN echo mine > file\nRUN stat -c %U:%a:%s file > listing\nCMD [\"id\", \"-u\"]\n"
    ),
    Fixture(
      rule: "consecutive-run",
      text:
        "RUN echo a > /a \\\n # a word between\n && echo b > /b\nRUN ln -s /a /link\nCMD [\"readlink\", \"/link\"]\n"
    ),
    Fixture(
      rule: "maintainer", text: "MAINTAINER office@harbour.example\nCMD [\"true\"]\n",
      differences: ["Labels that differ"]),
    Fixture(rule: "json-args", text: "CMD cat /etc/group\n", differences: ["Command"]),
    // What only BuildKit builds; the engine's own has mounts and COPY --chmod, neither here-documents nor --link.
    Fixture(
      rule: "chmod-layer",
      text:
        "RUN --mount=type=tmpfs,target=/scratch touch /scratch/a\nCOPY notes.txt /srv/notes.txt\nRUN chmod 600 /srv/notes.txt\nCMD [\"stat\", \"-c\", \"%a\", \"/srv/notes.txt\"]\n",
      differences: ["/srv differs"]),
    Fixture(
      rule: "consecutive-run",
      text:
        "RUN --mount=type=cache,target=/cache echo a > /cache/a && cp /cache/a /a\nRUN --mount=type=cache,target=/cache cp /cache/a /b\nCMD [\"cat\", \"/a\", \"/b\"]\n"
    ),
    Fixture(
      rule: "consecutive-run",
      text:
        "RUN --mount=type=bind,target=/context cp /context/notes.txt /a\nRUN --mount=type=bind,target=/context cp /context/folder/inner /b\nCMD [\"cat\", \"/a\", \"/b\"]\n"
    ),
    Fixture(
      rule: "add-not-copy",
      text:
        "RUN --mount=type=tmpfs,target=/scratch true\nADD --chmod=640 notes.txt /srv/notes.txt\nCMD [\"stat\", \"-c\", \"%a\", \"/srv/notes.txt\"]\n"
    ),
  ]

  @Test(arguments: fixtures)
  func `both versions hold the same files and behave the same`(_ fixture: Fixture) async throws {
    let optimizer = DockerfileOptimizer(keepsImage: fixture.differences.isEmpty)
    let optimized = try optimizer.optimize(Array(fixture.dockerfile.utf8), path: "Dockerfile")
    #expect(optimized.applied.contains { $0.finding.rule == fixture.rule })
    try await TestEngine.withImageName("original") { original in
      try await TestEngine.withImageName("optimized") { better in
        let before = try await built(optimized.original, as: original)
        let after = try await built(optimized.bytes, as: better)
        #expect(before.said == after.said)
        let differences = before.contents.differences(to: after.contents).filter { sentence in
          !fixture.differences.contains { sentence.hasPrefix($0) } && !isOnPurpose(sentence, optimized)
        }
        #expect(differences == [])
        #expect(before.contents.files.count > 100)
      }
    }
  }

  /// What the optimizer itself announces: a user, a health check.
  private func isOnPurpose(_ sentence: String, _ optimized: OptimizedDockerfile) -> Bool {
    let rules = Set(optimized.applied.filter { $0.changes != nil }.map(\.finding.rule))
    return sentence.hasPrefix("User") && !rules.isDisjoint(with: ["user-missing", "user-root"])
      || sentence.hasPrefix("Health check") && rules.contains("no-healthcheck")
  }

  @Test func `a difference between two images is told, by kind`() async throws {
    try await TestEngine.withImageName("one") { one in
      try await TestEngine.withImageName("other") { other in
        let base = "FROM \(TestEngine.baseImage)\n"
        let before = try await built(
          Array((base + "RUN echo a > /a; echo c > /c\nENV X=1\nCMD [\"true\"]\n").utf8), as: one)
        let after = try await built(
          Array((base + "RUN echo b > /a; echo d > /d\nENV X=2\nUSER app\nCMD [\"true\"]\n").utf8), as: other)
        #expect(
          before.contents.differences(to: after.contents) == [
            "User: \"\" became \"app\".", "Variables that differ: X.", "/a differs.", "/c is gone.",
            "/d is new.",
          ])
      }
    }
  }

  /// What the fixtures copy.
  private static let files = ["notes.txt": "notes\n", "folder/inner": "i\n"]

  private func built(_ dockerfile: [UInt8], as name: String) async throws -> BuiltImage {
    try await BuiltImage.build(dockerfile, Self.files, as: name)
  }
}

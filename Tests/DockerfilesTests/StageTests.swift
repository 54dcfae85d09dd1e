import Testing

@testable import Dockerfiles

@Suite struct StageTests {
  private let text = """
    ARG VERSION=1.27
    FROM golang:${VERSION} AS Build
    ARG TAG
    ENV HOME=/home/app
    WORKDIR $HOME/src
    FROM build AS test
    RUN --mount=from=build,source=/x,target=/y make
    FROM scratch
    COPY --from=build /bin/app /
    COPY --from=1 /report /
    """

  @Test func `stages form a graph`() throws {
    let stages = try parsed(text).stages
    #expect(stages.map { $0.name?.text } == ["Build", "test", nil])
    #expect(stages.map(\.dependencies) == [[], [0], [0, 1]])
    guard case .image(let image) = stages[0].base else { return #expect(Bool(false), "no image") }
    #expect(image.name == "golang" && image.tag == "1.27" && !image.isLiteral)
    if case .scratch = stages[2].base {} else { #expect(Bool(false), "not scratch") }
  }

  @Test func `variables reach the instructions behind them`() throws {
    let file = try parsed(text)
    #expect(file.instructions[4].values == [ExpandedWord(text: "/home/app/src", isKnown: true)])
    let unknown = try parsed("FROM a\nARG X\nWORKDIR /$X/$Y\nENV A=$X\nUSER $A\n")
    #expect(unknown.instructions[2].values == [ExpandedWord(text: "/$X/$Y", isKnown: false, unset: ["Y"])])
    #expect(unknown.instructions[4].values.map(\.isKnown) == [false])
  }

  @Test func `a global ARG is unknown to a stage until it is declared there`() throws {
    let file = try parsed("ARG P=80\nFROM a\nEXPOSE $P\nARG P\nEXPOSE $P\n")
    #expect(file.instructions[2].values.map(\.isKnown) == [false])
    #expect(file.instructions[4].values.map(\.text) == ["80"])
  }

  @Test func `ENV wins over ARG, and pairs of one ENV do not see each other`() throws {
    let file = try parsed("FROM a\nENV A=1\nARG A=2\nENV A=3 B=$A\nUSER $B$A\n")
    #expect(file.instructions[4].values.map(\.text) == ["13"])
  }

  @Test(
    arguments: [
      ("node", "node", nil, nil), ("docker.io/library/node:24", "node", "24", nil),
      ("localhost:5000/a/b", "localhost:5000/a/b", nil, nil),
      (
        "a/b:c@sha256:0123456789abcdef0123456789abcdef", "a/b", "c", "sha256:0123456789abcdef0123456789abcdef"
      ),
    ] as [(String, String, String?, String?)])
  func `image names are taken apart`(_ text: String, _ name: String, _ tag: String?, _ digest: String?) {
    let image = BaseImage(text)
    #expect(image.shortName == name)
    #expect(image.tag == tag)
    #expect(image.digest == digest)
    #expect(BaseImage.isValid(text))
  }

  @Test(arguments: [
    "", "A", "a:", "a@x", "-a", "a//b", "a..b", "a:b/c d", "a___b", String(repeating: "a", count: 64),
    String(repeating: "0", count: 64),
  ])
  func `what names no image is told`(_ text: String) {
    #expect(!BaseImage.isValid(text))
  }

  @Test(arguments: [
    ("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN dir | more\n", false),
    ("# escape=`\nFROM x\nRUN dir\n", false),
    ("FROM a\nSHELL [\"powershell\", \"-Command\"]\nRUN dir\n", false),
    ("FROM a\nSHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]\nRUN ls | cat\n", true),
    ("FROM a AS b\nSHELL [\"pwsh\"]\nFROM b\nRUN dir\n", false),
  ])
  func `only the scripts of POSIX shells are read`(_ text: String, _ isRead: Bool) throws {
    #expect(try parsed(text).scripts.isEmpty != isRead)
  }
}

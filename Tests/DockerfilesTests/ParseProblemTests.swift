import Testing

@testable import Dockerfiles

@Suite struct ParseProblemTests {
  @Test(arguments: [
    ("", ParseProblem.Phase.syntax),
    ("# only a comment\n", .syntax),
    ("FROM a\nENV PATH\n", .syntax),
    ("FROM a\nENV a=1 b\n", .syntax),
    ("FROM a\nRUNN x\n", .instruction),
    ("FROM a\nCOPY x\n", .instruction),
    ("FROM a\nCOPY --form=b x /y\n", .instruction),
    ("FROM a\nCOPY --from=b --from=c x /y\n", .instruction),
    ("FROM a\nCOPY --link=maybe x /y\n", .instruction),
    ("FROM a\nCOPY --from x /y\n", .instruction),
    ("FROM a b\n", .instruction),
    ("FROM a AS 1st\n", .instruction),
    ("FROM\n", .instruction),
    ("FROM a\nSHELL bash -c\n", .instruction),
    ("FROM a\nHEALTHCHECK\n", .instruction),
    ("FROM a\nHEALTHCHECK CMD\n", .instruction),
    ("FROM a\nHEALTHCHECK NONE x\n", .instruction),
    ("FROM a\nHEALTHCHECK --interval=soon CMD x\n", .instruction),
    ("FROM a\nHEALTHCHECK --interval=1us CMD x\n", .instruction),
    ("FROM a\nHEALTHCHECK --retries=-1 CMD x\n", .instruction),
    ("FROM a\nHEALTHCHECK CONNECT x\n", .instruction),
    ("FROM a\nONBUILD FROM b\n", .instruction),
    ("FROM a\nONBUILD\n", .instruction),
    ("FROM a\nRUN --network=mine x\n", .instruction),
    ("FROM a\nRUN --mount=type=disk x\n", .instruction),
    ("FROM a\nRUN --mount=typ=bind x\n", .instruction),
    ("FROM a\nUSER\n", .instruction),
    ("FROM a\nLABEL =x\n", .instruction),
    ("RUN x\n", .instruction),
    ("ARG a\n", .instruction),
    ("FROM a\nUSER \"open\n", .conversion),
    ("FROM Upper\n", .conversion),
    ("FROM a:-b\n", .conversion),
    ("FROM $none\n", .buildArgument),
    ("ARG V\nFROM a:$V\n", .buildArgument),
  ])
  func `what BuildKit refuses is an error`(_ text: String, _ phase: ParseProblem.Phase) throws {
    #expect(try parsed(text).problems.map(\.phase) == [phase])
  }

  @Test(arguments: [
    "FROM a\nHEALTHCHECK --interval=1m30s --timeout=.5s --retries=3 CMD x\n",
    "FROM a\nRUN --mount=type=cache,target=/x --mount=from=b,dst=/y --network=none z\n",
    "ARG V=1\nFROM a:${V}\n", "FROM --platform=$BUILDPLATFORM a\n", "from scratch as B_1.x-y\n",
    "FROM localhost:5000/a__b/c-d:T_1.2\nUSER ${x:-y}\n",
    "FROM a\nADD --checksum=sha256:x --link=false u /v\n",
    "FROM a AS b\nUSER \"open\nFROM c\n",
  ])
  func `what BuildKit accepts is none`(_ text: String) throws {
    #expect(try parsed(text).problems.isEmpty)
  }

  @Test func `an error names its place and does not hide what follows`() throws {
    let file = try parsed("FROM a\nENV b\nRUN c\nNOPE\nUSER d\n")
    #expect(file.problems.map { file.lines.position(of: $0.range.lowerBound).line } == [2, 4])
    #expect(file.instructions.map(\.keyword) == [.from, .env, .run, .unknown, .user])
  }
}

import Testing

@testable import Dockerfiles

@Suite struct HeredocTests {
  @Test func `a here-document follows its instruction up to its name`() throws {
    let file = try parsed("FROM scratch\nRUN <<EOF\necho a\nFROM nowhere\nEOF\nRUN b\n")
    #expect(file.instructions.map(\.keyword) == [.from, .run, .run])
    #expect(file.instructions[1].heredocs.map { file.text($0.body) } == ["echo a\nFROM nowhere\n"])
    #expect(file.problems.isEmpty)
  }

  @Test func `several here-documents follow each other`() throws {
    let file = try parsed("FROM scratch\nCOPY <<A <<\"B\" /x/\n$a\nA\n$b\nB\n")
    let copy = file.instructions[1]
    #expect(copy.heredocs.map(\.name) == ["A", "B"])
    #expect(copy.heredocs.map(\.isExpanded) == [true, false])
    #expect(copy.heredocs.map { file.text($0.body) } == ["$a\n", "$b\n"])
    #expect(copy.sources.isEmpty)
  }

  @Test(arguments: [
    ("RUN <<-EOF\n\tx\n\tEOF\nUSER a\n", "\tx\n"),
    ("RUN cat <<'E O F' > /x\ny\nE O F\nUSER a\n", "y\n"),
    ("RUN 3<<X cat <&3\nz\nX\nUSER a\n", "z\n"),
    ("ONBUILD RUN <<EOF\nx\nEOF\nUSER a\n", "x\n"),
    ("RUN <<EOF\r\nx\r\nEOF\r\nUSER a\r\n", "x\r\n"),
    ("RUN << EOF\nx\nEOF\nUSER a\n", "x\n"),
  ])
  func `quotes, tabs, numbers and blanks are understood`(_ text: String, _ body: String) throws {
    let file = try parsed("FROM scratch\n" + text)
    #expect(file.instructions.map(\.keyword).last == .user)
    #expect(file.instructions[1].heredocs.map { file.text($0.body) } == [body])
  }

  @Test(arguments: [
    "RUN cat <<<EOF\nUSER a\n", "RUN echo '<<EOF'\nUSER a\n", "RUN [\"x\", \"<<EOF\"]\nUSER a\n",
  ])
  func `what only looks like one is none`(_ text: String) throws {
    let file = try parsed("FROM scratch\n" + text)
    #expect(file.instructions[1].heredocs.isEmpty)
    #expect(file.instructions.count == 3)
  }

  @Test func `one that never ends is an error, and the instructions behind it are still read`() throws {
    let file = try parsed("FROM scratch\nRUN <<EOF\necho a\n\nUSER app\nCMD [\"x\"]\n")
    #expect(file.problems.map(\.phase) == [.syntax])
    #expect(file.instructions.map(\.keyword) == [.from, .run, .user, .cmd])
  }
}

import Testing

@testable import Dockerfiles

@Suite struct DockerfileFidelityTests {
  @Test(arguments: [
    "", "\n", "FROM a", "FROM a\r\nRUN b \\\r\n c\r\n", "\u{FEFF}# escape=`\nFROM a\n", "# only\n\n   \n",
    "FROM a\nRUN <<E\nx\nE", "FROM a\nRUN <<E\nnever ends\n", "RUN a \\\n\n\n", "\\\n",
    "ONBUILD ONBUILD ONBUILD x",
    "FROM a\nCMD [\"x\", \n", "ENV", "LABEL =", "  FROM a  \n\tRUN\tb\t\n", "FROM ${", "HEALTHCHECK  \n",
    "\r\n\r",
  ])
  func `printing gives back the very bytes`(_ text: String) throws {
    #expect(try parsed(text).print() == Array(text.utf8))
  }

  @Test func `bytes that are no UTF-8 survive`() throws {
    let bytes: [UInt8] = Array("FROM a\nRUN echo ".utf8) + [0xFF, 0xC3, 0x28, 0x0A]
    #expect(try Dockerfile.parse(bytes).print() == bytes)
    #expect(try DockerfileOptimizer().optimize(bytes, path: "x").bytes.contains(0xFF))
  }

  @Test func `every cut of a file is read without harm`() throws {
    let text = Array(
      "# syntax=x\nFROM a:1 AS b\nRUN --mount=type=cache,target=/x a \\\n && b \"$(c)\" <<E\nh\nE\nENV a=\"b c\" d=${e:-f}\nCMD [\"x\", \"y\"]\n"
        .utf8)
    for end in text.indices {
      let file = try Dockerfile.parse(Array(text[..<end]))
      #expect(file.print() == Array(text[..<end]))
      for instruction in file.instructions {
        #expect(instruction.extent.upperBound <= end)
        #expect(instruction.range.lowerBound >= 0 && instruction.range.upperBound <= end)
      }
    }
  }

  @Test func `a file over the limit is refused with its size`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: Dockerfile.sizeLimit + 1)
    #expect(throws: DockerfileError.tooLarge(bytes: bytes.count)) { try Dockerfile.parse(bytes) }
    #expect(DockerfileError.tooLarge(bytes: 2_000_000).description.contains("2000000"))
  }

  @Test func `what is not text is refused at once`() {
    #expect(throws: DockerfileError.binary(offset: 4)) { try Dockerfile.parse(Array("FROM\0".utf8)) }
    #expect(DockerfileError.binary(offset: 4).code == "dockerfile-binary")
  }

  @Test func `deep nesting is an answer, not a crash`() throws {
    let deep = 20_000
    for text in [
      "RUN " + String(repeating: "(", count: deep), "RUN " + String(repeating: "$(", count: deep),
      "CMD " + String(repeating: "[", count: deep), "FROM " + String(repeating: "${a:-", count: deep),
      String(repeating: "ONBUILD ", count: deep), "RUN " + String(repeating: "if ", count: deep),
      "RUN " + String(repeating: "`", count: deep), "RUN " + String(repeating: "case a in b) ", count: deep),
    ] {
      let file = try parsed("FROM scratch\n" + text + "\nUSER a\n")
      #expect(file.instructions.last?.keyword == .user)
    }
  }

  @Test func `a line longer than BuildKit takes is an error`() throws {
    let file = try parsed("FROM scratch\nRUN " + String(repeating: "x", count: 65_536) + "\nUSER a\n")
    #expect(file.problems.map(\.phase) == [.syntax])
    #expect(file.instructions.count == 3)
  }
}

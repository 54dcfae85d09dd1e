import Reporting
import Testing

@testable import DockerOperations

struct PastedErrorTests {
  private func best(_ text: String, exitCode: Int? = nil) throws -> Hypothesis? {
    Diagnosis(of: try ContainerFacts(pasted: text, exitCode: exitCode)).best
  }

  @Test(arguments: [
    ("exec /entrypoint.sh: exec format error", "exec-format-error"),
    (
      #"docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "serve": executable file not found in $PATH: unknown."#,
      "command-not-found"
    ),
    (
      "Error response from daemon: driver failed programming external connectivity on endpoint x (6cf5): Bind for 0.0.0.0:5432 failed: port is already allocated",
      "port-in-use"
    ),
    ("Error: getaddrinfo EAI_AGAIN postgres", "name-unresolved"),
    ("ModuleNotFoundError: No module named 'flask'", "missing-module"),
    (
      "permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock",
      "docker-socket-denied"
    ),
    ("java.lang.OutOfMemoryError: Java heap space", "heap-exhausted"),
    ("unable to find user web: no matching entries in passwd file", "unknown-user"),
    ("/bin/bash^M: bad interpreter: No such file or directory", "windows-line-ends"),
  ])
  func `an error without a container is recognised`(text: String, rule: String) throws {
    #expect(try best(text)?.rule == rule)
  }

  @Test(arguments: rows.indices)
  func `what people paste is explained by its cause`(row: Int) throws {
    #expect(try best(Self.rows[row].text)?.rule == Self.rows[row].rule.id)
  }

  @Test func `an error reads as a sentence, and its commands name what it names`() throws {
    let diagnosis = Diagnosis(
      of: try ContainerFacts(pasted: "exec /start.sh: exec format error", exitCode: nil))
    #expect(
      diagnosis.report.verdict.sentence.hasPrefix("The kernel cannot run /start.sh (exec format error)"))
    #expect(diagnosis.report.findings.map(\.subject) == [nil])
    #expect(diagnosis.best?.remedy.commands.contains { $0.command.hasSuffix("-c 64 /start.sh") } == true)
  }

  @Test func `an exit code alone is explained`() throws {
    #expect(try best("", exitCode: 137)?.rule == Killed.id)
    #expect(try best("", exitCode: 139)?.rule == Segfault.id)
    #expect(try best("", exitCode: 143)?.rule == Terminated.id)
    #expect(try best(#""OOMKilled": true"#, exitCode: 137)?.rule == OutOfMemory.id)
  }

  @Test func `nothing is made up about the container that nobody saw`() throws {
    let report = Diagnosis(of: try ContainerFacts(pasted: "the moon is full", exitCode: nil)).report
    #expect(report.verdict.level == .attention)
    #expect(report.verdict.sentence.contains("No rule recognises"))
    #expect(report.blocks.isEmpty)
  }
}

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

  @Test(arguments: commands.indices)
  func `what the docker command says is explained by its cause`(row: Int) throws {
    #expect(try best(Self.commands[row].text)?.rule == Self.commands[row].rule.id)
  }

  @Test func `a container in which a program is missing is not to be removed`() throws {
    let text =
      #"OCI runtime exec failed: exec failed: exec: "bash": executable file not found in $PATH: unknown"#
    let diagnosis = Diagnosis(of: try ContainerFacts(pasted: text, exitCode: nil))
    #expect(diagnosis.hypotheses.map(\.rule) == [ExecProgramMissing.id])
    #expect(diagnosis.best?.remedy.commands.contains { $0.command.contains("docker rm") } == false)
  }

  @Test func `a container in which a program may not be executed is not to be removed`() throws {
    let best = try best(#"OCI runtime exec failed: exec failed: exec: "/x.sh": permission denied: unknown"#)
    #expect(best?.rule == NotExecutable.id)
    #expect(best?.remedy.commands.contains { $0.command.contains("docker exec --user 0") } == true)
    #expect(best?.remedy.commands.contains { $0.command.contains("docker rm") } == false)
  }

  @Test func `nobody knows where the lock file of a pasted error lies`() throws {
    let best = try best("A server is already running. Check /app/tmp/pids/server.pid.")
    #expect(best?.rule == StaleLockFile.id)
    #expect(best?.remedy.commands.isEmpty == true)
  }

  @Test(arguments: [
    "https://api.example.com/orders", "https://api.example.com/v2/orders",
    "https://api.example.com/files/manifests/3",
  ])
  func `a service that wants a login is no registry`(url: String) throws {
    let best = try best("requests.exceptions.HTTPError: 401 Unauthorized for url: \(url)")
    #expect(best?.rule != RegistryRefused.id)
  }

  @Test func `nobody was asked who has the port of a pasted error`() throws {
    let best = try best("Bind for 0.0.0.0:5432 failed: port is already allocated")
    #expect(best?.cause.contains("port 5432 of the host is in use by another container") == true)
    #expect(best?.evidence.map(\.name).contains("Who has the port") == false)
    #expect(best?.remedy.commands.contains { $0.command == "docker ps --filter publish=5432" } == true)
  }

  @Test(arguments: [
    "mkdir: cannot create directory '/data/db': Permission denied",
    "npm error enoent Could not read package.json: Error: ENOENT: no such file or directory",
    "Error: Cannot find module 'express'", "Error: getaddrinfo ENOTFOUND db",
    "FileNotFoundError: [Errno 2] No such file or directory: 'app.toml'",
    "nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)",
  ])
  func `no fact is made up about who ran it, and where`(text: String) throws {
    let best = try #require(try best(text))
    let words = ([best.cause] + best.remedy.advice + best.evidence.map { "\($0.name): \($0.value)" })
      .joined(separator: "\n")
    for invented in [
      " as root", "(/)", "which is /.", " in /,", "Runs as", "Working folder", "Networks:", "IMAGE",
    ] {
      #expect(!words.contains(invented))
    }
    #expect(!words.contains("no container of that name here"))
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

import DockerClient
import DockerClientTesting
import Foundation
import HTTPTransportTesting
import Subprocesses
import Testing

/// The real engine through real ssh: a server of the test's own on this machine, with keys of its own. `sshd` comes with
/// Debian's openssh-server; `LONGSHORE_SSHD` names another one.
@Suite(
  .enabled(
    if: TestEngine.isRequired || TestEngine.isUsed && SSHServer.program != nil,
    "needs an engine, and sshd (apt install openssh-server)"),
  .timeLimit(.minutes(2)))
struct SSHTests {
  @Test func `calls, a stream and an exec go through ssh, many at a time`() async throws {
    let server = try await SSHServer()
    let socket = try #require(
      ProcessInfo.processInfo.environment["LONGSHORE_ENGINE"]?.dropFirst("unix://".count))
    let engine = DockerClient(environment: server.environment(socket: String(socket)))
    #expect(try await engine.version().apiVersion == TestEngine.client.version().apiVersion)
    try await TestEngine.withContainer(
      "ssh", ContainerConfig(image: "", cmd: ["sh", "-c", "echo started; exec sleep 600"])
    ) { name in
      try await withThrowingTaskGroup(of: String.self) { group in
        for number in 0..<4 {
          group.addTask {
            var creation = ExecCreation(["cat"])
            creation.attachStdin = true
            let session = try await engine.startExec(engine.createExec(name, creation))
            try await session.write(Array("over ssh \(number)\n".utf8))
            await session.finishInput()
            var text = ""
            for try await line in session.lines() { text += line.text }
            return text
          }
        }
        var answers: Set<String> = []
        for try await answer in group { answers.insert(answer) }
        #expect(answers == Set((0..<4).map { "over ssh \($0)" }))
      }
      for try await line in try await engine.containerLogs(name).lines() {
        #expect(line.text == "started")
        break
      }
    }
  }

  @Test func `a server that refuses the key, and a host whose key is another, are told in ssh's words`()
    async throws
  {
    let server = try await SSHServer()
    for (change, words) in [
      ("PubkeyAuthentication no", "Permission denied"),
      ("UserKnownHostsFile /dev/null", "verification failed"),
    ] {
      var environment = server.environment(socket: "/nonexistent")
      try server.prepend(change)
      environment["SSH_AUTH_SOCK"] = nil
      let client = DockerClient(environment: environment)
      let error = await #expect(throws: DockerError.self) { try await client.ping() }
      #expect(error?.code == .unreachable)
      #expect(error?.message.contains(words) == true, "\(String(describing: error))")
    }
  }

  @Test func `a socket that is not there on the other side is told too`() async throws {
    let server = try await SSHServer()
    let client = DockerClient(environment: server.environment(socket: "/nonexistent/docker.sock"))
    let error = await #expect(throws: DockerError.self) { try await client.ping() }
    #expect(error?.message.contains("/nonexistent/docker.sock") == true, "\(String(describing: error))")
  }
}

/// An ssh server for the user who runs the tests.
private final class SSHServer: Sendable {
  static let program: String? = {
    let named = ProcessInfo.processInfo.environment["LONGSHORE_SSHD"] ?? "/usr/sbin/sshd"
    // As root it wants this folder, which the package's service makes.
    let isRoot = getuid() == 0
    guard FileManager.default.isExecutableFile(atPath: named) else { return nil }
    return isRoot && !FileManager.default.fileExists(atPath: "/run/sshd") ? nil : named
  }()

  private let folder = NSTemporaryDirectory() + "longshore-ssh-\(UUID().uuidString)"
  private let port: UInt16
  private let process: RunningSubprocess

  init() async throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for key in ["host", "user"] {
      let keygen = try Subprocess(
        named: "ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", "\(folder)/\(key)"])
      _ = try await keygen.run(deadline: .seconds(30))
    }
    // A port that was free a moment ago.
    port = try TCPStub { _ in }.port
    try """
    Port \(port)
    ListenAddress 127.0.0.1
    HostKey \(folder)/host
    AuthorizedKeysFile \(folder)/user.pub
    PidFile none
    StrictModes no
    UsePAM no
    PasswordAuthentication no
    KbdInteractiveAuthentication no
    MaxStartups 100
    """.write(toFile: folder + "/sshd_config", atomically: false, encoding: .utf8)
    let hostKey = try String(contentsOfFile: folder + "/host.pub", encoding: .utf8)
    try "[127.0.0.1]:\(port) \(hostKey)".write(
      toFile: folder + "/known_hosts", atomically: false, encoding: .utf8)
    try """
    IdentityFile \(folder)/user
    IdentitiesOnly yes
    UserKnownHostsFile \(folder)/known_hosts
    StrictHostKeyChecking yes
    """.write(toFile: folder + "/config", atomically: false, encoding: .utf8)
    // The configuration of the user who runs the tests plays no part.
    try "#!/bin/sh\nexec /usr/bin/ssh -F \(folder)/config \"$@\"\n"
      .write(toFile: folder + "/ssh", atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder + "/ssh")
    let program = try #require(Self.program)
    process = try Subprocess(named: program, ["-D", "-e", "-f", folder + "/sshd_config"]).start()
    var said = ""
    while !said.contains("listening"), let bytes = try await process.errorOutput.read() {
      said += String(decoding: bytes, as: UTF8.self)
    }
    try #require(said.contains("listening"), "sshd says: \(said)")
  }

  deinit {
    process.terminate()
    try? FileManager.default.removeItem(atPath: folder)
  }

  func environment(socket: String) -> [String: String] {
    [
      "DOCKER_HOST": "ssh://127.0.0.1:\(port)\(socket)", "HOME": folder,
      "PATH": folder + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"),
    ]
  }

  /// Puts a line before the client's configuration: what comes first counts.
  func prepend(_ line: String) throws {
    let path = folder + "/config"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try (line + "\n" + text).write(toFile: path, atomically: false, encoding: .utf8)
  }
}

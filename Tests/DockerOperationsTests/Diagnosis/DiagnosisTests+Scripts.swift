import DockerClient

@testable import DockerOperations

extension DiagnosisTests {
  private static func file(_ path: String, _ text: String) -> ProgramFile {
    ProgramFile(path: path, head: Array(text.utf8))
  }

  /// Scripts, and programs that a shell or an init should run.
  static let scripts: [Scenario] = [
    Scenario(
      "a PATH that was replaced", is: CommandNotFound.self, says: ["$PATH, which was replaced"],
      suggests: ["-e PATH=/opt/app/bin:/usr/bin:/bin"]
    ) { facts in
      facts.failedToStart(127, #"exec: "python3": executable file not found in $PATH: unknown"#)
      facts.container.config.env = [EnvironmentVariable("PATH", "/opt/app/bin")]
      facts.image = try? json(#"{"Config": {"Env": ["PATH=/usr/bin:/bin"]}}"#)
    },
    Scenario("an empty program", is: ProgramEmpty.self, says: ["/start.sh is empty"]) { facts in
      facts.ended(1, writing: "!exec /start.sh: exec format error")
      facts.program = file("/start.sh", "")
    },
    Scenario(
      "Windows line ends below the first line", is: WindowsLineEnds.self,
      says: ["/start.sh has Windows line ends"]
    ) { facts in
      facts.ended(2, writing: "!/start.sh: set: line 2: illegal option -")
      facts.container.path = "/start.sh"
      facts.program = file("/start.sh", "#!/bin/sh\nset -e\r\necho x\r\n")
    },
    Scenario("Windows line ends that bash shows", is: WindowsLineEnds.self) { facts in
      facts.ended(2, writing: "!/start.sh: line 2: set: pipefail\r: invalid option name")
    },
    Scenario(
      "a script that a shell runs and whose interpreter is missing", is: InterpreterMissing.self,
      says: ["/wrap is there, but the image lacks /bin/bash"]
    ) { facts in
      facts.ended(127, writing: "!sh: exec: line 0: /wrap: not found")
      (facts.container.path, facts.container.args) = ("sh", ["-c", "exec /wrap"])
      facts.program = file("/wrap", "#!/bin/bash\n")
    },
    Scenario(
      "a program of another processor that a shell read", is: ExecFormat.self, says: ["exec format error"]
    ) { facts in
      facts.ended(127, writing: "!/arm: line 1: \u{7F}ELF\u{2}\u{1}: not found")
      (facts.container.path, facts.container.args) = ("sh", ["-c", "/arm"])
    },
    Scenario(
      "a program that an init does not find", is: ShellCommandNotFound.self,
      says: [#"its init did not find the command "gunicorn""#]
    ) { $0.ended(127, writing: "![FATAL tini (8)] exec gunicorn failed: No such file or directory") },
    Scenario(
      "a file that is not in the mount over its place", is: MissingModule.self,
      says: ["/app/main.py is not in /srv/empty, which is mounted on /app"],
      suggests: ["leave out that mount"]
    ) { facts in
      facts.ended(2, writing: "!python3: can't open file '/app/main.py': [Errno 2] No such file or directory")
      facts.container.mounts = [bind("/srv/empty", "/app")]
    },
    Scenario(
      "a working folder that was changed", is: MissingModule.self, suggests: ["leave out -w /app/src"]
    ) { facts in
      facts.ended(
        2, writing: "!python3: can't open file '/app/src/main.py': [Errno 2] No such file or directory")
      facts.container.config.workingDir = "/app/src"
      facts.image = try? json(#"{"Config": {"WorkingDir": "/app"}}"#)
    },
    Scenario(
      "a group that is not there", is: UnknownUser.self, says: [#"no group "staff""#],
      suggests: ["/etc/group"]
    ) { facts in
      facts.failedToStart(126, "unable to find group staff: no matching entries in group file")
      facts.container.config.user = "app:staff"
    },
  ]

  /// Services that a program depends on, as it speaks of them.
  static let services: [Scenario] = [
    Scenario(
      "a login that is refused", is: LoginRefused.self, says: ["db refuses"], suggests: ["first start"]
    ) {
      facts in
      facts.ended(1, writing: #"!FATAL: password authentication failed for user "app""#)
      facts.container.config.env = [EnvironmentVariable("DATABASE_URL", "postgres://app@db:5432/app")]
    },
    Scenario(
      "a proxy that its environment names and that is itself", is: ProxyFailed.self, says: ["the proxy"]
    ) { facts in
      facts.ended(1, writing: "!urllib.error.URLError: <urlopen error [Errno 111] Connection refused>")
      facts.container.config.env = [EnvironmentVariable("http_proxy", "http://127.0.0.1:3128")]
    },
    Scenario("shared memory that is full", is: DiskFull.self, says: ["/dev/shm"], suggests: ["--shm-size"]) {
      facts in
      facts.ended(
        1,
        writing:
          #"!FATAL:  could not resize shared memory segment "/PostgreSQL.1" to 8388608 bytes: No space left on device"#
      )
      facts.container.hostConfig.shmSize = 1 << 20
    },
    Scenario(
      "a program that only waits", is: StillWaiting.self, says: ["db is unavailable - sleeping"],
      suggests: ["does not run"]
    ) { facts in
      facts.running(for: 50)
      facts.write(["started"] + Array(repeating: "waiting for db: db is unavailable - sleeping", count: 5))
      facts.neighbours = (try? [ContainerSummary.named("db", running: false)]) ?? []
    },
    Scenario(
      "a certificate whose time is over", is: ClockWrong.self, says: ["the time of a certificate is over"]
    ) {
      $0.ended(
        1,
        writing:
          "!x509: certificate has expired or is not yet valid: current time 2026-11-25T10:00:00Z is after 2026-09-01T00:00:00Z"
      )
    },
    Scenario(
      "memory that is nearly used up", is: MemoryNearLimit.self, says: ["may have"],
      suggests: ["docker stats web"]
    ) { facts in
      facts.running()
      facts.container.hostConfig.memory = 100 << 20
      facts.memoryUsed = 93 << 20
    },
    Scenario(
      "a container that was taken off its network", is: Disconnected.self,
      suggests: ["docker network connect back web"]
    ) {
      facts in
      facts.running()
      facts.container.hostConfig.networkMode = "back"
      facts.isOnNoNetwork = true
    },
    Scenario(
      "a probe that the image lacks, before it counts", is: Unhealthy.self,
      says: ["the image lacks what the probe calls"]
    ) {
      facts in
      facts.running()
      facts.container.state.health = try? json(
        #"{"Status": "starting", "Log": [{"ExitCode": 127, "Output": "/bin/sh: pg_isready: not found"}]}"#)
    },
    Scenario("a service that does not find a page, before it counts", is: HealthStarting.self) { facts in
      facts.running()
      facts.container.state.health = try? json(
        #"{"Status": "starting", "Log": [{"ExitCode": 1, "Output": "wget: server returned error: HTTP/1.1 404 Not Found"}]}"#
      )
    },
    Scenario(
      "a probe that is one string", is: Unhealthy.self, says: ["the whole command is one string"]
    ) { facts in
      facts.running()
      facts.container.config.healthcheck = HealthConfig(test: ["CMD", "wget -q http://localhost/"])
      facts.container.state.health = try? json(
        #"{"Status": "unhealthy", "Log": [{"ExitCode": -1, "Output": "exec: \"wget -q http://localhost/\": no such file"}]}"#
      )
    },
    Scenario("a task that counts no errors", is: FinishedEarly.self, says: ["Nothing is wrong with web"]) {
      $0.ended(0, writing: "!Ran 3 tests in 0.1s", "!OK (errors=0)")
    },
  ]
}

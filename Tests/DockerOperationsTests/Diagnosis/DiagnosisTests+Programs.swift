import DockerClient

@testable import DockerOperations

extension DiagnosisTests {
  /// Containers whose program ended by itself.
  static let programs: [Scenario] = [
    Scenario(
      "an error in a restart loop, waiting for the next try", is: ApplicationError.self,
      says: ["web keeps restarting (7 times so far)", "exit code 1", "Error: cannot parse config"],
      suggests: ["docker update --restart=no web", "docker logs"]
    ) { facts in
      facts.ended(1, writing: "starting", "!Error: cannot parse config", "!    at load (server.js:3)")
      facts.restarting(7)
    },
    Scenario(
      "the same loop at a moment at which it runs", is: ApplicationError.self,
      says: ["keeps restarting (7 times so far)", "exit code 3"]
    ) { facts in
      facts.running(for: 1)
      facts.container.restartCount = 7
      facts.container.hostConfig.restartPolicy = RestartPolicy(.unlessStopped)
      facts.remember((0, .started), (1, .died(exitCode: 3)), (60, .started))
    },
    Scenario(
      "a loop that the engine gave up", is: ApplicationError.self,
      says: ["was restarted 3 times, and then the engine gave up"]
    ) { facts in
      facts.ended(1, writing: "!fatal: no")
      facts.container.restartCount = 3
      facts.container.hostConfig.restartPolicy = RestartPolicy(.onFailure, maximumRetryCount: 3)
    },
    Scenario(
      "an error of Python: the last line of the traceback names it", is: ApplicationError.self,
      says: ["ValueError: port"]
    ) {
      $0.ended(
        1, writing: "!Traceback (most recent call last):", #"!  File "/app/main.py", line 3, in <module>"#,
        "!    main()",
        "!ValueError: port must be a number")
    },
    Scenario(
      "an error that nobody explains", is: ApplicationError.self, says: ["exit code 42", "wrote nothing"]
    ) {
      $0.ended(42)
    },
    Scenario(
      "a last line that says what it is about in its own way", is: ApplicationError.self,
      says: ["exit code 1", "the last that it wrote is", "giving up on the tape"]
    ) {
      $0.ended(1, writing: "reading", "giving up on the tape")
    },
    Scenario(
      "a last line on stderr that does not look like an error", is: ApplicationError.self,
      says: ["giving up now"]
    ) { $0.ended(1, writing: "!giving up now") },
    Scenario(
      "a setting that is missing", is: MissingSetting.self, says: ["DATABASE_URL"],
      suggests: ["-e DATABASE_URL=VALUE"]
    ) { $0.ended(1, writing: "!Error: DATABASE_URL is not set") },
    Scenario(
      "a setting that is missing in a Compose service", is: MissingSetting.self,
      suggests: ["DATABASE_URL under environment:", "docker compose up -d --force-recreate api"]
    ) { facts in
      facts.ended(1, writing: "!Error: DATABASE_URL is not set")
      facts.container.config.labels["com.docker.compose.service"] = "api"
    },
    Scenario(
      "a setting that is there and still not understood", is: ApplicationError.self,
      says: ["DATABASE_URL is missing a port"]
    ) { facts in
      facts.ended(1, writing: "!Error: DATABASE_URL is missing a port")
      facts.container.config.env = [EnvironmentVariable("DATABASE_URL", "x")]
    },
    Scenario("a module that is missing", is: MissingModule.self, says: ["Cannot find module 'express'"]) {
      $0.ended(1, writing: "!Error: Cannot find module 'express'", "!    at Module._resolve (node:internal)")
    },
    Scenario("a full heap", is: HeapExhausted.self, suggests: ["--max-old-space-size"]) {
      $0.ended(
        134, writing: "!FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory")
    },
    Scenario("a full heap of PHP", is: HeapExhausted.self, suggests: ["memory_limit of PHP"]) {
      $0.ended(
        255,
        writing: "!PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted in /a.php on line 3")
    },
    Scenario(
      "a full heap of Java", is: HeapExhausted.self,
      suggests: ["docker rm web", "-e JAVA_TOOL_OPTIONS=-XX:MaxRAMPercentage=75"]
    ) {
      $0.ended(1, writing: #"!Exception in thread "main" java.lang.OutOfMemoryError: Java heap space"#)
    },
    Scenario(
      "a command that a shell does not find", is: ShellCommandNotFound.self,
      says: [#""gunicorn""#, "exit code 127"]
    ) { $0.ended(127, writing: "!sh: gunicorn: not found") },
    Scenario("the same in bash", is: ShellCommandNotFound.self, says: [#""gunicorn""#]) {
      $0.ended(127, writing: "!/start.sh: line 3: gunicorn: command not found")
    },
    Scenario(
      "an image for another processor", is: ExecFormat.self, says: ["for arm64", "runs on amd64"],
      suggests: ["docker pull --platform linux/amd64 acme/web:2"]
    ) { facts in
      facts.ended(1, writing: "!exec /usr/local/bin/node: exec format error")
      facts.image = try? json(#"{"Architecture": "arm64"}"#)
    },
    Scenario(
      "a program for another processor in an image for this one", is: ExecFormat.self,
      says: ["its program is for arm64"], suggests: ["a program of another processor was put into it"]
    ) { facts in
      facts.ended(1, writing: "!exec /app: exec format error")
      facts.container.path = "/app"
      facts.image = try? json(#"{"Architecture": "amd64"}"#)
      facts.program = ProgramFile(
        path: "/app", head: [0x7F, 0x45, 0x4C, 0x46, 2, 1] + [UInt8](repeating: 0, count: 12) + [0xB7, 0])
    },
    Scenario(
      "a script for an interpreter that the image lacks", is: InterpreterMissing.self,
      says: ["lacks /usr/bin/python3"], suggests: ["Install python3 in the image"]
    ) { facts in
      facts.ended(1, writing: "!exec /start.py: no such file or directory")
      facts.container.path = "/start.py"
      facts.program = ProgramFile(path: "/start.py", head: Array("#!/usr/bin/python3\nprint()\n".utf8))
    },
    Scenario(
      "a script without a first line", is: ExecFormat.self, says: ["#! line"],
      suggests: ["head acme/web:2 -c 64 /start.sh"]
    ) { facts in
      facts.ended(1, writing: "!exec /start.sh: exec format error")
      facts.container.path = "/start.sh"
      facts.image = try? json(#"{"Architecture": "amd64"}"#)
    },
    Scenario(
      "a script with Windows line ends", is: InterpreterMissing.self, says: ["CRLF"],
      suggests: [".gitattributes"]
    ) { facts in
      facts.ended(1, writing: "!exec /start.sh: no such file or directory")
      facts.container.path = "/start.sh"
    },
    Scenario(
      "a service that went into the background", is: FinishedEarly.self, says: ["exit code 0"],
      suggests: ["foreground"]
    ) {
      facts in
      facts.ended(0, writing: "daemon started")
      facts.restarting(3)
    },
    Scenario("a job that is done", is: FinishedEarly.self, says: ["Nothing is wrong with web"]) {
      $0.ended(0, writing: "3 tables migrated")
    },
    Scenario("a service that ended, and has a port", is: FinishedEarly.self, says: ["web has ended"]) {
      $0.ended(0, writing: "started")
      $0.publish("80/tcp")
    },
    Scenario(
      "a job that ended well, on an error", is: FinishedEarly.self,
      says: ["web has ended", "the last thing that it wrote is one"]
    ) { $0.ended(0, writing: "!ERROR could not migrate") },
    Scenario("a job that got over an error", is: FinishedEarly.self, says: ["Nothing is wrong with web"]) {
      $0.ended(0, writing: "!ERROR connection refused", "connected, 3 tables migrated")
    },
    Scenario("a shell without a terminal", is: FinishedEarly.self, says: ["shell"], suggests: ["-it"]) {
      facts in
      facts.ended(0)
      facts.container.path = "/bin/bash"
      facts.container.args = []
    },
  ]
}

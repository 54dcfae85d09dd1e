import DockerClient

@testable import DockerOperations

extension DiagnosisTests {
  /// Containers whose program ended because of something around it.
  static let surroundings: [Scenario] = [
    Scenario("a full disk", is: DiskFull.self, says: ["no space left"], suggests: ["docker system df"]) {
      $0.ended(1, writing: "!write /data/x: no space left on device")
    },
    Scenario("a full file system in memory", is: DiskFull.self, says: ["/cache"], suggests: ["tmpfs"]) {
      facts in
      facts.ended(1, writing: "!dd: error writing '/cache/x': No space left on device")
      facts.container.hostConfig.tmpfs = ["/cache": "size=1m"]
    },
    Scenario(
      "a read-only root file system", is: ReadOnlyFilesystem.self, says: ["/var/run/app.pid"],
      suggests: ["--tmpfs /var/run"]
    ) { facts in
      facts.ended(1, writing: "!sh: can't create /var/run/app.pid: Read-only file system")
      facts.container.hostConfig.readonlyRootfs = true
    },
    Scenario("a read-only mount", is: ReadOnlyFilesystem.self, suggests: ["without :ro"]) { facts in
      facts.ended(1, writing: "!open /data/db: read-only file system")
      facts.container.mounts = [bind("/srv/data", "/data", writable: false)]
    },
    Scenario(
      "a mounted folder of another user", is: PermissionDenied.self, says: ["/data/db", "user 1000"],
      suggests: ["chown -R 1000 /srv/data"]
    ) { facts in
      facts.ended(1, writing: "!mkdir: cannot create directory '/data/db': Permission denied")
      facts.container.config.user = "1000"
      facts.container.mounts = [bind("/srv/data", "/data")]
    },
    Scenario("a port below 1024 without the right", is: PermissionDenied.self, suggests: ["8080"]) { facts in
      facts.ended(1, writing: "!nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)")
      facts.container.config.user = "nginx"
    },
    Scenario(
      "a name on the default bridge", is: NameUnresolved.self, says: [#""db""#, "default bridge"],
      suggests: ["docker network create", "docker network connect app-net db"]
    ) { facts in
      facts.ended(1, writing: "!nc: bad address 'db'")
      facts.container.networkSettings.networks = ["bridge": EndpointSettings()]
      facts.neighbours = (try? [ContainerSummary.named("db")]) ?? []
    },
    Scenario(
      "a name on another network", is: NameUnresolved.self, suggests: ["docker network connect back web"]
    ) { facts in
      facts.ended(1, writing: "!Error: getaddrinfo ENOTFOUND db")
      facts.container.networkSettings.networks = ["front": EndpointSettings()]
      facts.neighbours = (try? [ContainerSummary.named("db", networks: ["back"])]) ?? []
    },
    Scenario(
      "a name that nothing has", is: NameUnresolved.self, says: [#""dbb""#],
      suggests: ["no container of that name"]
    ) {
      $0.ended(1, writing: "!dial tcp: lookup dbb on 127.0.0.11:53: no such host")
    },
    Scenario(
      "a name server on its own localhost", is: NameUnresolved.self,
      says: ["the name server that it asks, 127.0.0.9, is the container itself"],
      suggests: ["Leave out --dns 127.0.0.9"]
    ) { facts in
      facts.ended(1, writing: "!ping: bad address 'example.com'")
      facts.container.hostConfig.dns = ["127.0.0.9"]
    },
    Scenario(
      "a dependency that does not run", is: DependencyUnreachable.self, says: ["db:5432"],
      suggests: ["docker start db", "container.debug --container db"]
    ) { facts in
      facts.ended(1, writing: "!Error: connect ECONNREFUSED db:5432")
      facts.neighbours = (try? [ContainerSummary.named("db", running: false)]) ?? []
    },
    Scenario(
      "localhost for another container", is: DependencyUnreachable.self,
      says: ["127.0.0.1:5432", "the container itself"],
      suggests: ["host.docker.internal"]
    ) { $0.ended(1, writing: "!connect to 127.0.0.1:5432: Connection refused") },
    Scenario("a port that is used inside", is: AddressInUse.self, says: ["inside it"]) {
      $0.ended(1, writing: "!Error: listen EADDRINUSE: address already in use :::3000")
    },
    Scenario(
      "a limit of processes", is: ProcessLimit.self, says: ["limit of 20 processes"],
      suggests: ["docker update --pids-limit 80 web"]
    ) { facts in
      facts.ended(2, writing: "!sh: can't fork: Resource temporarily unavailable")
      facts.container.hostConfig.pidsLimit = 20
    },
  ]

  /// Containers that run.
  static let running: [Scenario] = [
    Scenario(
      "just begun", is: Healthy.self,
      says: ["Nothing is wrong with web: it runs since 2 s, which is too short a time to tell"],
      suggests: ["Look again in a few seconds"]
    ) { $0.running(for: 2) },
    Scenario(
      "sudo where nobody may become somebody else", is: PrivilegesLocked.self,
      says: ["no-new-privileges"], suggests: ["docker run --user root"]
    ) { facts in
      facts.ended(
        1,
        writing: "!sudo: The \"no new privileges\" flag is set, which prevents sudo from running as root.")
      facts.container.hostConfig.securityOpt = ["no-new-privileges"]
    },
    Scenario(
      "a question that nobody can answer", is: InputWanted.self, says: ["wants to read from a keyboard"],
      suggests: ["docker run -it"]
    ) {
      $0.ended(
        1, writing: "!Traceback (most recent call last):", "!  File \"<string>\", line 1, in <module>",
        "!EOFError: EOF when reading a line")
    },
    Scenario(
      "a question that waits for its answer", is: InputWanted.self, says: ["waits for an answer to"],
      suggests: ["docker attach web"]
    ) { $0.running(writing: "Are you sure you want to continue? [y/N] ") },
    Scenario(
      "data that another one has", is: DataInUse.self, says: ["its data is in use"]
    ) {
      $0.ended(1, writing: "![ERROR] [MY-012574] [InnoDB] Unable to lock ./ibdata1 error: 11")
    },
    Scenario(
      "a database that was never made", is: DatabaseMissing.self, says: ["no database \"shop\""],
      suggests: ["POSTGRES_DB"]
    ) { $0.ended(1, writing: "!psycopg2.OperationalError: FATAL:  database \"shop\" does not exist") },
    Scenario(
      "a disk of its own under the data", is: DataFolderRefused.self,
      says: ["/var/lib/postgresql/data holds something"], suggests: ["PGDATA=/var/lib/postgresql/data/pgdata"]
    ) {
      $0.ended(
        1, writing: "!initdb: error: directory \"/var/lib/postgresql/data\" exists but is not empty")
    },
    Scenario(
      "webpack 4 on a new Node.js", is: CryptographyOld.self, suggests: ["--openssl-legacy-provider"]
    ) { $0.ended(1, writing: "!Error: error:0308010C:digital envelope routines::unsupported") },
    Scenario(
      "a program for a later Java", is: JavaTooOld.self, says: ["compiled for Java 21", "has Java 17"],
      suggests: ["eclipse-temurin:21-jre"]
    ) {
      $0.ended(
        1,
        writing:
          "!Exception in thread \"main\" java.lang.UnsupportedClassVersionError: App has been compiled by a more recent version of the Java Runtime (class file version 65.0), this version of the Java Runtime only recognizes class file versions up to 61.0"
      )
    },
    Scenario(
      "a program in the background", is: FinishedEarly.self, says: ["into the background"],
      suggests: ["Leave out the &"]
    ) { facts in
      facts.container.path = "sh"
      facts.container.args = ["-c", "nohup python3 -m http.server 80 2>&1 & echo started"]
      facts.ended(0, writing: "started")
    },
    Scenario("a command with &&", is: FinishedEarly.self, says: ["Nothing is wrong with web"]) { facts in
      facts.container.path = "sh"
      facts.container.args = ["-c", "make 2>&1 && echo done"]
      facts.ended(0, writing: "done")
    },
    Scenario(
      "an address of somebody else", is: AddressNotOwn.self, says: ["an address that the container"],
      suggests: ["0.0.0.0"]
    ) { $0.ended(1, writing: "!OSError: [Errno 99] Cannot assign requested address") },
    Scenario(
      "a wait without a further word", is: StillWaiting.self, says: ["it does nothing but wait"]
    ) { $0.running(for: 120, writing: "[entrypoint] waiting for db:5432...") },
    Scenario("who waits for connections is ready", is: Healthy.self) {
      $0.running(for: 120, writing: "database system is ready, waiting for connections")
    },
    Scenario(
      "a container whose only failure the engine has forgotten", is: Healthy.self, says: ["after 1 restart"]
    ) { facts in
      facts.running(for: 45)
      facts.container.restartCount = 1
      facts.container.hostConfig.restartPolicy = RestartPolicy(.onFailure, maximumRetryCount: 5)
    },
    Scenario(
      "a name that the program puts in quotation marks of its own", is: DependencyUnreachable.self,
      says: ["cannot connect to postgres"]
    ) { $0.ended(1, writing: "!Error: P1001: Can't reach database server at `postgres`:`5432`") },
    Scenario(
      "a file that a shell does not find in a script", is: FileMissing.self, says: ["./.env"]
    ) { $0.ended(1, writing: "!/e.sh: source: line 2: can't open './.env': No such file or directory") },
    Scenario("ping without its right", is: CapabilityMissing.self, says: ["NET_RAW"]) { facts in
      facts.ended(1, writing: "!ping: permission denied (are you root?)")
      facts.container.hostConfig.capDrop = ["NET_RAW"]
    },
    Scenario(
      "workers that do not answer in time", is: WorkersTooSlow.self,
      says: ["its workers do not answer in time"], suggests: ["--timeout 120"]
    ) { facts in
      facts.running(
        for: 120,
        writing: "[2026-11-28 10:00:00 +0000] [1] [INFO] Listening at: http://0.0.0.0:8000 (1)",
        "![2026-11-28 10:01:00 +0000] [1] [CRITICAL] WORKER TIMEOUT (pid:7)",
        "![2026-11-28 10:01:01 +0000] [1] [ERROR] Worker (pid:7) was sent SIGKILL! Perhaps out of memory?")
    },
    Scenario("nothing wrong", is: Healthy.self, says: ["Nothing is wrong with web: it runs since 1 h"]) {
      $0.running()
    },
    Scenario("nothing wrong, with errors in the log that it survived", is: Healthy.self) {
      $0.running(writing: "!ERROR connection refused, retrying", "connected")
    },
    Scenario("nothing wrong since it was restarted days ago", is: Healthy.self) { facts in
      facts.running(for: 3 * 86400)
      facts.container.restartCount = 2
      facts.container.hostConfig.restartPolicy = RestartPolicy(.always)
    },
    Scenario("nothing wrong, though it ran out of memory before it was started again", is: Healthy.self) {
      facts in
      facts.running(for: 3 * 86400)
      facts.container.state.finishedAt = Clock.start
      facts.container.state.oomKilled = true
      facts.container.restartCount = 1
      facts.container.hostConfig.restartPolicy = RestartPolicy(.onFailure)
    },
    Scenario("nothing wrong, and healthy", is: Healthy.self, says: ["its health check passes"]) { facts in
      facts.running()
      facts.container.state.health = health("healthy", failures: 0)
    },
    Scenario(
      "a failing health check", is: Unhealthy.self,
      says: ["web runs but is unhealthy", "cannot connect", "port 8080: Connection refused"],
      suggests: ["docker exec web sh -c 'curl -f localhost:8080'"]
    ) { facts in
      facts.running()
      facts.container.config.healthcheck = HealthConfig(test: ["CMD-SHELL", "curl -f localhost:8080"])
      facts.container.state.health = health(
        "unhealthy", failures: 5, output: "port 8080: Connection refused\\n")
    },
    Scenario(
      "a health check whose program is missing", is: Unhealthy.self, says: ["cannot be run"],
      suggests: ["wget"]
    ) { facts in
      facts.running()
      facts.container.state.health = health("unhealthy", failures: 3, output: "/bin/sh: curl: not found")
    },
    Scenario(
      "a path that the service lacks", is: Unhealthy.self, says: ["the service answers 404 to /health"]
    ) {
      facts in
      facts.running()
      facts.container.config.healthcheck = HealthConfig(
        test: ["CMD-SHELL", "wget -q -O /dev/null http://127.0.0.1:8000/health"])
      facts.container.state.health = health(
        "unhealthy", failures: 3, output: "wget: server returned error: HTTP/1.0 404 File not found")
    },
    Scenario("a health check that takes too long", is: Unhealthy.self, says: ["longer than 2 s"]) { facts in
      facts.running()
      facts.container.config.healthcheck = HealthConfig(test: ["CMD", "probe"], timeout: 2_000_000_000)
      facts.container.state.health = health(
        "unhealthy", failures: 3, output: "Health check exceeded timeout (2s)")
    },
    Scenario("a health check that has not passed yet", is: HealthStarting.self, says: ["is starting"]) {
      facts in
      facts.running(for: 10)
      facts.container.state.health = health("starting", failures: 1, output: "no")
    },
    Scenario("a frozen container", is: Paused.self, suggests: ["docker unpause web"]) { facts in
      facts.running()
      facts.container.state.status = .paused
    },
  ]

  private static func health(_ status: String, failures: Int, output: String = "") -> Health? {
    try? json(
      #"{"Status": "\#(status)", "FailingStreak": \#(failures), "Log": [{"ExitCode": 1, "Output": "\#(output)"}]}"#
    )
  }
}

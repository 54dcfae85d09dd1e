import DockerClient

@testable import DockerOperations

extension DiagnosisTests {
  /// Programs that say what they lack, and where it must be mended.
  static let advice: [Scenario] =
    [
      Scenario(
        "an authority that it does not know", is: UnknownAuthority.self, says: ["signed the certificate"],
        suggests: ["ca-certificates", "SSL_CERT_FILE"]
      ) {
        $0.ended(
          1, writing: "!Get https://api.internal:8443/x: x509: certificate signed by unknown authority")
      },
      Scenario(
        "the same in Python", is: UnknownAuthority.self, says: ["signed the certificate"],
        suggests: ["REQUESTS_CA_BUNDLE"]
      ) {
        $0.ended(
          1, writing: "!Traceback (most recent call last):", #"!  File "/app.py", line 3, in <module>"#,
          "!ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1006)"
        )
      },
      Scenario(
        "too few areas of memory", is: MapCountTooLow.self, says: ["vm.max_map_count"],
        suggests: ["sudo sysctl -w vm.max_map_count=262144"]
      ) {
        $0.ended(
          78,
          writing:
            "ERROR: [1] bootstrap checks failed. bootstrap check failure [1] of [1]: max virtual memory areas vm.max_map_count [65530] is too low, increase to at least [262144]"
        )
      },
      Scenario(
        "one of the variables of MySQL", is: MissingSetting.self,
        says: ["one of the environment variables MYSQL_ROOT_PASSWORD, MYSQL_ALLOW_EMPTY_PASSWORD"],
        suggests: ["-e MYSQL_ROOT_PASSWORD=VALUE", "MYSQL_ALLOW_EMPTY_PASSWORD is for tests only"]
      ) {
        $0.ended(
          1,
          writing:
            "!2026-01-01 00:00:00+00:00 [ERROR] [Entrypoint]: Database is uninitialized and password option is not specified",
          "!    You need to specify one of the following as an environment variable:",
          "!    - MYSQL_ROOT_PASSWORD", "!    - MYSQL_ALLOW_EMPTY_PASSWORD",
          "!    - MYSQL_RANDOM_ROOT_PASSWORD")
      },
      Scenario(
        "the variable of PostgreSQL", is: MissingSetting.self, says: ["POSTGRES_PASSWORD"],
        suggests: ["-e POSTGRES_PASSWORD=VALUE"]
      ) {
        $0.ended(
          1, writing: "!Error: Database is uninitialized and superuser password is not specified.",
          "!       You must specify POSTGRES_PASSWORD to a non-empty value for the",
          #"!       superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run"."#)
      },
      Scenario(
        "an empty variable of PostgreSQL", is: MissingSetting.self,
        says: ["POSTGRES_PASSWORD, which is empty"],
        suggests: ["-e POSTGRES_PASSWORD=VALUE", "arrives empty"]
      ) {
        $0.ended(
          1, writing: "!Error: Database is uninitialized and superuser password is not specified.",
          "!       You must specify POSTGRES_PASSWORD to a non-empty value for the")
        $0.container.config.env = [EnvironmentVariable("POSTGRES_PASSWORD", "")]
      },
      Scenario(
        "an empty variable of MariaDB", is: MissingSetting.self, says: ["MARIADB_ROOT_PASSWORD is empty"]
      ) {
        $0.ended(
          1,
          writing:
            "!2026-01-01 00:00:00+00:00 [ERROR] [Entrypoint]: Database is uninitialized and password option is not specified",
          "!\tYou need to specify one of MARIADB_ROOT_PASSWORD, MARIADB_ROOT_PASSWORD_HASH, MARIADB_ALLOW_EMPTY_ROOT_PASSWORD and MARIADB_RANDOM_ROOT_PASSWORD"
        )
        $0.container.config.env = [EnvironmentVariable("MARIADB_ROOT_PASSWORD", "")]
      },
      Scenario(
        "npm without a project", is: PackageFileMissing.self, says: ["no package.json in /app"],
        suggests: ["WORKDIR", ".dockerignore"]
      ) {
        $0.ended(
          254, writing: "!npm ERR! code ENOENT", "!npm ERR! syscall open", "!npm ERR! path /app/package.json",
          "!npm ERR! errno -2",
          "!npm ERR! enoent ENOENT: no such file or directory, open '/app/package.json'",
          "!npm ERR! enoent This is related to npm not being able to find a file.")
        $0.container.config.workingDir = "/app"
      },
      Scenario(
        "npm behind a mount", is: PackageFileMissing.self, suggests: ["the project must lie in /srv/site"]
      ) {
        $0.ended(
          254,
          writing: "!npm error enoent Could not read package.json: Error: ENOENT: no such file or directory")
        $0.container.config.workingDir = "/app"
        $0.container.mounts = [bind("/srv/site", "/app", writable: true)]
      },
      Scenario(
        "data of another PostgreSQL", is: DataOfAnotherVersion.self, says: ["another version"],
        suggests: ["pg_dumpall", "volume.backup"]
      ) {
        $0.ended(
          1, writing: "!2026-01-01 FATAL:  database files are incompatible with server",
          "!2026-01-01 DETAIL:  The data directory was initialized by PostgreSQL version 14, which is not compatible with this version 16.1."
        )
        var mount = bind("/var/lib/docker/volumes/pgdata/_data", "/var/lib/postgresql/data")
        (mount.type, mount.name) = (.volume, "pgdata")
        $0.container.mounts = [mount]
      },
      Scenario("data of another MySQL", is: DataOfAnotherVersion.self) {
        $0.ended(
          1,
          writing:
            "!2026-01-01T00:00:00Z 1 [ERROR] [MY-013171] [InnoDB] Cannot boot server version 80033 on data directory built by version 80100. Downgrade is not supported"
        )
      },
      Scenario("no engine in a container", is: EngineUnreachable.self, suggests: ["docker.sock"]) {
        $0.ended(
          1,
          writing:
            "!Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?"
        )
      },
      Scenario("an image for another processor", is: PlatformMissing.self, says: ["linux/arm64/v8"]) {
        $0.failedToStart(125, "no matching manifest for linux/arm64/v8 in the manifest list entries")
      },
      Scenario(
        "a log driver without its service", is: LogDriverFailed.self, says: ["fluentd", "127.0.0.1:24224"]
      ) {
        $0.failedToStart(
          128,
          "failed to initialize logging driver: dial tcp 127.0.0.1:24224: connect: connection refused")
        $0.container.hostConfig.logConfig.type = "fluentd"
      },
      Scenario(
        "a kernel setting of the host", is: SysctlRefused.self, says: ["kernel.pid_max", "whole host's"]
      ) {
        $0.failedToStart(128, #"sysctl "kernel.pid_max" is not in a separate kernel namespace: unknown"#)
      },
      Scenario(
        "an address that the host lacks", is: HostAddressMissing.self, says: ["10.99.0.1"],
        suggests: ["8080:PORT"]
      ) {
        $0.failedToStart(
          128,
          "Error starting userland proxy: listen tcp4 10.99.0.1:8080: bind: cannot assign requested address")
      },
    ]
    + (PastedErrorTests.rows + PastedErrorTests.commands).map { row in
      Scenario("pasted: \(row.text.prefix(60))", is: row.rule) { facts in
        if let pasted = try? ContainerFacts(pasted: row.text, exitCode: nil) { facts = pasted }
      }
    }
}

@testable import DockerOperations

extension DiagnosisTests {
  /// What the docker command, Compose and builds say when they go wrong.
  static let commands: [Scenario] = [
    Scenario(
      "a program that docker exec does not find", is: ExecProgramMissing.self,
      says: ["the container runs", "no program bash in it"],
      suggests: ["docker exec -it web sh", "container.debug --container web --shell"]
    ) {
      $0.failedToStart(
        126,
        "OCI runtime exec failed: exec failed: unable to start container process: exec: \"bash\": executable file not found in $PATH: unknown"
      )
    },
    Scenario(
      "docker exec in a container that has ended", is: NotRunning.self, says: ["does not run"],
      suggests: ["docker start 4f5e", "container.debug --container 4f5e"]
    ) { $0.failedToStart(1, "Container 4f5e is not running") },
    Scenario(
      "a file that is not in the build context", is: BuildFileMissing.self,
      says: ["package.json is not in the build context"], suggests: [".dockerignore", "ls package.json"]
    ) {
      $0.failedToStart(
        1,
        "failed to compute cache key: failed to calculate checksum of ref 0a1b::2c3d: \"/package.json\": not found"
      )
    },
    Scenario(
      "a variable of a Compose file", is: ComposeVariableUnset.self,
      says: ["DB_PASSWORD", "where Compose runs"], suggests: [".env", "${DB_PASSWORD:-VALUE}"]
    ) { $0.failedToStart(1, "The \"DB_PASSWORD\" variable is not set. Defaulting to a blank string.") },
    Scenario(
      "a client that is too old", is: ClientVersion.self, says: ["too old", "1.24", "none below 1.44"],
      suggests: ["docker version"]
    ) {
      $0.failedToStart(
        1,
        "client version 1.24 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version"
      )
    },
    Scenario(
      "a client that is too new", is: ClientVersion.self, says: ["too new", "none above 1.47"],
      suggests: ["export DOCKER_API_VERSION=1.47"]
    ) { $0.failedToStart(1, "client version 1.52 is too new. Maximum supported API version is 1.47") },
    Scenario(
      "a registry that wants a login", is: RegistryRefused.self, says: ["wants a login"],
      suggests: ["docker login reg.example.com"]
    ) {
      $0.failedToStart(
        1, "Head \"https://reg.example.com/v2/team/app/manifests/1\": no basic auth credentials")
    },
    Scenario("an account without the right", is: RegistryRefused.self, says: ["may not do that"]) {
      $0.failedToStart(1, "denied: permission_denied: write_package")
    },
    Scenario(
      "a service that waits for one that is unhealthy", is: DependencyUnhealthy.self,
      says: ["shop-db-1, which is unhealthy"], suggests: ["container.debug --container shop-db-1"]
    ) { $0.failedToStart(1, "dependency failed to start: container shop-db-1 is unhealthy") },
    Scenario(
      "an external network that is not there", is: NetworkMissing.self, says: ["proxy-net", "external"],
      suggests: ["docker network create proxy-net"]
    ) { $0.failedToStart(1, "network proxy-net declared as external, but could not be found") },
    Scenario(
      "no terminal", is: TerminalMissing.self, says: ["asks for a terminal"], suggests: ["docker exec -i web"]
    ) { $0.failedToStart(1, "the input device is not a TTY") },
    Scenario(
      "no program for the logins", is: CredentialHelperMissing.self, says: ["docker-credential-desktop"],
      suggests: ["credsStore"]
    ) {
      $0.failedToStart(
        1,
        "error getting credentials - err: exec: \"docker-credential-desktop\": executable file not found in $PATH, out: ``"
      )
    },
    Scenario(
      "an image for another processor", is: PlatformMissing.self, says: ["linux/arm64/v8"],
      suggests: ["--platform"]
    ) {
      $0.failedToStart(
        1,
        "The requested image's platform (linux/amd64) does not match the detected host platform (linux/arm64/v8) and no specific platform was requested"
      )
    },
  ]
}

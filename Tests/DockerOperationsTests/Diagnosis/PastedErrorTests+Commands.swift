@testable import DockerOperations

extension PastedErrorTests {
  /// Errors of the docker command, of Compose and of builds, as they are pasted.
  static let commands: [(text: String, rule: any DiagnosisRule.Type)] = [
    (
      "OCI runtime exec failed: exec failed: unable to start container process: exec: \"bash\": executable file not found in $PATH: unknown",
      ExecProgramMissing.self
    ),
    (
      "OCI runtime exec failed: exec failed: unable to start container process: exec: \"/bin/bash\": stat /bin/bash: no such file or directory: unknown",
      ExecProgramMissing.self
    ),
    (
      "OCI runtime exec failed: exec failed: unable to start container process: exec: \"/x.sh\": permission denied: unknown",
      NotExecutable.self
    ),
    ("cannot exec in a stopped container: unknown", NotRunning.self),
    (
      "OCI runtime exec failed: exec failed: cannot exec in a stopped container: unknown",
      NotRunning.self
    ),
    (
      "Error response from daemon: Container 0a1b2c3d4e5f is not running", NotRunning.self
    ),
    (
      "Error response from daemon: Container web is paused, unpause the container before exec",
      NotRunning.self
    ),
    (
      "Error response from daemon: Container web is restarting, wait until the container is running",
      NotRunning.self
    ),
    (
      "unexpected status from HEAD request to https://reg.example.com/v2/team/app/manifests/1: 401 Unauthorized",
      RegistryRefused.self
    ),
    (
      "Error response from daemon: Head \"https://ghcr.io/v2/team/app/manifests/1\": unauthorized: 401 Unauthorized",
      RegistryRefused.self
    ),
    (
      "failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://auth.docker.io/token: 401 Unauthorized",
      RegistryRefused.self
    ),
    (
      "Error response from daemon: login attempt to https://reg.example.com/v2/ failed with status: 401 Unauthorized",
      RegistryRefused.self
    ),
    (
      "ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref 0a1b::2c3d: \"/package.json\": not found",
      BuildFileMissing.self
    ),
    (
      "COPY failed: file not found in build context or excluded by .dockerignore: stat package.json: file does not exist",
      BuildFileMissing.self
    ),
    (
      "level=warning msg=\"The \\\"DB_PASSWORD\\\" variable is not set. Defaulting to a blank string.\"",
      ComposeVariableUnset.self
    ),
    (
      "WARN[0000] The \"DB_PASSWORD\" variable is not set. Defaulting to a blank string.",
      ComposeVariableUnset.self
    ),
    (
      "Error response from daemon: client version 1.24 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version",
      ClientVersion.self
    ),
    ("client version 1.52 is too new. Maximum supported API version is 1.47", ClientVersion.self),
    ("client version 1.24 is too old", ClientVersion.self),
    ("Bind for 0.0.0.0:5432 failed: port is already allocated", PortInUse.self),
    (
      "Error response from daemon: Ports are not available: exposing port TCP 0.0.0.0:5432 -> 0.0.0.0:0: listen tcp 0.0.0.0:5432: bind: Only one usage of each socket address (protocol/network address/port) is normally permitted.",
      PortInUse.self
    ),
    (
      "Error response from daemon: Ports are not available: exposing port TCP 0.0.0.0:3000 -> 0.0.0.0:0: listen tcp 0.0.0.0:3000: bind: An attempt was made to access a socket in a way forbidden by its access permissions.",
      PortForbidden.self
    ),
    (
      "Error response from daemon: driver failed programming external connectivity on endpoint web: Error starting userland proxy: error while calling PortManager.AddPort(): cannot expose privileged port 80, you can add 'net.ipv4.ip_unprivileged_port_start=80' to /etc/sysctl.conf",
      PortForbidden.self
    ),
    (
      "Error response from daemon: invalid mount config for type \"volume\": invalid mount path: 'data' mount path must be absolute",
      MountPathRelative.self
    ),
    (
      "docker: Error response from daemon: No command specified.\nSee 'docker run --help'.", CommandUnset.self
    ),
    (
      "Error response from daemon: removal of container 1f2e3d is already in progress", RemovalUnderWay.self
    ),
    (
      "Error response from daemon: driver \"overlay2\" failed to remove root filesystem for 1f2e: remove /var/lib/docker/overlay2/abc/merged: device or resource busy",
      RemovalUnderWay.self
    ),
    (
      "Error response from daemon: OCI runtime create failed: unable to start container process: chdir to cwd (\"/home/node/app\") set in config.json failed: permission denied: unknown",
      WorkingFolderUnusable.self
    ),
    (
      "Error response from daemon: Cannot mkdir: /app/main.py is not a directory", WorkingFolderUnusable.self
    ),
    (
      "Error response from daemon: cgroups: cgroup mountpoint does not exist: unknown.",
      ControlGroupsMissing.self
    ),
    ("Error response from daemon: user declined directory sharing C:\\proj", MountsDenied.self),
    (
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused \"exec: \\\\\"./entrypoint.sh\\\\\": permission denied\": unknown.",
      NotExecutable.self
    ),
    ("docker: conflicting options: cannot specify both --restart and --rm", CommandRefused.self),
    (
      "invalid argument \"30\" for \"--health-interval\" flag: time: missing unit in duration \"30\"",
      CommandRefused.self
    ),
    ("docker: unknown flag: --volumes\nSee 'docker run --help'.", CommandRefused.self),
    ("docker: \"run\" requires at least 1 argument.", CommandRefused.self),
    ("docker: invalid spec: C:\\Users\\me\\data:/data:rw:z:q: too many colons", CommandRefused.self),
    ("docker: open /nope/.env: no such file or directory", CommandRefused.self),
    (
      "docker: opening seccomp profile (/no/such.json) failed: open /no/such.json: no such file or directory",
      CommandRefused.self
    ),
    ("Error response from daemon: network with name app already exists", CommandRefused.self),
    (
      "Error response from daemon: container 3f5a is marked for removal and cannot be started",
      CommandRefused.self
    ),
    ("Error response from daemon: cannot stop container: web: permission denied", CommandRefused.self),
    (
      "docker: Error response from daemon: unable to find user appuser: no matching entries in passwd file",
      UnknownUser.self
    ),
    ("no basic auth credentials", RegistryRefused.self),
    ("unauthorized: authentication required", RegistryRefused.self),
    ("denied: permission_denied: write_package", RegistryRefused.self),
    ("denied: requested access to the resource is denied", RegistryRefused.self),
    (
      "Error response from daemon: pull access denied for x, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
      ImageMissing.self
    ),
    ("dependency failed to start: container shop-db-1 is unhealthy", DependencyUnhealthy.self),
    ("network proxy-net declared as external, but could not be found", NetworkMissing.self),
    ("the input device is not a TTY", TerminalMissing.self),
    (
      "error getting credentials - err: exec: \"docker-credential-desktop\": executable file not found in $PATH, out: ``",
      CredentialHelperMissing.self
    ),
    (
      "WARNING: The requested image's platform (linux/amd64) does not match the detected host platform (linux/arm64/v8) and no specific platform was requested",
      PlatformMissing.self
    ),
  ]
}

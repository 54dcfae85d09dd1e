@testable import DockerOperations

extension PastedErrorTests {
  /// Errors that people paste, as the docker command and its engine print them.
  static let rows: [(text: String, rule: any DiagnosisRule.Type)] = [
    (
      "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
      EngineUnreachable.self
    ),
    (
      "Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get \"http://%2Fvar%2Frun%2Fdocker.sock/v1.24/containers/json\": dial unix /var/run/docker.sock: connect: permission denied",
      DockerSocketDenied.self
    ),
    (
      "docker: no matching manifest for linux/arm64/v8 in the manifest list entries.", PlatformMissing.self
    ),
    ("docker: invalid reference format.", ReferenceInvalid.self),
    ("invalid reference format: repository name (Acme/web) must be lowercase", ReferenceInvalid.self),
    (
      "Error response from daemon: driver failed programming external connectivity on endpoint web: (iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 80 -j DNAT: iptables: No chain/target/match by that name.",
      FirewallRulesGone.self
    ),
    ("iptables: No chain/target/match by that name.", FirewallRulesGone.self),
    (
      "Error response from daemon: conflict: unable to remove repository reference \"web:1\" (must force) - container 0a1b2c3d is using its referenced image 4e5f",
      StillInUse.self
    ),
    (
      "Error response from daemon: Get \"https://registry-1.docker.io/v2/\": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)",
      RegistryUnreachable.self
    ),
    (
      "Error response from daemon: Get \"https://registry-1.docker.io/v2/\": dial tcp: lookup registry-1.docker.io on 192.168.65.7:53: no such host",
      RegistryUnreachable.self
    ),
    (
      "failed to do request: Head \"https://registry-1.docker.io/v2/library/x/manifests/1\": dial tcp: lookup registry-1.docker.io: Temporary failure in name resolution",
      RegistryUnreachable.self
    ),
    (
      "Error response from daemon: Get \"https://reg.example.com/v2/\": x509: certificate signed by unknown authority",
      UnknownAuthority.self
    ),
    (
      "Error response from daemon: Get \"https://reg.example.com:5000/v2/\": http: server gave HTTP response to HTTPS client",
      RegistryWithoutTLS.self
    ),
    ("docker: Error response from daemon: Unknown runtime specified nvidia.", RuntimeUnknown.self),
    ("docker: Error response from daemon: unknown or invalid runtime name: kata", RuntimeUnknown.self),
    (
      "Error response from daemon: Requested CPUs are not available - requested 0-7, available: 0-1",
      LimitImpossible.self
    ),
    (
      "docker: Error response from daemon: Mounts denied: \nThe path /opt/data is not shared from the host and is not known to Docker.",
      MountsDenied.self
    ),
    (
      "Error response from daemon: You cannot remove a running container 0a1b2c3d. Stop the container before attempting removal or force remove",
      StillRunning.self
    ),
    (
      "Error response from daemon: cannot remove container \"/web\": container is running: stop the container before removing or force remove",
      StillRunning.self
    ),
    (
      "docker: Error response from daemon: error while creating mount source path '/mnt/nas/x': mkdir /mnt/nas/x: operation not permitted",
      BindSourceRefused.self
    ),
    (
      "Error response from daemon: error while creating mount source path '/data/x': mkdir /data: read-only file system",
      BindSourceRefused.self
    ),
    (
      "Error response from daemon: driver failed programming external connectivity on endpoint web (6cf5): Error starting userland proxy: listen tcp4 10.99.0.1:8080: bind: cannot assign requested address",
      HostAddressMissing.self
    ),
    (
      "docker: Error response from daemon: failed to create task for container: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open /proc/sys/net/ipv4/no_such: no such file or directory",
      SysctlRefused.self
    ),
    (
      "docker: Error response from daemon: sysctl \"kernel.pid_max\" is not in a separate kernel namespace: unknown",
      SysctlRefused.self
    ),
    (
      "invalid argument \"kernel.pid_max=100\" for \"--sysctl\" flag: sysctl 'kernel.pid_max=100' is not allowed",
      SysctlRefused.self
    ),
    (
      "docker: Error response from daemon: failed to create task for container: failed to initialize logging driver: dial tcp 127.0.0.1:24224: connect: connection refused",
      LogDriverFailed.self
    ),
    ("web-1 exited with code 137", Killed.self), ("web-1 exited with code 139", Segfault.self),
    ("Exited (143) 2 minutes ago", Terminated.self), ("exit status 127", ShellCommandNotFound.self),
    ("web-1 exited with code 1", ApplicationError.self),
  ]
}

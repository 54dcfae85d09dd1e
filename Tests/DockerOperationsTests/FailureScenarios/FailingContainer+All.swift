import DockerClient

@testable import DockerOperations

extension FailingContainer {
  private static let arm: [UInt8] = {
    var elf: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1] + [UInt8](repeating: 0, count: 57)
    (elf[16], elf[18], elf[20]) = (2, 0xB7, 1)
    return elf
  }()

  /// The failures that people meet most, each from a container.
  static let all: [FailingContainer] = [
    FailingContainer("a command that is not there", CommandNotFound.self, ["nosuchcmd"], .startFailed),
    FailingContainer("a folder as the command", NotExecutable.self, ["/etc"], .startFailed),
    .shell("127 from a shell", ShellCommandNotFound.self, "nosuchcmd"),
    .shell(
      "PID 1 that ignores TERM", StopIgnored.self, "trap '' TERM; while true; do sleep 1; done",
      .killedAfterStop, isMended: true),
    .shell("TERM handled", Terminated.self, "trap 'exit 143' TERM; kill -TERM $$; sleep 1"),
    .shell("a crash", Segfault.self, "sh -c 'kill -SEGV $$'; exit $?"),
    FailingContainer(
      "a file over a folder", MountMismatch.self, ["true"], .startFailed
    ) { $1.binds = ["/etc/hostname:/etc"] },
    FailingContainer("a read-only root", ReadOnlyFilesystem.self, ["touch", "/x"]) {
      $1.readonlyRootfs = true
    },
    FailingContainer("a user without the right", PermissionDenied.self, ["touch", "/x"]) { config, _ in
      config.user = "1000"
    },
    FailingContainer("a user that is not there", UnknownUser.self, ["true"], .startFailed) { config, _ in
      config.user = "nosuch"
    },
    .shell("a failing health check", Unhealthy.self, "sleep 600", .unhealthy) { config, _ in
      config.healthcheck = HealthConfig(
        test: ["CMD-SHELL", "echo no answer on 8080; exit 1"], interval: 200_000_000, retries: 2)
    },
    .shell(
      "a restart loop", ApplicationError.self, "echo 'Error: cannot read /etc/app.conf' >&2; exit 1",
      .restarted
    ) { $1.restartPolicy = RestartPolicy(.always) },
    FailingContainer("a program for another processor", ExecFormat.self, ["/arm"], files: ["arm": arm]),
    FailingContainer(
      "a script without a first line", ShebangMissing.self, ["/start.sh"],
      files: ["start.sh": Array("echo hello\n".utf8)]),
    FailingContainer(
      "a script with Windows line ends", WindowsLineEnds.self, ["/start.sh"],
      files: ["start.sh": Array("#!/bin/sh\r\necho hello\r\n".utf8)]),
    .shell(
      "no network", NoNetwork.self,
      "nc -w 2 10.1.2.3 80 || { echo 'dial tcp 10.1.2.3:80: connect: network is unreachable'; exit 1; }"
    ) { $1.networkMode = "none" },
    .shell(
      "the host's localhost", DependencyUnreachable.self,
      "nc -w 2 127.0.0.1 5432 || { echo 'connect to 127.0.0.1:5432: Connection refused' >&2; exit 1; }"),
    .shell(
      "children that nobody waits for", ChildrenUnreaped.self,
      "for i in 1 2 3 4 5 6; do (sleep 0.2 & ); done; exec sleep 600", .running(seconds: 1)),
    .shell("throttling", CPUThrottled.self, "while :; do :; done", .running(seconds: 4), isMended: true) {
      // So little that it is always held up, however busy the machine is with other tests.
      $1.nanoCpus = 20_000_000
    },
    .shell(
      "a limit of processes", ProcessLimit.self, "for i in 1 2 3 4 5 6 7 8; do sleep 600 & done; wait",
      isMended: true
    ) { $1.pidsLimit = 5 },
    .shell(
      "more memory than its limit", OutOfMemory.self,
      "dd if=/dev/zero of=/dev/null bs=32M count=1 && exec sleep 600", isMended: true
    ) { $1.memory = 16 << 20 },
    .shell(
      "a worker that is killed for want of memory", OutOfMemoryChild.self,
      "while :; do (dd if=/dev/zero of=/dev/null bs=32M count=1); sleep 1; done", .outOfMemoryInside,
      isMended: true
    ) { $1.memory = 16 << 20 },
    .shell(
      "a restart loop for want of memory", OutOfMemory.self,
      "dd if=/dev/zero of=/dev/null bs=32M count=1 && exec sleep 600", .restarted, isMended: true
    ) {
      $1.memory = 16 << 20
      $1.restartPolicy = RestartPolicy(.onFailure)
    },
    // Beyond the ones that everybody knows:
    .shell("made and never started", NeverStarted.self, "sleep 600", .created, isMended: true),
    .shell("frozen", Paused.self, "sleep 600", .paused, isMended: true),
    .shell("killed by hand", Killed.self, "sleep 600", .killed, isMended: true),
    FailingContainer(
      "an entrypoint that is not there", EntrypointMissing.self, ["/no/such/file"], .startFailed),
    FailingContainer(
      "a script for a shell that the image lacks", InterpreterMissing.self, ["/start.sh"],
      files: ["start.sh": Array("#!/bin/bash\necho hello\n".utf8)]),
    .shell("a setting that is missing", MissingSetting.self, ": ${DATABASE_URL:?must be set}"),
    .shell(
      "a full file system in memory", DiskFull.self, "dd if=/dev/zero of=/scratch/x bs=1M count=4"
    ) { $1.tmpfs = ["/scratch": "size=1m"] },
    .shell("a full device", DiskFull.self, "echo x > /dev/full"),
    .shell("no room in shared memory", DiskFull.self, "dd if=/dev/zero of=/dev/shm/x bs=1M count=4") {
      $1.shmSize = 1 << 20
    },
    .shell(
      "too many open files", OpenFilesLimit.self, "ulimit -n 4; cat /etc/passwd 3</etc/group 4</etc/hosts"),
    FailingContainer("a device that the host lacks", DeviceMissing.self, ["true"], .startFailed) {
      $1.devices = [DeviceMapping(pathOnHost: "/dev/nosuch", pathInContainer: "/dev/nosuch")]
    },
    .shell("an abort", Segfault.self, "sh -c 'kill -ABRT $$'; exit $?"),
    .shell(
      "a proxy that is not there", ProxyFailed.self,
      "echo 'Get \"https://example.com/\": proxyconnect tcp: dial tcp 127.0.0.1:3128: connect: connection refused' >&2; exit 1"
    ) { config, _ in config.env = [EnvironmentVariable("HTTPS_PROXY", "http://127.0.0.1:3128")] },
    .shell(
      "a clock that is wrong", ClockWrong.self,
      "echo 'tls: failed to verify certificate: x509: certificate has expired or is not yet valid' >&2; exit 1"
    ),
    .shell(
      "packets that are too large", PacketTooLarge.self,
      "echo 'Get \"https://example.com/\": net/http: TLS handshake timeout' >&2; exit 1"),
    .shell(
      "a port that is used on the host", AddressInUse.self,
      "echo 'Error: listen EADDRINUSE: address already in use 0.0.0.0:80' >&2; exit 1"
    ) { $1.networkMode = "host" },
    .shell("a port that is used inside", AddressInUse.self, "httpd -p 8080; httpd -f -p 8080"),
    .shell(
      "a probe that the image lacks", Unhealthy.self, "sleep 600", .unhealthy
    ) { config, _ in
      config.healthcheck = HealthConfig(
        test: ["CMD", "curl", "-f", "http://localhost/"], interval: 200_000_000, retries: 2)
    },
    .shell(
      "listening on 127.0.0.1 only", LoopbackListener.self, "httpd -f -p 127.0.0.1:5000", .running(seconds: 1)
    ) {
      $0.exposedPorts = ["5000/tcp"]
      $1.portBindings = ["5000/tcp": [PortBinding(hostIP: "127.0.0.1", hostPort: "0")]]
    },
    .shell("published on another port", PublishedPortUnused.self, "httpd -f -p 8080", .running(seconds: 3)) {
      $0.exposedPorts = ["80/tcp"]
      $1.portBindings = ["80/tcp": [PortBinding(hostIP: "127.0.0.1", hostPort: "0")]]
    },
    .shell("done at once", FinishedEarly.self, "echo done"),
    .shell("a name that nobody has", NameUnresolved.self, "nc nosuchhost 80"),
    .shell("the host by Docker Desktop's name for it", HostNameUnknown.self, "nc host.docker.internal 80"),
    .shell(
      "a pid file of the run before", StaleLockFile.self,
      "[ -e /server.pid ] && { echo 'A server is already running. Check /server.pid.'; exit 1; }; echo $$ >/server.pid; exit 1",
      .endedTwice),
    .shell(
      "a variable that is given and empty", MissingSetting.self,
      "[ -n \"$POSTGRES_PASSWORD\" ] || { echo 'Error: You must specify POSTGRES_PASSWORD' >&2; exit 1; }"
    ) { config, _ in config.env = [EnvironmentVariable("POSTGRES_PASSWORD", "")] },
  ]

  /// Nothing is wrong with these, whatever they write.
  static let healthy: [FailingContainer] = [
    .shell("one that sleeps", Healthy.self, "sleep 600", .running(seconds: 0.3)),
    .shell("a web server that is published", Healthy.self, "httpd -f -p 8080", .running(seconds: 3)) {
      $0.exposedPorts = ["8080/tcp"]
      $1.portBindings = ["8080/tcp": [PortBinding(hostIP: "127.0.0.1", hostPort: "0")]]
    },
    .shell(
      "one that survived errors", Healthy.self, "echo 'ERROR connection refused' >&2; sleep 600",
      .running(seconds: 0.3)),
    .shell("one with limits that it keeps", Healthy.self, "sleep 600", .running(seconds: 0.3)) {
      $1.memory = 32 << 20
      $1.nanoCpus = 500_000_000
      $1.pidsLimit = 50
      $1.readonlyRootfs = true
    },
    .shell(
      "an admin port on 127.0.0.1 beside a published one", Healthy.self,
      "httpd -p 127.0.0.1:9000; httpd -f -p 8080", .running(seconds: 3)
    ) {
      $0.exposedPorts = ["8080/tcp"]
      $1.portBindings = ["8080/tcp": [PortBinding(hostIP: "127.0.0.1", hostPort: "0")]]
    },
    .shell("one whose health check passes", Healthy.self, "sleep 600", .healthy) { config, _ in
      config.healthcheck = HealthConfig(test: ["CMD", "true"], interval: 200_000_000)
    },
    .shell("one that publishes a UDP port", Healthy.self, "sleep 600", .running(seconds: 3)) {
      $0.exposedPorts = ["5353/udp"]
      $1.portBindings = ["5353/udp": [PortBinding(hostIP: "127.0.0.1", hostPort: "0")]]
    },
    .shell(
      "one that listens on 127.0.0.1 and publishes nothing", Healthy.self, "httpd -f -p 127.0.0.1:8080",
      .running(seconds: 1)),
    .shell(
      "one that was started again by hand", Healthy.self, "[ -e /once ] && exec sleep 600; : >/once; exit 1",
      .startedTwice),
    .shell("one without a network", Healthy.self, "sleep 600", .running(seconds: 0.3)) {
      $1.networkMode = "none"
    },
    .shell("one on the host's network", Healthy.self, "sleep 600", .running(seconds: 0.3)) {
      $1.networkMode = "host"
    },
  ]
}

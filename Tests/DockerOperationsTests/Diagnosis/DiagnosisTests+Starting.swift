import DockerClient

@testable import DockerOperations

extension DiagnosisTests {
  private static let runtime =
    "failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: "

  /// Containers that the engine could not start. The messages are those of Docker Engine 20.10 and runc 1.1.
  static let starting: [Scenario] = [
    Scenario(
      "a command that is not in the image", is: CommandNotFound.self,
      says: ["web could not be started", #"no program "nosuchcmd""#],
      suggests: ["--entrypoint sh acme/web:2", "docker rm web"]
    ) { $0.failedToStart(127, runtime + #"exec: "nosuchcmd": executable file not found in $PATH: unknown"#) },
    Scenario(
      "a whole command line as one program", is: CommandNotFound.self, suggests: ["separate arguments"]
    ) {
      $0.failedToStart(127, runtime + #"exec: "node server.js": executable file not found in $PATH: unknown"#)
    },
    Scenario(
      "an entrypoint file that is not there", is: EntrypointMissing.self, says: ["/start.sh"],
      suggests: ["ENTRYPOINT"]
    ) {
      $0.failedToStart(
        127, runtime + #"exec: "/start.sh": stat /start.sh: no such file or directory: unknown"#)
    },
    Scenario(
      "an entrypoint file that a mount hides", is: EntrypointMissing.self, suggests: ["hides", "/srv/app"]
    ) { facts in
      facts.failedToStart(
        127, runtime + #"exec: "/app/start.sh": stat /app/start.sh: no such file or directory: unknown"#)
      facts.container.mounts = [bind("/srv/app", "/app")]
    },
    Scenario(
      "an entrypoint without the execute bit", is: NotExecutable.self, says: ["/start.sh", "exit code 126"],
      suggests: ["--chmod=755", "chmod +x /start.sh"]
    ) { $0.failedToStart(126, runtime + #"exec: "/start.sh": permission denied: unknown"#) },
    Scenario(
      "a script that a shell may not execute", is: NotExecutable.self, says: ["exit code 126"]
    ) { $0.ended(126, writing: "!sh: ./run.sh: Permission denied") },
    Scenario(
      "a port that another container has", is: PortInUse.self, says: ["port 8080", "by the container proxy"],
      suggests: ["docker stop proxy", "-p 127.0.0.1:8082:80"]
    ) { facts in
      facts.failedToStart(
        128,
        "driver failed programming external connectivity on endpoint web (6002a4): Bind for 127.0.0.1:8080 failed: port is already allocated"
      )
      let binding = PortBinding(hostIP: "127.0.0.1", hostPort: "8080")
      facts.container.hostConfig.portBindings = ["80/tcp": [binding]]
      if var owner = try? ContainerSummary.named("proxy") {
        owner.ports =
          (try? json(
            #"[{"IP": "127.0.0.1", "PrivatePort": 80, "PublicPort": 8080, "Type": "tcp"}, "#
              + #"{"IP": "127.0.0.1", "PrivatePort": 81, "PublicPort": 8081, "Type": "tcp"}]"#)) ?? []
        facts.neighbours = [owner]
      }
    },
    Scenario(
      "a port that is taken at one address of IPv6", is: PortInUse.self, suggests: ["-p '[::1]:8081:80'"]
    ) { facts in
      facts.failedToStart(128, "driver failed: Bind for :::8080 failed: port is already allocated")
      let binding = PortBinding(hostIP: "::1", hostPort: "8080")
      facts.container.hostConfig.portBindings = ["80/tcp": [binding]]
    },
    Scenario(
      "a port that another container had", is: PortInUse.self, says: ["was in use by another container"],
      suggests: ["starting it again", "docker start web"]
    ) { $0.failedToStart(128, "driver failed: Bind for 0.0.0.0:443 failed: port is already allocated") },
    Scenario(
      "a port that the host has", is: PortInUse.self, says: ["port 443", "another program on the host"],
      suggests: ["ss -ltnp"]
    ) {
      $0.failedToStart(
        128,
        "driver failed: Error starting userland proxy: listen tcp4 0.0.0.0:443: bind: address already in use")
    },
    Scenario(
      "a file mounted over a folder", is: MountMismatch.self, says: ["/srv/nginx.conf and /etc/nginx"],
      suggests: ["ls -ld /srv/nginx.conf"]
    ) { facts in
      facts.failedToStart(
        127,
        runtime
          + #"error during container init: error mounting "/srv/nginx.conf" to rootfs at "/etc/nginx": not a "#
          + "directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)?")
      facts.container.mounts = [bind("/srv/nginx.conf", "/etc/nginx")]
    },
    Scenario(
      "a user that the image lacks", is: UnknownUser.self, says: [#""app""#], suggests: ["/etc/passwd"]
    ) { facts in
      facts.failedToStart(128, "unable to find user app: no matching entries in passwd file")
      facts.container.config.user = "app"
    },
    Scenario(
      "an error that no rule knows", is: StartFailed.self, says: ["the moon is full"]
    ) { $0.failedToStart(128, "failed to begin: the moon is full") },
    Scenario(
      "a container that nobody started", is: NeverStarted.self, says: ["has never run"],
      suggests: ["docker start web"]
    ) {
      facts in
      facts.failedToStart(0, "")
    },
  ]

  static func bind(_ source: String, _ destination: String, writable: Bool = true) -> MountPoint {
    var mount: MountPoint = (try? json("{}")) ?? { preconditionFailure("an empty mount") }()
    mount.type = .bind
    mount.source = source
    mount.destination = destination
    mount.rw = writable
    return mount
  }
}

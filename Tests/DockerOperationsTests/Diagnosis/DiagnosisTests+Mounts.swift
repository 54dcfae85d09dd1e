import DockerClient

@testable import DockerOperations

extension DiagnosisTests {
  private static let runtime =
    "failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: "

  private static func volume(_ name: String, _ destination: String) -> MountPoint {
    var mount = bind("/var/lib/docker/volumes/\(name)/_data", destination)
    (mount.type, mount.name) = (.volume, name)
    return mount
  }

  /// How an image was made, oldest step first, in the words of BuildKit.
  private static func steps(_ steps: String...) -> [BuildStep] {
    steps.compactMap { try? json(#"{"CreatedBy": "\#($0) # buildkit", "Size": 4096}"#) }.map(BuildStep.init)
  }

  /// Files that come from the host or a volume, or were left behind.
  static let mounts: [Scenario] = [
    Scenario(
      "modules that a mount hides", is: HiddenByMount.self, says: ["the mount on /app hides", "/srv/shop"],
      suggests: ["-v /app/node_modules"]
    ) { facts in
      facts.ended(1, writing: "!Error: Cannot find module 'express'", "!Require stack:", "!- /app/server.js")
      facts.container.config.workingDir = "/app"
      facts.container.mounts = [bind("/srv/shop", "/app")]
      facts.imageSteps = steps("WORKDIR /app", "COPY package.json .", "RUN npm ci")
    },
    Scenario(
      "a program that an old volume hides", is: HiddenByMount.self,
      says: ["/app/start.sh", "the volume code"],
      suggests: ["only while it is empty"]
    ) { facts in
      facts.failedToStart(
        127, runtime + #"exec: "/app/start.sh": stat /app/start.sh: no such file or directory: unknown"#)
      facts.container.mounts = [volume("code", "/app")]
      facts.imageSteps = steps("COPY . /app/")
    },
    Scenario("a mount on a folder that the image left empty", is: FileMissing.self, says: ["/data/a.db"]) {
      facts in
      facts.ended(1, writing: "!Error: ENOENT: no such file or directory, open '/data/a.db'")
      facts.container.mounts = [bind("/srv/data", "/data")]
      facts.imageSteps = steps("WORKDIR /app", "COPY . .")
    },
    Scenario(
      "a module that the image itself lacks", is: MissingModule.self
    ) { facts in
      facts.ended(1, writing: "!Error: Cannot find module 'express'", "!Require stack:", "!- /app/server.js")
      facts.container.config.workingDir = "/app"
      facts.container.mounts = [bind("/srv/config", "/config")]
      facts.imageSteps = steps("WORKDIR /app", "COPY . .")
    },
    Scenario(
      "a file that was replaced on the host", is: MountReplaced.self,
      says: ["/srv/app.conf was replaced", "/etc/app.conf"], suggests: ["docker restart web"]
    ) { facts in
      facts.running()
      facts.replacedMounts = [bind("/srv/app.conf", "/etc/app.conf")]
    },
    Scenario(
      "a script of the host without the execute bit", is: NotExecutable.self, says: ["/app/run.sh"],
      suggests: [
        "docker run --rm -v /srv/app:/app busybox chmod +x /app/run.sh", "not from the image",
      ]
    ) { facts in
      facts.failedToStart(126, runtime + #"exec: "/app/run.sh": permission denied: unknown"#)
      facts.container.mounts = [bind("/srv/app", "/app")]
    },
    Scenario(
      "a script of a volume without the execute bit", is: NotExecutable.self,
      suggests: ["docker run --rm -v code:/app busybox chmod +x /app/run.sh"]
    ) { facts in
      facts.ended(126, writing: "!sh: /app/run.sh: Permission denied")
      facts.container.mounts = [volume("code", "/app")]
    },
    Scenario(
      "a pid file of the run before", is: StaleLockFile.self, says: ["/app/tmp/pids/server.pid"],
      suggests: ["rm -f /app/tmp/pids/server.pid", "docker rm web"]
    ) { $0.ended(1, writing: "A server is already running. Check /app/tmp/pids/server.pid.") },
    Scenario(
      "a lock file in a volume", is: StaleLockFile.self, says: ["/var/lib/postgresql/data/postmaster.pid"],
      suggests: [
        "docker run --rm -v pgdata:/var/lib/postgresql/data busybox rm /var/lib/postgresql/data/postmaster.pid"
      ]
    ) { facts in
      facts.ended(
        1, writing: #"!FATAL:  lock file "postmaster.pid" already exists"#,
        #"!HINT:  Is another postmaster (PID 1) running in data directory "/var/lib/postgresql/data"?"#)
      facts.container.mounts = [volume("pgdata", "/var/lib/postgresql/data")]
    },
    Scenario(
      "data that another container uses", is: StaleLockFile.self,
      says: ["the container old runs with the same data"],
      suggests: ["docker stop old"]
    ) { facts in
      facts.ended(1, writing: "!pid file found, ensure docker is not running or delete /data/docker.pid")
      facts.container.mounts = [volume("data", "/data")]
      if var other = try? ContainerSummary.named("old") {
        other.mounts = [volume("data", "/data")]
        facts.neighbours = [other]
      }
    },
    Scenario(
      "a lock on a folder: nobody is sent to remove the folder", is: StaleLockFile.self,
      says: ["a lock file"],
      suggests: ["then remove it."]
    ) { $0.ended(1, writing: "!ERROR: lock file already exists in /var/lib/data") },
    Scenario("a pid file in the words of Celery", is: StaleLockFile.self) {
      $0.ended(1, writing: "!ERROR: Pidfile (celerybeat.pid) already exists.")
    },
    Scenario(
      "a program on a tmpfs", is: NotExecutable.self, says: ["the tmpfs at /app is mounted noexec"],
      suggests: ["--tmpfs /app:exec"]
    ) { facts in
      facts.failedToStart(126, runtime + #"exec: "/app/run.sh": permission denied: unknown"#)
      facts.container.mounts = [tmpfs("/app")]
    },
    Scenario(
      "modules that a tmpfs hides", is: HiddenByMount.self, says: ["the mount on /app hides"],
      suggests: ["Leave out that mount"]
    ) { facts in
      facts.ended(1, writing: "!Error: Cannot find module 'express'", "!Require stack:", "!- /app/server.js")
      facts.container.config.workingDir = "/app"
      facts.container.mounts = [tmpfs("/app")]
      facts.imageSteps = steps("WORKDIR /app", "COPY package.json .", "RUN npm ci")
    },
  ]

  /// A folder in memory: it has neither a source nor a name.
  static func tmpfs(_ destination: String) -> MountPoint {
    var mount = bind("", destination)
    mount.type = .tmpfs
    return mount
  }
}

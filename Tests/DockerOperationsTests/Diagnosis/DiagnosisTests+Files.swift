import DockerClient

@testable import DockerOperations

extension DiagnosisTests {
  /// Files, programs and rights that are not as the program needs them.
  static let files: [Scenario] = [
    Scenario("a file of Python", is: FileMissing.self, says: ["/app/config.yml"]) {
      $0.ended(
        1, writing: "!Traceback (most recent call last):", #"!  File "/app.py", line 3, in <module>"#,
        "!    open('/app/config.yml')",
        "!FileNotFoundError: [Errno 2] No such file or directory: '/app/config.yml'")
    },
    Scenario("a file of Java", is: FileMissing.self, says: ["/etc/app.properties"]) {
      $0.ended(
        1,
        writing:
          #"!Exception in thread "main" java.io.FileNotFoundException: /etc/app.properties (No such file or directory)"#,
        "!\tat java.base/java.io.FileInputStream.open0(Native Method)")
    },
    Scenario("a file of .NET", is: FileMissing.self, says: ["/app/settings.json"]) {
      $0.ended(
        134,
        writing:
          "!Unhandled exception. System.IO.FileNotFoundException: Could not find file '/app/settings.json'.")
      $0.container.state.exitCode = 1
    },
    Scenario("a template", is: FileMissing.self, says: ["index.html"]) {
      $0.ended(1, writing: "!jinja2.exceptions.TemplateNotFound: index.html")
    },
    Scenario(
      "package.json", is: PackageFileMissing.self, says: ["package.json in /app"], suggests: ["WORKDIR"]
    ) {
      $0.ended(
        254, writing: "!npm error code ENOENT", "!npm error syscall open",
        "!npm error path /app/package.json",
        "!npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/app/package.json'"
      )
    },
    Scenario(
      "no temporary folder that may be written", is: ReadOnlyFilesystem.self, suggests: ["--tmpfs /tmp"]
    ) {
      $0.ended(
        1, writing: "!Traceback (most recent call last):", #"!  File "/app.py", line 1, in <module>"#,
        "!    tempfile.TemporaryFile()",
        "!FileNotFoundError: [Errno 2] No usable temporary directory found in ['/tmp', '/var/tmp', '/app']")
      $0.container.hostConfig.readonlyRootfs = true
    },
    Scenario("Windows line ends behind env", is: WindowsLineEnds.self, says: ["/start.sh", "CRLF"]) {
      $0.ended(127, writing: "!env: can't execute 'sh\r': No such file or directory")
      $0.container.path = "/start.sh"
      $0.program = ProgramFile(path: "/start.sh", head: Array("#!/usr/bin/env sh\r\necho\r\n".utf8))
    },
    Scenario("Windows line ends in a script that a shell reads", is: WindowsLineEnds.self, says: ["/s.sh"]) {
      $0.ended(2, writing: "!set: line 1: illegal option -")
      $0.container.path = "sh"
      $0.container.args = ["/s.sh"]
      $0.program = ProgramFile(path: "/s.sh", head: Array("set -e\r\necho\r\n".utf8))
    },
    Scenario("Windows line ends in the words of bash", is: WindowsLineEnds.self, says: ["CRLF"]) {
      $0.ended(2, writing: #"!/start.sh: line 2: $'\r': command not found"#)
    },
    Scenario("Windows line ends in the words of coreutils", is: WindowsLineEnds.self, says: ["CRLF"]) {
      $0.ended(127, writing: #"!/usr/bin/env: 'python3\r': No such file or directory"#)
    },
    Scenario("a library of glibc", is: LibraryMissing.self, says: ["libssl.so.1.1"]) {
      $0.ended(
        127,
        writing:
          "!/app: error while loading shared libraries: libssl.so.1.1: cannot open shared object file: No such file or directory"
      )
    },
    Scenario("a library of musl", is: LibraryMissing.self, says: ["libstdc++.so.6"]) {
      $0.ended(
        127,
        writing: "!Error loading shared library libstdc++.so.6: No such file or directory (needed by /app)")
    },
    Scenario("a newer glibc", is: LibraryMissing.self, says: ["GLIBC_2.34"]) {
      $0.ended(
        1,
        writing: "!/app: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by /app)")
    },
    Scenario("a program of another C library", is: LoaderMissing.self, says: ["/lib64/ld-linux-x86-64.so.2"])
    {
      $0.ended(1, writing: "!exec /app: no such file or directory")
      $0.program = ProgramFile(path: "/app", head: elf(loader: "/lib64/ld-linux-x86-64.so.2"))
    },
    Scenario("a command that env does not find", is: ShellCommandNotFound.self, says: [#""python3""#]) {
      $0.ended(127, writing: "!env: can't execute 'python3': No such file or directory")
    },
    Scenario(
      "a script that only its owner may execute", is: NotExecutable.self, says: ["mode 700", "user 1000"]
    ) {
      $0.failedToStart(
        126, "failed to create shim task: OCI runtime create failed: exec /s.sh: permission denied: unknown")
      $0.container.config.user = "1000"
      $0.program = ProgramFile(path: "/s.sh", head: Array("#!/bin/sh\n".utf8), permissions: 0o700)
    },
    Scenario(
      "a tmpfs is noexec", is: NotExecutable.self, says: ["/run/x", "noexec"], suggests: ["/run:exec"]
    ) {
      $0.ended(126, writing: "!sh: /run/x: Permission denied")
      $0.container.hostConfig.tmpfs = ["/run": ""]
    },
    Scenario("too many arguments", is: ArgumentsTooLong.self, suggests: ["xargs"]) {
      $0.ended(126, writing: "!sh: ls: Argument list too long")
    },
    Scenario("a mount that made a folder", is: FolderForFile.self, says: ["/config/app.yml", "/srv/app.yml"])
    {
      $0.ended(
        1, writing: "!Traceback (most recent call last):", #"!  File "/app.py", line 3, in <module>"#,
        "!    open(path)", "!IsADirectoryError: [Errno 21] Is a directory: '/config/app.yml'")
      $0.container.mounts = [bind("/srv/app.yml", "/config/app.yml")]
    },
    Scenario("no more watches", is: WatchLimit.self, suggests: ["fs.inotify.max_user_watches"]) {
      $0.ended(1, writing: "!Error: ENOSPC: System limit for number of file watchers reached, watch '/app'")
    },
    Scenario("the engine's socket", is: DockerSocketDenied.self, suggests: ["--group-add"]) {
      $0.ended(1, writing: "!dial unix /var/run/docker.sock: connect: permission denied")
      $0.container.config.user = "1000"
      $0.container.mounts = [bind("/var/run/docker.sock", "/var/run/docker.sock")]
    },
    Scenario(
      "a right that was dropped", is: CapabilityMissing.self, says: ["CHOWN"], suggests: ["--cap-add CHOWN"]
    ) {
      $0.ended(1, writing: "!chown: /tmp: Operation not permitted")
      $0.container.hostConfig.capDrop = ["ALL"]
    },
    Scenario("a right that containers do not have", is: CapabilityMissing.self, says: ["SYS_ADMIN"]) {
      $0.ended(1, writing: "!mount: permission denied (are you root?)")
    },
    Scenario("a volume of root", is: PermissionDenied.self, suggests: ["chown -R 1000 /volume"]) {
      $0.ended(1, writing: "!touch: /data/x: Permission denied")
      $0.container.config.user = "1000"
      var volume = bind("/var/lib/docker/volumes/v/_data", "/data")
      volume.type = .volume
      volume.name = "v"
      $0.container.mounts = [volume]
    },
  ]

  /// The beginning of an ELF program of amd64 that names a loader.
  private static func elf(loader: String) -> [UInt8] {
    var head = [UInt8](repeating: 0, count: 1024)
    head.replaceSubrange(0..<6, with: [0x7F, 0x45, 0x4C, 0x46, 2, 1])
    (head[0x12], head[0x20], head[0x36], head[0x38]) = (0x3E, 64, 56, 1)
    (head[64], head[64 + 8], head[64 + 9]) = (3, 0x18, 0x03)
    head.replaceSubrange(0x318..<(0x318 + loader.utf8.count), with: loader.utf8)
    return head
  }
}

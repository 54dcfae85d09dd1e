import DockerClient

@testable import DockerOperations

extension DiagnosisTests {
  /// What Node.js prints when it dies, around an error.
  private static func node(_ lines: [String], _ facts: inout ContainerFacts) {
    facts.ended(1)
    facts.write(
      ["!node:events:497", "!      throw er; // Unhandled 'error' event", "!      ^", "!"] + lines
        + ["!", "!Node.js v20.11.1"])
  }

  /// Programs whose last event says more in one line than in another.
  static let lastWords: [Scenario] = [
    Scenario("a module of Python, not a host", is: MissingModule.self, says: ["No module named 'flask'"]) {
      $0.ended(
        1, writing: "!Traceback (most recent call last):", #"!  File "/app.py", line 1, in <module>"#,
        "!    import flask", "!ModuleNotFoundError: No module named 'flask'")
    },
    Scenario(
      "a refused connection of Node.js: its address", is: DependencyUnreachable.self, says: ["127.0.0.1:5432"]
    ) {
      node(
        [
          "!Error: connect ECONNREFUSED 127.0.0.1:5432",
          "!    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1555:16) {", "!  errno: -111,",
          "!  code: 'ECONNREFUSED',", "!  syscall: 'connect',", "!  address: '127.0.0.1',", "!  port: 5432",
          "!}",
        ], &$0)
    },
    Scenario("a name that Node.js does not find", is: NameUnresolved.self, says: [#"the host "db""#]) {
      node(
        [
          "!Error: getaddrinfo EAI_AGAIN db", "!    at GetAddrInfoReqWrap.onlookupall (node:dns:120:26) {",
          "!  errno: -3001,", "!  code: 'EAI_AGAIN',", "!  syscall: 'getaddrinfo',", "!  hostname: 'db'",
          "!}",
        ], &$0)
    },
    Scenario(
      "a name that Python does not find: its settings say which", is: NameUnresolved.self, says: [#""db""#]
    ) {
      $0.ended(
        1, writing: "!Traceback (most recent call last):", #"!  File "/app.py", line 3, in <module>"#,
        "!    connect()", "!socket.gaierror: [Errno -2] Name or service not known")
      $0.container.config.env = [EnvironmentVariable("DATABASE_URL", "postgres://app:s3cret@db/shop")]
    },
    Scenario(
      "a host of which nobody knows the name", is: NameUnresolved.self, says: ["it cannot find a host:"]
    ) {
      $0.ended(1, writing: "!socket.gaierror: [Errno -2] Name or service not known")
    },
    Scenario(
      "a port below 1024 in Node.js", is: PermissionDenied.self, says: ["may not listen"], suggests: ["8080"]
    ) {
      node(
        [
          "!Error: listen EACCES: permission denied 0.0.0.0:80",
          "!    at Server.setupListenHandle (node:net:1881:21)",
          "!    at listenInCluster (node:net:1946:12) {", "!  code: 'EACCES',", "!  errno: -13,",
          "!  syscall: 'listen',", "!  address: '0.0.0.0',", "!  port: 80", "!}",
        ], &$0)
      $0.container.config.user = "1000"
    },
    Scenario("a port below 1024 in Python", is: PermissionDenied.self, says: ["may not listen"]) {
      $0.ended(
        1, writing: "!Traceback (most recent call last):", #"!  File "/usr/lib/socketserver.py", line 473"#,
        "!    self.socket.bind(self.server_address)", "!PermissionError: [Errno 13] Permission denied")
      $0.container.config.user = "1000"
    },
    Scenario(
      "a read-only mount in Node.js", is: ReadOnlyFilesystem.self, says: ["/data/x"],
      suggests: ["without :ro"]
    ) {
      node(
        [
          "!Error: EROFS: read-only file system, open '/data/x'",
          "!    at Object.openSync (node:fs:581:18) {",
          "!  errno: -30,", "!  code: 'EROFS',", "!  syscall: 'open',", "!  path: '/data/x'", "!}",
        ], &$0)
      $0.container.mounts = [bind("/srv/data", "/data", writable: false)]
    },
    Scenario("a full tmpfs in Node.js, which names no path", is: DiskFull.self, says: ["memory at /cache"]) {
      node(
        [
          "!Error: ENOSPC: no space left on device, write", "!    at Object.writeSync (node:fs:916:3) {",
          "!  errno: -28,", "!  code: 'ENOSPC',", "!  syscall: 'write'", "!}",
        ], &$0)
      $0.container.hostConfig.tmpfs = ["/cache": "size=64k"]
    },
    Scenario(
      "a refused connection of Python: its command says to whom", is: DependencyUnreachable.self,
      says: ["db:8000"]
    ) {
      $0.ended(
        1, writing: "!Traceback (most recent call last):", #"!  File "/app.py", line 3, in <module>"#,
        "!    raise URLError(err)", "!urllib.error.URLError: <urlopen error [Errno 111] Connection refused>")
      $0.container.path = "python"
      $0.container.args = ["-c", "from urllib.request import urlopen; urlopen('http://db:8000/')"]
    },
    Scenario("a MySQL client", is: DependencyUnreachable.self, says: ["cannot connect to db"]) {
      $0.ended(
        1,
        writing:
          #"!pymysql.err.OperationalError: (2003, "Can't connect to MySQL server on 'db' ([Errno 111] Connection refused)")"#
      )
    },
    Scenario("a proxy that its environment names", is: ProxyFailed.self, suggests: ["NO_PROXY"]) {
      $0.ended(1, writing: "!wget: can't connect to remote host (127.0.0.1): Connection refused")
      $0.container.config.env = [EnvironmentVariable("http_proxy", "http://127.0.0.1:3128")]
    },
    Scenario("what it survived is not what it died of", is: MissingSetting.self, says: ["API_TOKEN"]) {
      $0.ended(
        1, writing: "!ERROR connection refused, retrying", "!INFO connected", "!Error: API_TOKEN is not set")
    },
    Scenario(
      "an error that nobody caught, after one that was survived", is: ApplicationError.self,
      says: ["no route for x"]
    ) {
      $0.ended(
        1, writing: "!ERROR connection refused, retrying", "INFO connected",
        #"!Exception in thread "main" java.lang.IllegalStateException: no route for x"#,
        "!\tat A.main(A.java:3)")
    },
    Scenario("a full heap of Node.js with its native trace", is: HeapExhausted.self) {
      $0.ended(139)
      $0.write(
        ["!FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory"]
          + (1...20).map { "! \($0): 0xb8d0a3 node::Abort()" })
    },
  ]
}

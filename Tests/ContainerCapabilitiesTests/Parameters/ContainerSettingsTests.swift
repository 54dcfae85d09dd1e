import ContainerCapabilitiesTesting
import Testing

@testable import AgentKit
@testable import ContainerCapabilities

struct ContainerSettingsTests {
  @Test func `a variable prints without its value and is written with it`() throws {
    let assignment = try EnvironmentAssignment("TOKEN=s3cret=x")
    #expect(assignment.name == "TOKEN")
    #expect(assignment.value == "s3cret=x")
    #expect("\(assignment)" == "TOKEN=••••")
    #expect(!String(reflecting: assignment).contains("s3cret"))
    var dumped = ""
    dump(assignment, to: &dumped)
    #expect(!dumped.contains("s3cret"))
    #expect(try JSONValue(encoding: assignment) == "TOKEN=s3cret=x")
  }

  @Test(
    arguments: [
      ("TOKEN", "write NAME=value"),
      ("=x", "a name begins with a letter and holds letters, digits and underscores"),
      ("1A=x", "a name begins with a letter and holds letters, digits and underscores"),
      ("A=\0", "its value holds a NUL byte"),
    ])
  func `a broken variable is refused`(text: String, reason: String) {
    #expect(refusal(EnvironmentAssignment.self, text) == reason)
  }

  @Test func `a refusal does not quote what may be a secret`() {
    let error = #expect(throws: InvalidValue.self) { try EnvironmentAssignment("s3cret") }
    #expect(error?.text == "…")
    let other = #expect(throws: InvalidValue.self) { try EnvironmentAssignment("1A=s3cret") }
    #expect(other?.text == "1A=…")
  }

  @Test func `variables are found`() {
    #expect(scan(EnvironmentAssignment.self, "run it with LOG_LEVEL=debug") == ["LOG_LEVEL=debug"])
    #expect(scan(EnvironmentAssignment.self, "open https://a.io/?q=1") == [])
  }

  @Test(arguments: [
    ("docker run -d -e 'A=b c' app:1", ["A=b c"]), (#"docker run -e A="b c d" app:1"#, ["A=b c d"]),
    ("docker run -e A=1 --env 'B=2 3' -e C='4' app:1", ["A=1", "B=2 3", "C=4"]),
    ("run \"docker run -e 'A=b c' app:1\", please", ["A=b c"]),
    ("docker run -e 'A=$5 b' app:1 sh -c 'B=1; env'", ["A=$5 b", "B=1"]),
    // What a shell would put there is not known.
    (#"docker run -e "A=$HOME b" app:1"#, []),
  ])
  func `a variable in a written command has all of its value`(request: String, variables: [String]) {
    #expect(scan(EnvironmentAssignment.self, request) == variables)
  }

  @Test func `of a variable's value, no word is left for something else`() {
    let text = Request("docker run -e 'A=b c d' app:1").text
    #expect(EnvironmentAssignment.scan(text).map(\.range) == [text.bytes(of: 3..<6)])
  }

  @Test func `a mount has its parts`() throws {
    let mount = try VolumeMount("./src:/app:ro")
    #expect(mount.source == "./src")
    #expect(mount.target == "/app")
    #expect(mount.options == ["ro"])
    #expect(try VolumeMount("/data").source == nil)
  }

  @Test(
    arguments: [
      ("", "the path in the container must begin with \"/\""),
      ("a:b", "the path in the container must begin with \"/\""),
      ("/a:/", "nothing can be mounted over the container's root"),
      ("a:/b:fast", "\"fast\" is no mount option"),
      ("a b:/c", "\"a b\" is neither a path nor a volume's name"),
      ("a:/b:ro:x", "write source:/target:options"),
    ])
  func `a broken mount is refused`(text: String, reason: String) {
    #expect(refusal(VolumeMount.self, text) == reason)
  }

  @Test func `mounts are found`() {
    #expect(
      scan(VolumeMount.self, "run db with pgdata:/var/lib/postgresql/data") == [
        "pgdata:/var/lib/postgresql/data"
      ])
    #expect(scan(VolumeMount.self, "mount ./src to /app") == ["./src:/app"])
    #expect(scan(VolumeMount.self, "postgres with a volume named pgdata") == ["pgdata:"])
    #expect(scan(VolumeMount.self, "with a volume called pgdata at /data") == ["pgdata:/data"])
    #expect(scan(VolumeMount.self, "run it with volume pg_data") == ["pg_data:"])
    #expect(scan(VolumeMount.self, "see https://a.io/b") == [])
  }

  @Test func `a command is words, and quotes group them`() throws {
    #expect(
      try CommandLine("psql -U 'my user' -c \"select \\\"x\\\"\"").arguments == [
        "psql", "-U", "my user", "-c", "select \"x\"",
      ])
    #expect(try CommandLine("echo $HOME; rm -rf /").arguments == ["echo", "$HOME;", "rm", "-rf", "/"])
    #expect(try CommandLine("sh -c ''").arguments == ["sh", "-c", ""])
  }

  @Test(arguments: [
    ("", "it is empty"), ("  ", "it is empty"), ("a 'b", "a quote is not closed"),
    ("a\0", "it holds a NUL byte"), ("''", "it is empty"),
  ])
  func `a broken command is refused`(text: String, reason: String) {
    #expect(refusal(CommandLine.self, text) == reason)
  }

  @Test(
    arguments: [
      ("exec into the postgres container and open psql", ["psql"]), ("run npm test in worker", ["npm test"]),
      ("run `ls -la` inside web", ["ls -la"]), ("docker exec -it db bash", ["bash"]),
      ("exec ls / in web", ["ls /"]), ("run ls -la .. in worker", ["ls -la .."]),
      ("docker exec web ls /", ["ls /"]),
      ("docker run -d --name q --memory=64m app:1 tail -f /dev/null", ["tail -f /dev/null"]),
      ("docker exec web ls /tmp", ["ls /tmp"]), ("docker run -it --rm alpine:3.20 sh", ["sh"]),
      ("docker run -d -p 8080:80 app:1", []), ("docker run web fails again", []),
      ("docker run --rm app:1 sh -c 'echo a b; b'", ["sh -c 'echo a b; b'"]),
      (#"run "docker run --rm app:1 sh -c \"echo a; b\"" "#, [#"sh -c "echo a; b""#]),
      ("run \"docker run --rm app:1 sh -c 'echo a; b'\", please", ["sh -c 'echo a; b'"]),
      ("docker run -e \"A=b c\" app:1 sh -c 'a && b'.", ["sh -c 'a && b'"]),
      ("docker exec web sh -c 'echo $A'\nwhat does it print?", ["sh -c 'echo $A'"]),
      ("docker exec -it web sh -c \"echo $A\"", []), ("docker run --rm app:1 sh -c 'a' | grep b", []),
      ("run \"docker run --rm app:1 sh -c \"a b\"\"", []), ("docker run --rm app:1 sh -c 'a b", []),
      ("run the container", []),
      ("start web", []),
    ] as [(String, [String])])
  func `commands are found`(request: String, commands: [String]) {
    #expect(scan(CommandLine.self, request) == commands)
  }

  @Test func `processors are counted in thousand-millionths`() throws {
    #expect(try CPUCount("1.5").nanoCPUs == 1_500_000_000)
    #expect(try CPUCount("500m").nanoCPUs == 500_000_000)
    #expect(refusal(CPUCount.self, "0") == "give a number of processors, such as 1.5 or 500m")
    #expect(refusal(CPUCount.self, "1e3") == "give a number of processors, such as 1.5 or 500m")
    #expect(scan(CPUCount.self, "with 1.5 cpus") == ["1.5"])
    #expect(scan(CPUCount.self, "half a cpu and 1 gig") == ["0.5"])
    #expect(scan(CPUCount.self, "cpu usage of 2 containers") == [])
  }

  @Test func `a copy has a container or none at either end`() throws {
    let inside = try CopyLocation("web:/etc/nginx")
    #expect(inside.container?.description == "web")
    #expect(inside.path.description == "/etc/nginx")
    #expect(try CopyLocation("./a:b").container == nil)
    #expect(refusal(CopyLocation.self, "a b:/c") == "use letters, digits, \"_\", \".\" and \"-\" only")
    #expect(refusal(CopyLocation.self, "") == "it is empty")
    #expect(
      scan(CopyLocation.self, "copy /etc/hosts from the web container to ./hosts") == [
        "web:/etc/hosts", "./hosts",
      ])
    #expect(scan(CopyLocation.self, "docker cp db:/tmp/x.sql ./x.sql") == ["db:/tmp/x.sql", "./x.sql"])
  }

  @Test(arguments: [
    ("copy f.txt into web at /tmp", ["f.txt", "web:/tmp"]),
    (
      "put ./seed.sql into container db under /docker-entrypoint-initdb.d",
      ["./seed.sql", "db:/docker-entrypoint-initdb.d"]
    ),
    ("get report.txt out of web", ["web:report.txt"]),
    ("copy ./conf from my laptop to the web container at /etc/app", ["./conf", "web:/etc/app"]),
    ("copy /etc/hosts from web to /tmp", ["web:/etc/hosts", "/tmp"]),
    ("copy logs/app.log out of the container web to .", ["web:logs/app.log"]),
    ("copy app.conf from here to web", ["app.conf"]),
    ("copy report.txt from /srv to web", ["report.txt", "/srv"]),
    ("copy /etc/hosts from here to the web container at /tmp", ["/etc/hosts", "web:/tmp"]),
    ("copy nginx.conf in the web container under /etc/nginx", ["nginx.conf", "web:/etc/nginx"]),
  ])
  func `a path belongs to the container that it is copied into or out of`(request: String, expected: [String])
  {
    #expect(scan(CopyLocation.self, request) == expected)
  }

  @Test func `of a file and the place for it, the place is no surer, so that the first is what is copied`() {
    let ends = CopyLocation.scan(Request("put nginx.conf in the web container at /etc/nginx").text)
    #expect(ends.map(\.value) == ["nginx.conf", "web:/etc/nginx"])
    #expect(ends.first?.certainty == ends.last?.certainty)
  }
}

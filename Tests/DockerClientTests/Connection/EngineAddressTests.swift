import DockerClient
import Testing

struct EngineAddressTests {
  @Test(arguments: [
    ("unix:///var/run/docker.sock", EngineAddress.unix(path: "/var/run/docker.sock")),
    ("unix://docker.sock", .unix(path: "docker.sock")),
    ("tcp://build.example:2375", .tcp(host: "build.example", port: 2375)),
    ("tcp://10.0.0.1", .tcp(host: "10.0.0.1", port: 2375)),
    ("tcp://[::1]:2376/", .tcp(host: "::1", port: 2376)),
    ("http://localhost:80", .tcp(host: "localhost", port: 80)),
    ("localhost:2375", .tcp(host: "localhost", port: 2375)),
    (" tcp://build:2375\n", .tcp(host: "build", port: 2375)),
    ("unix://", .unix(path: "/var/run/docker.sock")), ("/run/docker.sock", .unix(path: "/run/docker.sock")),
    ("./docker.sock", .unix(path: "./docker.sock")),
    ("tcp://", .tcp(host: "localhost", port: 2375)), ("tcp://:2376", .tcp(host: "localhost", port: 2376)),
    ("tcp://host:", .tcp(host: "host", port: 2375)), ("tcp://[::1]:", .tcp(host: "::1", port: 2375)),
  ])
  func `an address is read as the docker command reads it`(_ text: String, _ address: EngineAddress) throws {
    #expect(try EngineAddress(parsing: text) == address)
  }

  @Test(arguments: [
    "", " ", "tcp://host:port", "tcp://host:0", "tcp://host:65536",
    "tcp://host:2375/path", "tcp://[::1", "tcp://[::1]x", "tcp://a b:1", "gopher://host",
  ])
  func `a broken one is refused, and shown`(_ text: String) {
    let error = #expect(throws: DockerError.self) { try EngineAddress(parsing: text) }
    #expect(error?.code == .invalidArgument)
    #expect(error?.message.contains(text) == true)
  }

  @Test func `https, and tcp with certificates, mean TLS, on port 2376 unless another is said`() throws {
    let certificates = EngineCertificates(authorityFile: "/ca.pem")
    #expect(
      try EngineAddress(parsing: "tcp://host", certificates: certificates)
        == .tls(host: "host", port: 2376, certificates))
    #expect(
      try EngineAddress(parsing: "https://host:443") == .tls(host: "host", port: 443, EngineCertificates()))
    #expect(
      try EngineAddress(parsing: "unix:///run/docker.sock", certificates: certificates)
        == .unix(path: "/run/docker.sock"))
  }

  @Test(arguments: [
    "ssh://host", "ssh://me@host", "ssh://me@build.example:2222", "ssh://[fe80::1%eth0]:22",
    "ssh://me@host/run/user/1000/docker.sock",
  ])
  func `an ssh address reads back as it was written`(_ text: String) throws {
    #expect(try EngineAddress(parsing: text).description == text)
  }

  @Test(arguments: [
    "ssh://", "ssh://-oProxyCommand=touch", "ssh://-l@host", "ssh://me:secret@host", "ssh://me@host:port",
    "ssh://host:0", "ssh://a b", "ssh://$(touch x)", "ssh://host/run/a;b", "ssh://host/$HOME/x",
    "ssh://@host",
    "ssh://me@", "ssh://host/'x'", "ssh://[::1", "ssh://h`x`", "ssh://host/run/x y",
  ])
  func `nothing in an ssh address can be an option of ssh or a word of the shell there`(_ text: String) {
    let error = #expect(throws: DockerError.self) { try EngineAddress(parsing: text) }
    #expect(error?.code == .invalidArgument)
  }

  @Test(arguments: ["npipe:////./pipe/docker_engine", "fd://"])
  func `a way that is not for this client is named as such`(_ text: String) {
    let error = #expect(throws: DockerError.self) { try EngineAddress(parsing: text) }
    #expect(error?.code == .unsupported)
  }
}

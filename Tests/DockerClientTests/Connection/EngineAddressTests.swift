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
  ])
  func `an address is read as the docker command reads it`(_ text: String, _ address: EngineAddress) throws {
    #expect(try EngineAddress(parsing: text) == address)
  }

  @Test(arguments: [
    "", "unix://", "tcp://", "tcp://:2375", "tcp://host:port", "tcp://host:0", "tcp://host:65536",
    "tcp://host:2375/path", "tcp://[::1", "tcp://[::1]x", "tcp://a b:1", "gopher://host",
  ])
  func `a broken one is refused, and shown`(_ text: String) {
    let error = #expect(throws: DockerError.self) { try EngineAddress(parsing: text) }
    #expect(error?.code == .invalidArgument)
    #expect(error?.message.contains(text) == true)
  }

  @Test(arguments: ["ssh://me@host", "npipe:////./pipe/docker_engine", "https://host:2376", "fd://"])
  func `a way that is not built yet is named as such`(_ text: String) {
    let error = #expect(throws: DockerError.self) { try EngineAddress(parsing: text) }
    #expect(error?.code == .unsupported)
  }
}

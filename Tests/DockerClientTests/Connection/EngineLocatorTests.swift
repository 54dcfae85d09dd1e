import DockerClient
import Foundation
import Testing

/// A home folder with the docker command's configuration in it, and nothing else.
private struct Home: ~Copyable {
  let path = NSTemporaryDirectory() + "longshore-home-\(UUID().uuidString)"

  init(currentContext: String? = nil, contexts: [String: String] = [:]) throws {
    let files = FileManager.default
    try files.createDirectory(atPath: path + "/.docker/contexts/meta", withIntermediateDirectories: true)
    if let currentContext { try write(".docker/config.json", #"{"currentContext":"\#(currentContext)"}"#) }
    for (name, host) in contexts {
      let folder = ".docker/contexts/meta/\(name)-hash"
      try files.createDirectory(atPath: path + "/" + folder, withIntermediateDirectories: true)
      try write("\(folder)/meta.json", #"{"Name":"\#(name)","Endpoints":{"docker":{"Host":"\#(host)"}}}"#)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ file: String, _ text: String) throws {
    try text.write(toFile: path + "/" + file, atomically: false, encoding: .utf8)
  }
}

struct EngineLocatorTests {
  private func locate(_ environment: [String: String], home: borrowing Home) throws -> EngineEndpoint {
    let all = environment.merging(["HOME": home.path]) { given, _ in given }
    return try DockerClient(environment: all).endpoint()
  }

  @Test func `DOCKER_HOST comes before every context`() throws {
    let home = try Home(currentContext: "build", contexts: ["build": "tcp://build:2375"])
    let endpoint = try locate(["DOCKER_HOST": "tcp://here:1", "DOCKER_CONTEXT": "build"], home: home)
    #expect(endpoint.address == .tcp(host: "here", port: 1))
    #expect(endpoint.source == "DOCKER_HOST")
  }

  @Test func `DOCKER_CONTEXT comes before the configuration, and default means no context`() throws {
    let home = try Home(
      currentContext: "build", contexts: ["build": "tcp://build:2375", "test": "tcp://test:2375"])
    #expect(try locate(["DOCKER_CONTEXT": "test"], home: home).address == .tcp(host: "test", port: 2375))
    #expect(try locate([:], home: home).address == .tcp(host: "build", port: 2375))
    #expect(try locate([:], home: home).source == #"the context "build""#)
    #expect(try locate(["DOCKER_CONTEXT": "default"], home: home).source != #"the context "build""#)
  }

  @Test func `an unknown context and a broken configuration are errors, not the default socket`() throws {
    let home = try Home(currentContext: "gone")
    for environment in [[:], ["DOCKER_CONTEXT": "lost"]] {
      let error = #expect(throws: DockerError.self) { try locate(environment, home: home) }
      #expect(error?.code == .invalidArgument)
    }
    try home.write(".docker/config.json", "not JSON")
    let error = #expect(throws: DockerError.self) { try locate([:], home: home) }
    #expect(error?.message.contains("/.docker/config.json is not") == true)
  }

  @Test func `DOCKER_CONFIG names the folder`() throws {
    let home = try Home()
    let other = try Home(currentContext: "build", contexts: ["build": "unix:///run/build.sock"])
    let endpoint = try locate(["DOCKER_CONFIG": other.path + "/.docker"], home: home)
    #expect(endpoint.address == .unix(path: "/run/build.sock"))
  }

  @Test func `without anything else the sockets are looked for, rootless ones too`() throws {
    let home = try Home()
    let runtime = try Home()
    try runtime.write("docker.sock", "")
    let endpoint = try locate(["XDG_RUNTIME_DIR": runtime.path], home: home)
    #expect(
      ["/var/run/docker.sock", runtime.path + "/docker.sock"].contains("\(endpoint.address)".dropFirst(7)))
    #expect(endpoint.tried.first == "DOCKER_HOST")
    #expect(endpoint.tried.contains(runtime.path + "/podman/podman.sock"))
  }

  @Test func `TLS is asked for and not there yet: no silent plain connection`() throws {
    let home = try Home()
    let error = #expect(throws: DockerError.self) {
      try locate(["DOCKER_HOST": "tcp://host:2376", "DOCKER_TLS_VERIFY": "1"], home: home)
    }
    #expect(error?.code == .unsupported)
  }

  @Test(arguments: ["tcp://host:2376", "unix:///run/docker.sock"])
  func `a context with certificates is never spoken to in the clear`(host: String) throws {
    let home = try Home(currentContext: "far", contexts: ["far": host])
    try FileManager.default.createDirectory(
      atPath: home.path + "/.docker/contexts/tls/far-hash/docker", withIntermediateDirectories: true)
    guard host.hasPrefix("tcp") else {
      #expect(try locate([:], home: home).address == .unix(path: "/run/docker.sock"))
      return
    }
    let error = #expect(throws: DockerError.self) { try locate([:], home: home) }
    #expect(error?.code == .unsupported)
    #expect(error?.message.contains("far") == true)
  }
}

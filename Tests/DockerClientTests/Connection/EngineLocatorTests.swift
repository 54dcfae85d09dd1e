import DockerClient
import Foundation
import HTTPTransportTesting
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

  @Test func `a configuration behind a link counts, one that is not there does not`() throws {
    let elsewhere = try Home(currentContext: "build", contexts: ["build": "tcp://build:2375"])
    let home = try Home(contexts: ["build": "tcp://wrong:1"])
    let (config, meta) = (".docker/config.json", ".docker/contexts/meta/build-hash/meta.json")
    try FileManager.default.removeItem(atPath: "\(home.path)/\(meta)")
    for file in [config, meta] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(home.path)/\(file)", withDestinationPath: "\(elsewhere.path)/\(file)")
    }
    #expect(try locate([:], home: home).address == .tcp(host: "build", port: 2375))
    try FileManager.default.removeItem(atPath: "\(elsewhere.path)/\(config)")
    #expect(try locate([:], home: home).source != #"the context "build""#)
  }

  @Test func `a configuration that cannot be read is an error, not the default socket`() throws {
    let large = try Home(contexts: ["build": "tcp://build:2375"])
    try large.write(
      ".docker/config.json",
      #"{"currentContext":"build"}"# + String(repeating: " ", count: 1 << 20))
    let folder = try Home()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/.docker/config.json", withIntermediateDirectories: true)
    let meta = try Home(
      currentContext: "build", contexts: ["build": "tcp://build:2375", "test": "tcp://test:1"])
    try meta.write(
      ".docker/contexts/meta/build-hash/meta.json", String(repeating: " ", count: (1 << 20) + 1))
    for home in [large.path, folder.path, meta.path] {
      let error = #expect(throws: DockerError.self) {
        try DockerClient(environment: ["HOME": home]).endpoint()
      }
      #expect(error?.code == .invalidArgument)
      #expect(error?.message.contains("cannot be read") == true)
    }
    #expect(
      try locate(["DOCKER_CONTEXT": "test"], home: meta).address == .tcp(host: "test", port: 1),
      "another context's trouble is none of this one")
    #expect(try locate(["DOCKER_HOST": "tcp://here:1"], home: large).source == "DOCKER_HOST")
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

  @Test
  func `DOCKER_TLS_VERIFY means TLS with the certificates of DOCKER_CERT_PATH, or of the configuration`()
    throws
  {
    let home = try Home()
    try FileManager.default.createDirectory(atPath: home.path + "/certs", withIntermediateDirectories: true)
    for file in ["ca.pem", "cert.pem", "key.pem"] { try home.write("certs/\(file)", "") }
    try home.write(".docker/ca.pem", "")
    let host = ["DOCKER_HOST": "tcp://host"]
    let verify = host.merging(["DOCKER_TLS_VERIFY": "1"]) { $1 }
    let certs = home.path + "/certs"
    #expect(
      try locate(verify.merging(["DOCKER_CERT_PATH": certs]) { $1 }, home: home).address
        == .tls(
          host: "host", port: 2376,
          EngineCertificates(
            authorityFile: certs + "/ca.pem", certificateFile: certs + "/cert.pem",
            keyFile: certs + "/key.pem")))
    #expect(
      try locate(verify, home: home).address
        == .tls(
          host: "host", port: 2376, EngineCertificates(authorityFile: home.path + "/.docker/ca.pem")))
    let unchecked = try locate(host.merging(["DOCKER_TLS": "1"]) { $1 }, home: home).address
    guard case .tls(_, _, let certificates) = unchecked else {
      Issue.record("DOCKER_TLS asks for TLS, not for \(unchecked)")
      return
    }
    #expect(!certificates.verifiesEngine)
  }

  @Test func `TLS counts whatever its variables say, and without an address it has one of its own`() throws {
    let home = try Home()
    for value in ["1", "0", "false"] {
      for (variable, verifies) in [("DOCKER_TLS_VERIFY", true), ("DOCKER_TLS", false)] {
        let certificates = EngineCertificates(verifiesEngine: verifies)
        let endpoint = try locate([variable: value], home: home)
        #expect(endpoint.address == .tls(host: "localhost", port: 2376, certificates))
        #expect(endpoint.source == variable)
        #expect(
          try locate([variable: value, "DOCKER_HOST": "tcp://a:1"], home: home).address
            == .tls(host: "a", port: 1, certificates))
      }
    }
    let named = try Home(currentContext: "far", contexts: ["far": "tcp://far:2375"])
    #expect(
      try locate(["DOCKER_TLS_VERIFY": "1"], home: named).address == .tcp(host: "far", port: 2375),
      "a context of a name brings its own")
    #expect(try locate(["DOCKER_TLS_VERIFY": ""], home: named).address == .tcp(host: "far", port: 2375))
  }

  @Test func `a context may leave the engine's certificate unchecked, with certificates or without`() throws {
    let home = try Home(currentContext: "far", contexts: ["far": "tcp://far:2376"])
    try home.write(
      ".docker/contexts/meta/far-hash/meta.json",
      #"{"Name":"far","Endpoints":{"docker":{"Host":"tcp://far:2376","SkipTLSVerify":true}}}"#)
    #expect(
      try locate([:], home: home).address
        == .tls(host: "far", port: 2376, EngineCertificates(verifiesEngine: false)))
  }

  @Test(arguments: ["tcp://host:2376", "unix:///run/docker.sock"])
  func `a context with certificates is never spoken to in the clear`(host: String) throws {
    let home = try Home(currentContext: "far", contexts: ["far": host])
    let folder = ".docker/contexts/tls/far-hash/docker"
    try FileManager.default.createDirectory(
      atPath: home.path + "/" + folder, withIntermediateDirectories: true)
    try home.write(folder + "/ca.pem", "")
    guard host.hasPrefix("tcp") else {
      #expect(try locate([:], home: home).address == .unix(path: "/run/docker.sock"))
      return
    }
    #expect(
      try locate([:], home: home).address
        == .tls(
          host: "host", port: 2376, EngineCertificates(authorityFile: "\(home.path)/\(folder)/ca.pem")))
  }

  @Test func `an engine behind ssh is reached through docker system dial-stdio, as the docker command does`()
    async throws
  {
    let home = try Home()
    let engine = try StubServer { $0.target == "/_ping" ? .response(body: "OK") : .json("[]") }
    // A stand-in for ssh: keeps its arguments and passes the connection on.
    try home.write(
      "ssh",
      """
      #!/usr/bin/env python3
      import socket, sys, threading, os
      open(os.path.join(os.environ["HOME"], "arguments"), "w").write("\\n".join(sys.argv[1:]))
      s = socket.socket(socket.AF_UNIX); s.connect("\(engine.path)")
      def back():
          while True:
              data = s.recv(65536)
              if not data: break
              os.write(1, data)
          os._exit(0)
      threading.Thread(target=back, daemon=True).start()
      while True:
          data = os.read(0, 65536)
          if not data: break
          s.sendall(data)
      s.shutdown(socket.SHUT_WR)
      """)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: home.path + "/ssh")
    let client = DockerClient(environment: [
      "DOCKER_HOST": "ssh://me@far:2222/run/docker.sock", "HOME": home.path,
      "PATH": home.path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? ""),
    ])
    #expect(try await client.listContainers().isEmpty)
    #expect(
      try String(contentsOfFile: home.path + "/arguments", encoding: .utf8).split(separator: "\n") == [
        "-l", "me", "-p", "2222", "-o", "ConnectTimeout=30", "-T", "--", "far", "docker", "--host",
        "unix:///run/docker.sock", "system", "dial-stdio",
      ])
  }

  @Test func `what ssh says about its failure is in the error`() async throws {
    let home = try Home()
    try home.write("ssh", "#!/bin/sh\necho 'me@far: Permission denied (publickey).' >&2\nexit 255\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: home.path + "/ssh")
    let client = DockerClient(environment: [
      "DOCKER_HOST": "ssh://me@far", "HOME": home.path, "PATH": home.path,
    ])
    let error = await #expect(throws: DockerError.self) { try await client.ping() }
    #expect(error?.code == .unreachable)
    #expect(error?.message.contains("Permission denied (publickey)") == true)
  }
}

import DockerClient
import Foundation

@testable import SecurityScan

/// Containers as the engine describes them, in its own JSON; what is left out is the engine's zero.
enum Fixture {
  static func container(
    name: String = "api", host: String = "{}", config: String = "{}", mounts: String = "[]",
    appArmor: String = ""
  ) throws -> Container {
    let json = """
      {"Id": "c0ffee", "Name": "/\(name)", "AppArmorProfile": "\(appArmor)", "HostConfig": \(host),
       "Config": \(config), "Mounts": \(mounts), "State": {"Status": "running"}}
      """
    return try JSONDecoder().decode(Container.self, from: Data(json.utf8))
  }

  /// A container that follows every recommendation.
  static func hardened() throws -> Container {
    try container(
      host: """
        {"Memory": 268435456, "NanoCpus": 500000000, "PidsLimit": 100, "ReadonlyRootfs": true, "CapDrop": ["ALL"],
         "CapAdd": ["CAP_NET_BIND_SERVICE"], "SecurityOpt": ["no-new-privileges:true"], "NetworkMode": "shop",
         "IpcMode": "private", "RestartPolicy": {"Name": "on-failure", "MaximumRetryCount": 5},
         "PortBindings": {"8080/tcp": [{"HostIp": "127.0.0.1", "HostPort": "8080"}]}}
        """,
      config: #"{"User": "10001:10001", "Healthcheck": {"Test": ["CMD", "true"]}}"#,
      mounts:
        #"[{"Type": "bind", "Source": "/etc/localtime", "Destination": "/etc/localtime", "RW": false}]"#,
      appArmor: "docker-default")
  }

  /// A host with these security features.
  static func host(_ features: String...) throws -> SystemInfo {
    let options = features.map { "\"name=\($0)\"" }.joined(separator: ",")
    return try JSONDecoder().decode(
      SystemInfo.self, from: Data(#"{"SecurityOptions": [\#(options)]}"#.utf8))
  }
}

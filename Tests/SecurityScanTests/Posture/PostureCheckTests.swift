import DockerClient
import Reporting
import Testing

@testable import SecurityScan

struct PostureCheckTests {
  /// What breaks a recommendation: its id, the container, the evidence and the severity.
  struct Weak: CustomTestStringConvertible {
    let rule: String
    var host = "{}"
    var config = "{}"
    var mounts = "[]"
    let evidence: String
    let severity: Severity
    var testDescription: String { rule }
  }

  static let weak: [Weak] = [
    Weak(rule: "cis-4.1-root-user", evidence: "Config.User is empty", severity: .error),
    Weak(
      rule: "cis-4.1-root-user", config: #"{"User": "0:1000"}"#, evidence: "Config.User = 0:1000",
      severity: .error),
    Weak(
      rule: "cis-4.1-root-user", config: #"{"User": "root"}"#, evidence: "Config.User = root",
      severity: .error),
    Weak(
      rule: "cis-5.2-apparmor", host: #"{"SecurityOpt": ["apparmor=unconfined"]}"#,
      evidence: "HostConfig.SecurityOpt has apparmor=unconfined", severity: .error),
    Weak(rule: "cis-5.2-apparmor", evidence: "AppArmorProfile is empty", severity: .error),
    Weak(
      rule: "cis-5.3-selinux", host: #"{"SecurityOpt": ["label:disable"]}"#,
      evidence: "HostConfig.SecurityOpt has label=disable", severity: .error),
    Weak(
      rule: "cis-5.4-added-capabilities", host: #"{"CapAdd": ["NET_ADMIN"]}"#,
      evidence: "HostConfig.CapAdd = NET_ADMIN",
      severity: .warning),
    Weak(
      rule: "cis-5.4-added-capabilities", host: #"{"CapAdd": ["CAP_SYS_ADMIN"]}"#,
      evidence: "HostConfig.CapAdd = CAP_SYS_ADMIN", severity: .critical),
    Weak(
      rule: "cis-5.5-privileged", host: #"{"Privileged": true}"#,
      evidence: "HostConfig.Privileged = true", severity: .critical),
    Weak(
      rule: "cis-5.6-sensitive-mount",
      mounts: #"[{"Type": "bind", "Source": "/etc", "Destination": "/host", "RW": true}]"#,
      evidence: "Mounts: /etc on /host, writable", severity: .error),
    Weak(
      rule: "cis-5.6-sensitive-mount",
      mounts: #"[{"Type": "bind", "Source": "/", "Destination": "/host", "RW": true}]"#,
      evidence: "Mounts: / on /host, writable", severity: .critical),
    Weak(
      rule: "cis-5.6-sensitive-mount",
      mounts: #"[{"Type": "bind", "Source": "/usr/lib", "Destination": "/l", "RW": false}]"#,
      evidence: "Mounts: /usr/lib on /l, read-only", severity: .warning),
    Weak(
      rule: "cis-5.8-privileged-port",
      host: #"{"PortBindings": {"8080/tcp": [{"HostIp": "10.0.0.1", "HostPort": "80"}]}}"#,
      evidence: "HostConfig.PortBindings = 10.0.0.1:80:8080", severity: .info),
    Weak(
      rule: "cis-5.10-host-network", host: #"{"NetworkMode": "host"}"#,
      evidence: "HostConfig.NetworkMode = host", severity: .error),
    Weak(rule: "cis-5.11-memory-limit", evidence: "HostConfig.Memory = 0", severity: .warning),
    Weak(
      rule: "cis-5.12-cpu-limit", evidence: "HostConfig.NanoCpus, CpuQuota and CpuShares = 0",
      severity: .info),
    Weak(
      rule: "cis-5.13-writable-root", evidence: "HostConfig.ReadonlyRootfs = false",
      severity: .warning),
    Weak(
      rule: "cis-5.14-any-interface",
      host: #"{"PortBindings": {"80/tcp": [{"HostIp": "", "HostPort": "8080"}]}}"#,
      evidence: "HostConfig.PortBindings = 8080:80", severity: .warning),
    Weak(
      rule: "cis-5.14-any-interface",
      host: #"{"PortBindings": {"80/tcp": [{"HostIp": "::", "HostPort": "8080"}]}}"#,
      evidence: "HostConfig.PortBindings = :::8080:80", severity: .warning),
    Weak(
      rule: "cis-5.15-restart-policy", host: #"{"RestartPolicy": {"Name": "always"}}"#,
      evidence: "HostConfig.RestartPolicy = always", severity: .info),
    Weak(
      rule: "cis-5.15-restart-policy",
      host: #"{"RestartPolicy": {"Name": "on-failure", "MaximumRetryCount": 6}}"#,
      evidence: "HostConfig.RestartPolicy = on-failure:6", severity: .info),
    Weak(
      rule: "cis-5.16-host-pid", host: #"{"PidMode": "host"}"#,
      evidence: "HostConfig.PidMode = host", severity: .error),
    Weak(
      rule: "cis-5.17-host-ipc", host: #"{"IpcMode": "host"}"#,
      evidence: "HostConfig.IpcMode = host", severity: .error),
    Weak(
      rule: "cis-5.18-host-device",
      host: #"{"Devices": [{"PathOnHost": "/dev/fuse", "CgroupPermissions": "rwm"}]}"#,
      evidence: "HostConfig.Devices = /dev/fuse:rwm", severity: .warning),
    Weak(
      rule: "cis-5.18-host-device",
      host: #"{"Devices": [{"PathOnHost": "/dev/sda1", "CgroupPermissions": "r"}]}"#,
      evidence: "HostConfig.Devices = /dev/sda1:r", severity: .critical),
    Weak(
      rule: "cis-5.19-ulimit", host: #"{"Ulimits": [{"Name": "nproc", "Soft": -1, "Hard": -1}]}"#,
      evidence: "HostConfig.Ulimits = nproc=-1:-1", severity: .info),
    Weak(
      rule: "cis-5.20-shared-propagation",
      mounts:
        #"[{"Type": "bind", "Source": "/mnt", "Destination": "/m", "Propagation": "rshared"}]"#,
      evidence: "Mounts: /mnt is rshared", severity: .warning),
    Weak(
      rule: "cis-5.21-host-uts", host: #"{"UTSMode": "host"}"#,
      evidence: "HostConfig.UTSMode = host", severity: .warning),
    Weak(
      rule: "cis-5.22-seccomp", host: #"{"SecurityOpt": ["seccomp=unconfined"]}"#,
      evidence: "HostConfig.SecurityOpt has seccomp=unconfined", severity: .error),
    Weak(
      rule: "cis-5.25-cgroup-parent", host: #"{"CgroupParent": "/mine"}"#,
      evidence: "HostConfig.CgroupParent = /mine",
      severity: .warning),
    Weak(
      rule: "cis-5.26-no-new-privileges",
      evidence: "HostConfig.SecurityOpt lacks no-new-privileges", severity: .warning),
    Weak(
      rule: "cis-5.26-no-new-privileges", host: #"{"SecurityOpt": ["no-new-privileges=false"]}"#,
      evidence: "HostConfig.SecurityOpt lacks no-new-privileges", severity: .warning),
    Weak(rule: "cis-5.27-no-healthcheck", evidence: "Config.Healthcheck is empty", severity: .info),
    Weak(
      rule: "cis-5.27-no-healthcheck", config: #"{"Healthcheck": {"Test": ["NONE"]}}"#,
      evidence: "Config.Healthcheck.Test = NONE", severity: .info),
    Weak(
      rule: "cis-5.29-pids-limit", evidence: "HostConfig.PidsLimit is not set", severity: .warning),
    Weak(
      rule: "cis-5.29-pids-limit", host: #"{"PidsLimit": -1}"#,
      evidence: "HostConfig.PidsLimit = -1", severity: .warning),
    Weak(
      rule: "cis-5.30-default-bridge", host: #"{"NetworkMode": "bridge"}"#,
      evidence: "HostConfig.NetworkMode = bridge", severity: .info),
    Weak(
      rule: "cis-5.31-host-userns", host: #"{"UsernsMode": "host"}"#,
      evidence: "HostConfig.UsernsMode = host", severity: .warning),
    Weak(
      rule: "cis-5.32-docker-socket",
      mounts:
        #"[{"Type": "bind", "Source": "/var/run/docker.sock", "Destination": "/var/run/docker.sock"}]"#,
      evidence: "Mounts: /var/run/docker.sock on /var/run/docker.sock", severity: .critical),
  ]

  private static func findings(_ container: Container) throws -> [Finding] {
    let host = try Fixture.host("apparmor", "seccomp,profile=default", "selinux", "userns")
    return Examination(container, on: host, by: PostureCheck.all).findings
  }

  @Test(arguments: weak)
  func `a weakness is found with the field that shows it`(weak: Weak) throws {
    let container = try Fixture.container(host: weak.host, config: weak.config, mounts: weak.mounts)
    let finding = try #require(try Self.findings(container).first { $0.rule == weak.rule })
    #expect(finding.evidence == weak.evidence)
    #expect(finding.severity == weak.severity)
    #expect(finding.subject == "api")
    #expect(finding.help?.contains("Fix: ") == true)
  }

  @Test func `every check has a weakness in the table`() {
    #expect(Set(Self.weak.map(\.rule)) == Set(PostureCheck.all.map(\.id)))
  }

  @Test func `a hardened container follows every recommendation`() throws {
    #expect(try Self.findings(Fixture.hardened()) == [])
  }

  @Test func `a weak container keeps the recommendations that it does not break`() throws {
    let container = try Fixture.container(host: #"{"Privileged": true}"#)
    let rules = Set(try Self.findings(container).map(\.rule))
    #expect(rules.isSuperset(of: ["cis-5.5-privileged", "cis-5.22-seccomp"]))
    #expect(
      rules.isDisjoint(with: [
        "cis-5.10-host-network", "cis-5.18-host-device", "cis-5.32-docker-socket",
      ]))
  }

  @Test func `what the host does not have cannot be broken`() throws {
    let container = try Fixture.container()
    let examination = Examination(
      container, on: try Fixture.host(), by: [.appArmor, .seLinux, .seccomp])
    #expect(examination.checklist.map(\.state) == [.notApplicable, .notApplicable, .notApplicable])
  }

  @Test func `a host that was not asked leaves questions open`() throws {
    let examination = Examination(
      try Fixture.container(), on: nil, by: [.appArmor, .seLinux, .seccomp])
    #expect(examination.checklist.map(\.state) == [.unknown, .unknown, .unknown])
  }

  @Test func `sections and ids are unique`() {
    #expect(Set(PostureCheck.all.map(\.section)).count == PostureCheck.all.count)
  }

  @Test(arguments: ["5.5", "CIS-5.5", "check_5_5", "privileged", "cis-5.5-privileged"])
  func `a check answers to the names that people use`(name: String) {
    #expect(PostureCheck.all.filter { $0.answers(to: name) }.map(\.id) == ["cis-5.5-privileged"])
  }
}

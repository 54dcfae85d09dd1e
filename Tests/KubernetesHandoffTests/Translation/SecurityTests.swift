import Reporting
import Testing

@testable import KubernetesHandoff

struct SecurityTests {
  /// The most dangerous container there is.
  static let dangerous = """
    {"Privileged": true, "CapAdd": ["SYS_ADMIN"], "NetworkMode": "host", "PidMode": "host", "IpcMode": "host",
     "SecurityOpt": ["seccomp=unconfined"], "Devices": [{"PathOnHost": "/dev/sda"}],
     "Sysctls": {"kernel.msgmax": "1"}}
    """

  @Test(arguments: ["{}", dangerous])
  func `whatever ran, the pod fits the profile restricted`(host: String) throws {
    let mounts = #"[{"Type": "bind", "Source": "/var/run/docker.sock", "Destination": "/s", "RW": true}]"#
    let manifests = Fixture.manifests(try Fixture.container(host: host, mounts: mounts))
    let checklist = ManifestQuality(manifests: manifests).restricted
    #expect(checklist.count == 7)
    #expect(checklist.allSatisfy { $0.state == .passed })
  }

  @Test func `what a pod should not have is named, with what to do instead`() throws {
    let workload = Workload(try Fixture.container(host: Self.dangerous), from: nil)
    let left = workload.leftBehind.map(\.setting)
    for setting in [
      "privileged", "capabilities SYS_ADMIN", "the host's network", "the host's processes",
      "the host's memory segments",
      "devices /dev/sda", "the kernel parameter kernel.msgmax",
    ] {
      #expect(left.contains(setting))
    }
  }

  @Test(arguments: [
    ("", 10001, 10001), ("root", 10001, 10001), ("0:0", 10001, 10001), ("1000", 1000, 1000),
    ("1000:33", 1000, 33),
    ("nobody", 65534, 65534), ("somebody", 10001, 10001),
  ])
  func `the user is a number above 0`(user: String, id: Int, group: Int) throws {
    let container = try Fixture.container(config: #"{"Image": "a", "User": "\#(user)"}"#)
    let security = Fixture.manifests(container).pod.securityContext
    #expect(security.runAsUser?.value == id)
    #expect(security.runAsGroup == group)
    #expect(security.runAsNonRoot.value)
  }

  @Test func `a low port needs neither root nor a capability`() throws {
    let container = try Fixture.container(config: #"{"Image": "a", "ExposedPorts": {"80/tcp": {}}}"#)
    let sysctls = Fixture.manifests(container).pod.securityContext.sysctls?.map(\.value)
    #expect(sysctls == [PodSecurityContext.Sysctl(name: "net.ipv4.ip_unprivileged_port_start", value: "80")])
  }

  @Test func `a read-only container stays one, and gets a place to write`() throws {
    let manifests = Fixture.manifests(try Fixture.container(host: #"{"ReadonlyRootfs": true}"#))
    #expect(manifests.container.securityContext.readOnlyRootFilesystem?.value == true)
    #expect(manifests.container.volumeMounts?.map(\.mountPath) == ["/tmp"])
  }

  @Test func `where nobody knows whether it writes, nothing is said`() throws {
    let manifests = Fixture.manifests(try Fixture.container())
    #expect(manifests.container.securityContext.readOnlyRootFilesystem == nil)
  }
}

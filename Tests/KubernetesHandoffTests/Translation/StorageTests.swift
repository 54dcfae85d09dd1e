import Testing

@testable import KubernetesHandoff

struct StorageTests {
  static let mounts = """
    [{"Type": "volume", "Name": "shop_data", "Destination": "/var/lib/data", "RW": true},
     {"Type": "volume", "Name": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "Destination": "/cache", "RW": false},
     {"Type": "bind", "Source": "/srv/api.conf", "Destination": "/etc/api.conf", "RW": false}]
    """

  @Test func `volumes become claims, and only one pod at a time holds them`() throws {
    let manifests = Fixture.manifests(try Fixture.container(mounts: Self.mounts))
    #expect(manifests.claims.map(\.metadata.name) == ["api-cache", "api-shop-data"])
    #expect(manifests.container.volumeMounts?.map(\.mountPath) == ["/cache", "/var/lib/data"])
    #expect(manifests.container.volumeMounts?.map(\.readOnly) == [true, nil])
    #expect(manifests.deployment.spec.strategy?.value.type == "Recreate")
    #expect(manifests.pod.securityContext.fsGroup?.value == 10001)
  }

  @Test func `no path of the host is mounted; the report says what to do instead`() throws {
    let workload = Workload(try Fixture.container(mounts: Self.mounts), from: nil)
    #expect(workload.leftBehind.contains { $0.setting == "the host's /srv/api.conf on /etc/api.conf" })
  }

  @Test func `memory stays memory, with its size`() throws {
    let manifests = Fixture.manifests(
      try Fixture.container(host: #"{"Tmpfs": {"/run": "rw,size=16m"}, "ShmSize": 268435456}"#))
    #expect(manifests.pod.volumes?.map(\.emptyDir?.value.sizeLimit) == ["16Mi", "256Mi"])
    #expect(manifests.pod.volumes?.map(\.emptyDir?.value.medium) == ["Memory", "Memory"])
  }

  @Test func `volumes of one name are told apart`() throws {
    let mounts = """
      [{"Type": "volume", "Name": "data_a", "Destination": "/a"}, {"Type": "volume", "Name": "data.a", "Destination": "/b"}]
      """
    let manifests = Fixture.manifests(try Fixture.container(mounts: mounts))
    #expect(Set(manifests.claims.map(\.metadata.name)).count == 2)
  }
}

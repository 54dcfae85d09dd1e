import DockerClient
import Foundation
import Testing

struct HostConfigTests {
  /// Every field of `HostConfig` in API 1.41 that an engine for Linux looks at, with a value that is not zero.
  private let everything = """
    {"AutoRemove":true,"Binds":["/a:/b:ro"],"BlkioDeviceReadBps":[{"Path":"/dev/sda","Rate":1}],
    "BlkioDeviceReadIOps":[{"Path":"/dev/sda","Rate":2}],"BlkioDeviceWriteBps":[{"Path":"/dev/sda","Rate":3}],
    "BlkioDeviceWriteIOps":[{"Path":"/dev/sda","Rate":4}],"BlkioWeight":300,
    "BlkioWeightDevice":[{"Path":"/dev/sda","Weight":500}],"CapAdd":["NET_ADMIN"],"CapDrop":["ALL"],
    "Cgroup":"container:a","CgroupParent":"/p","CgroupnsMode":"host","ConsoleSize":[40,120],"ContainerIDFile":"/id","CpuPeriod":1,
    "CpuQuota":2,"CpuRealtimePeriod":3,"CpuRealtimeRuntime":4,"CpuShares":5,"CpusetCpus":"0-1","CpusetMems":"0",
    "DeviceCgroupRules":["c 1:3 r"],
    "DeviceRequests":[{"Capabilities":[["gpu"]],"Count":-1,"DeviceIDs":["0"],"Driver":"nvidia","Options":{"a":"b"}}],
    "Devices":[{"CgroupPermissions":"r","PathInContainer":"/dev/b","PathOnHost":"/dev/a"}],"Dns":["1.1.1.1"],
    "DnsOptions":["ndots:1"],"DnsSearch":["example.org"],"ExtraHosts":["a:1.2.3.4"],"GroupAdd":["audio"],
    "Init":true,"IpcMode":"host","Isolation":"process","Links":["db:db"],
    "KernelMemory":15,"KernelMemoryTCP":16,
    "LogConfig":{"Config":{"max-size":"1m"},"Type":"json-file"},"MaskedPaths":["/proc/kcore"],"Memory":6,
    "MemoryReservation":7,"MemorySwap":8,"MemorySwappiness":9,
    "Mounts":[{"BindOptions":{"CreateMountpoint":false,"NonRecursive":true,"Propagation":"rslave",
    "ReadOnlyForceRecursive":true,"ReadOnlyNonRecursive":false},
    "Consistency":"cached","ReadOnly":true,"Source":"/s","Target":"/t","Type":"bind"},
    {"ReadOnly":false,"Source":"v","Target":"/v","Type":"volume","VolumeOptions":
    {"DriverConfig":{"Name":"local","Options":{"o":"x"}},"Labels":{"a":"b"},"NoCopy":true}},
    {"ImageOptions":{"Subpath":"etc"},"ReadOnly":true,"Source":"i","Target":"/i","Type":"image"},
    {"ReadOnly":false,"Target":"/m","TmpfsOptions":{"Mode":448,"Options":[["noexec"],["uid","1"]],"SizeBytes":10},"Type":"tmpfs"}],"NanoCpus":11,
    "NetworkMode":"host","OomKillDisable":true,"OomScoreAdj":12,"PidMode":"host","PidsLimit":13,
    "PortBindings":{"80/tcp":[{"HostIp":"127.0.0.1","HostPort":"8080"}]},"Privileged":true,"PublishAllPorts":true,
    "ReadonlyPaths":["/proc/sys"],"ReadonlyRootfs":true,
    "RestartPolicy":{"MaximumRetryCount":3,"Name":"on-failure"},"Runtime":"runc","SecurityOpt":["label=x"],
    "ShmSize":14,"StorageOpt":{"size":"1G"},"Sysctls":{"net.x":"1"},"Tmpfs":{"/run":"size=1m"},
    "UTSMode":"host","Ulimits":[{"Hard":2,"Name":"nofile","Soft":1}],"UsernsMode":"host","VolumeDriver":"local",
    "VolumesFrom":["other"]}
    """

  @Test func `every field goes to the engine and comes back`() throws {
    let host = try JSONDecoder().decode(HostConfig.self, from: Data(everything.utf8))
    let written = try #require(
      try JSONSerialization.jsonObject(with: JSONEncoder().encode(host)) as? NSDictionary)
    let expected = try #require(
      try JSONSerialization.jsonObject(with: Data(everything.utf8)) as? NSDictionary)
    for (key, value) in expected {
      #expect((written[key] as? NSObject) == (value as? NSObject), "\(key)")
    }
    #expect(try JSONDecoder().decode(HostConfig.self, from: JSONEncoder().encode(host)) == host)
  }
}

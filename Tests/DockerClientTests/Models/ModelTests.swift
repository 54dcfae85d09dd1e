import DockerClient
import Foundation
import Testing

struct ModelTests {
  private func decode<Model: Decodable>(_ type: Model.Type = Model.self, _ json: String) throws -> Model {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  @Test func `a container in a restart loop is read with all that explains it`() throws {
    let container = try decode(
      Container.self,
      #"""
      {"Id":"4f","Name":"/web","Created":"2026-01-31T12:00:00.5Z","RestartCount":7,"Platform":"linux",
       "State":{"Status":"restarting","Running":true,"Restarting":true,"OOMKilled":true,"ExitCode":137,
        "Error":"","StartedAt":"2026-01-31T12:00:01Z","FinishedAt":"0001-01-01T00:00:00Z",
        "Health":{"Status":"unhealthy","FailingStreak":3,"Log":[
         {"Start":"2026-01-31T12:00:02+01:00","End":"2026-01-31T12:00:03Z","ExitCode":1,"Output":"refused"}]}},
       "HostConfig":{"Memory":67108864,"PidsLimit":null,"CapAdd":null,"CapDrop":["ALL"],
        "RestartPolicy":{"Name":"always","MaximumRetryCount":0},"PortBindings":{"80/tcp":[{"HostIp":"","HostPort":"8080"}]},
        "Ulimits":[{"Name":"nofile","Hard":1024,"Soft":512}],"Init":true,"FutureField":{"x":1}},
       "Mounts":[{"Type":"bind","Source":"/etc","Destination":"/host","Mode":"ro","RW":false,"Propagation":"rprivate"}],
       "Config":{"User":"","Env":["A=b"],"Cmd":null,"Entrypoint":["/app"],"ExposedPorts":{"80/tcp":{}},"Labels":null,
        "Healthcheck":{"Test":["CMD","true"],"Interval":5000000000}},
       "NetworkSettings":{"IPAddress":"","Ports":{"80/tcp":null},"Networks":{"front":{"IPAddress":"172.18.0.2","Aliases":null}}},
       "AppArmorProfile":"docker-default","Args":null,"ExecIDs":null}
      """#)
    #expect(container.displayName == "web")
    #expect(container.restartCount == 7)
    #expect(container.state.status == .restarting)
    #expect(container.state.oomKilled)
    #expect(container.state.exitCode == 137)
    #expect(container.state.finishedAt == nil, "Go's zero time means never")
    #expect(container.state.health?.status == .unhealthy)
    #expect(container.state.health?.log.first?.output == "refused")
    #expect(container.state.health?.log.first?.start == Timestamp("2026-01-31T11:00:02Z"))
    #expect(container.hostConfig.pidsLimit == nil)
    #expect(container.hostConfig.capAdd == [])
    #expect(container.hostConfig.capDrop == ["ALL"])
    #expect(container.hostConfig.restartPolicy.name == .always)
    #expect(container.hostConfig.ulimits == [Ulimit(name: "nofile", soft: 512, hard: 1024)])
    #expect(container.hostConfig.usesInit == true)
    #expect(container.mounts.first?.rw == false)
    #expect(container.mounts.first?.type == .bind)
    #expect(container.config.cmd == nil)
    #expect(container.config.entrypoint == ["/app"])
    #expect(container.config.healthcheck?.interval == 5_000_000_000)
    #expect(container.config.exposedPorts.map(\.number) == [80])
    #expect(container.networkSettings.networks["front"]?.ipAddress == "172.18.0.2")
    #expect(container.args == [])
  }

  @Test func `words that this client does not know are kept`() throws {
    let state = try decode(ContainerState.self, #"{"Status":"hibernating"}"#)
    #expect(state.status.rawValue == "hibernating")
    #expect(try JSONEncoder().encode(state.status) == Data(#""hibernating""#.utf8))
    #expect(try decode(MountPoint.self, #"{"Type":"hologram"}"#).type == "hologram")
  }

  @Test func `an object with nothing in it is read as nothing said`() throws {
    #expect(try decode(ContainerSummary.self, "{}").names == [])
    #expect(try decode(Container.self, "{\"State\":{},\"HostConfig\":null,\"Config\":{}}").config.env == [])
    #expect(try decode(SystemInfo.self, "{}").swarm.localNodeState == "")
    #expect(try decode(ContainerStats.self, "{}").cpu.usage.total == 0)
    #expect(try decode(Image.self, #"{"Created":""}"#).created == nil)
  }

  @Test func `a value of the wrong kind is an error, not nothing`() {
    #expect(throws: DecodingError.self) { try decode(ContainerSummary.self, #"{"Names":"web"}"#) }
    #expect(throws: DecodingError.self) { try decode(ContainerState.self, #"{"StartedAt":"yesterday"}"#) }
    #expect(throws: DecodingError.self) { try decode(ContainerState.self, #"{"Running":"yes"}"#) }
  }

  @Test func `lists have times in seconds, and names with a slash`() throws {
    let summary = try decode(
      ContainerSummary.self,
      #"{"Id":"0123456789abcdef","Names":["/other/alias","/web"],"Created":1769860800,"State":"running","Ports":[{"PrivatePort":80,"PublicPort":8080,"IP":"::","Type":"tcp"},{"PrivatePort":9,"Type":"udp"}]}"#
    )
    #expect(summary.displayName == "web")
    #expect(summary.created == Timestamp("2026-01-31T12:00:00Z"))
    #expect(summary.ports.map(\.publicPort) == [8080, nil])
    #expect(try decode(ContainerSummary.self, #"{"Id":"0123456789abcdef"}"#).displayName == "0123456789ab")
  }

  @Test func `the use of processors is the share of two measurements`() throws {
    let stats = try decode(
      ContainerStats.self,
      #"""
      {"preread":"2026-01-31T12:00:00Z","cpu_stats":{"cpu_usage":{"total_usage":300},"system_cpu_usage":2000,"online_cpus":4,
        "throttling_data":{"periods":52,"throttled_periods":51,"throttled_time":9}},
       "precpu_stats":{"cpu_usage":{"total_usage":100},"system_cpu_usage":1200},
       "memory_stats":{"usage":1000,"limit":4000,"stats":{"inactive_file":300}},
       "pids_stats":{"current":3,"limit":18446744073709551615},
       "blkio_stats":{"io_service_bytes_recursive":[{"op":"Read","value":5},{"op":"read","value":6},{"op":"Write","value":7}]}}
      """#)
    #expect(stats.processorsUsed == 1)
    #expect(stats.cpu.throttling.throttledPeriods == 51)
    #expect(stats.memory.workingSet == 700)
    #expect(stats.pids.limit == .max)
    #expect(stats.blockIO.readBytes == 11)
    #expect(stats.blockIO.writtenBytes == 7)
    #expect(try decode(ContainerStats.self, "{}").processorsUsed == nil)
  }

  @Test func `an event's time is the finest the engine gives`() throws {
    let event = try decode(
      EngineEvent.self,
      #"{"Type":"container","Action":"die","Actor":{"ID":"4f","Attributes":{"exitCode":"137"}},"scope":"local","time":1769860800,"timeNano":1769860800000000007}"#
    )
    #expect(event.date == Timestamp(seconds: 1_769_860_800, nanoseconds: 7))
    #expect(event.actor.attributes["exitCode"] == "137")
    #expect(try decode(EngineEvent.self, #"{"time":5}"#).date == Timestamp(seconds: 5))
  }
}

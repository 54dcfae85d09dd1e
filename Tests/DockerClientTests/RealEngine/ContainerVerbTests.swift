import Archives
import DockerClient
import DockerClientTesting
import Foundation
import HTTPTransportTesting
import Testing

/// What else a real engine does with containers.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct ContainerVerbTests {
  private let engine = TestEngine.client

  private func sleeper(_ script: String = "exec sleep 1000") -> ContainerConfig {
    var config = ContainerConfig(image: TestEngine.baseImage, cmd: ["sh", "-c", script])
    config.stopSignal = "SIGKILL"
    return config
  }

  @Test func `a container is frozen, let go on, renamed and changed`() async throws {
    try await TestEngine.withContainer("verbs", sleeper()) { name in
      let id = try await engine.inspectContainer(name).id
      try await engine.pauseContainer(name)
      #expect(try await engine.inspectContainer(name).state.status == .paused)
      try await engine.unpauseContainer(name)
      #expect(try await engine.inspectContainer(name).state.status == .running)

      try await engine.renameContainer(id, to: name + "-new")
      #expect(try await engine.inspectContainer(id).displayName == name + "-new")
      try await engine.renameContainer(id, to: name)

      var update = ContainerUpdateOptions()
      update.memory = 64 << 20
      update.memorySwap = 64 << 20
      update.cpuShares = 512
      update.memoryReservation = 32 << 20
      update.cpuPeriod = 50_000
      update.cpuQuota = 25_000
      update.cpusetCpus = "0"
      update.pidsLimit = 50
      update.restartPolicy = RestartPolicy(.onFailure, maximumRetryCount: 3)
      try await engine.updateContainer(name, update)
      let host = try await engine.inspectContainer(name).hostConfig
      #expect(host.memory == 64 << 20)
      #expect(host.cpuShares == 512)
      #expect(host.memoryReservation == 32 << 20)
      #expect(host.cpuPeriod == 50_000)
      #expect(host.cpuQuota == 25_000)
      #expect(host.cpusetCpus == "0")
      #expect(host.pidsLimit == 50)
      #expect(host.restartPolicy == update.restartPolicy)
    }
  }

  @Test func `what a container changed in its files is told`() async throws {
    let script = "echo x > /etc/new; echo y > /etc/passwd; rm /etc/group; exec sleep 1000"
    try await TestEngine.withContainer("changes", sleeper(script)) { name in
      var changes: [String: FilesystemChange.Kind] = [:]
      while changes["/etc/group"] == nil {
        try await Task.sleep(for: .milliseconds(20))
        changes = Dictionary(
          try await engine.containerChanges(name).map { ($0.path, $0.kind) }, uniquingKeysWith: { $1 })
      }
      #expect(changes["/etc"] == .modified)
      #expect(changes["/etc/new"] == .added)
      #expect(changes["/etc/passwd"] == .modified)
      #expect(changes["/etc/group"] == .deleted)
      let size = try await engine.inspectContainer(name, size: true)
      #expect(size.sizeRw ?? 0 > 0)
      #expect(try await engine.inspectContainer(name).sizeRw == nil)
    }
    try await TestEngine.withContainer("unchanged", sleeper(), start: false) { name in
      let changes = try await engine.containerChanges(name)
      #expect(changes == [])
    }
  }

  @Test func `use is measured once a second`() async throws {
    try await TestEngine.withContainer("stats", sleeper()) { name in
      var reads: [Timestamp] = []
      for try await stats in try await engine.containerStatsStream(name) {
        #expect(stats.pids.current == 1)
        reads.append(try #require(stats.read))
        if reads.count == 2 { break }
      }
      #expect(reads[1] - reads[0] > .milliseconds(500))
      let once = try await engine.containerStats(name, oneShot: true)
      #expect(once.pids.current == 1)
      #expect(once.memory.usage > 0)
    }
  }

  @Test func `lists can be shortened and counted`() async throws {
    try await TestEngine.withContainer("list", sleeper()) { name in
      let filters: Filters = ["name": [name]]
      let options = ContainerListOptions(all: true, limit: 1, size: true, filters: filters)
      let found = try await engine.listContainers(options: options)
      #expect(found.map(\.displayName) == [name])
      #expect(found.first?.sizeRootFs ?? 0 > 0)
      let columns = try await engine.containerProcesses(name, arguments: "-eo pid,comm")
      #expect(columns.titles == ["PID", "COMMAND"])
      #expect(columns.column("COMMAND") == ["sleep"])
    }
  }

  @Test func `files go into a container and come out of it, whether it runs or not`() async throws {
    for starts in [true, false] {
      try await TestEngine.withContainer("copy", sleeper(), start: starts) { name in
        var archive = TarWriter()
        try archive.add(TarEntry("data", .directory, mode: 0o755))
        try archive.addFile("data/héllo.txt", Array("hello".utf8), mode: 0o640, modified: 1_700_000_000)
        try archive.add(TarEntry("data/link", .symbolicLink(target: "héllo.txt")))
        try await engine.putContainerArchive(name, path: "/tmp", ArchiveSource(tar: archive.finish()))

        let file = try await engine.containerPathStatus(name, path: "/tmp/data/héllo.txt")
        #expect(file.isRegular)
        #expect(file.size == 5)
        #expect(file.permissions == 0o640)
        #expect(file.modified == Timestamp(seconds: 1_700_000_000))
        #expect(try await engine.containerPathStatus(name, path: "/tmp/data").isDirectory)
        let link = try await engine.containerPathStatus(name, path: "/tmp/data/link")
        #expect(link.isSymbolicLink)
        #expect(link.linkTarget == "/tmp/data/héllo.txt")

        let packed = try await engine.containerArchive(name, path: "/tmp/data")
        #expect(packed.status.name == "data")
        var reader = TarReader()
        var found: [String: TarEntry.Kind] = [:]
        for try await bytes in packed.bytes {
          reader.append(bytes)
          while let event = try reader.next() {
            if case .entry(let entry) = event { found[entry.path] = entry.kind }
          }
        }
        try reader.finish()
        #expect(
          found == [
            "data": .directory, "data/héllo.txt": .file(size: 5),
            "data/link": .symbolicLink(target: "héllo.txt"),
          ])

        let missing = await #expect(throws: DockerError.self) {
          try await engine.containerPathStatus(name, path: "/no/such/path")
        }
        #expect(missing?.code == .notFound)
      }
    }
  }

  @Test func `what comes out of one container goes into another as it comes`() async throws {
    try await TestEngine.withContainer("from", sleeper(), start: false) { source in
      try await TestEngine.withContainer("to", sleeper(), start: false) { target in
        let packed = try await engine.containerArchive(source, path: "/bin/busybox")
        try await engine.putContainerArchive(target, path: "/tmp", ArchiveSource(packed.bytes))
        let copied = try await engine.containerPathStatus(target, path: "/tmp/busybox")
        #expect(copied.size == packed.status.size)
      }
    }
  }

  @Test(arguments: [("", false, 1234), ("daemon", false, 1234), ("daemon", true, 1), ("", true, 1234)])
  func `what is unpacked belongs to whom the archive says, or to the container's user`(
    _ user: String, _ givesToUser: Bool, _ owner: Int
  ) async throws {
    var archive = TarWriter()
    try archive.add(TarEntry("owned", .file(size: 1), user: 1234, group: 1234), contents: [1])
    let tar = archive.finish()
    var config = sleeper()
    config.user = user
    try await TestEngine.withContainer("owner", config, start: false) { name in
      try await engine.putContainerArchive(
        name, path: "/tmp", ArchiveSource(tar: tar), options: PutArchiveOptions(givesToUser: givesToUser))
      var reader = TarReader()
      var owners: [Int] = []
      for try await bytes in try await engine.containerArchive(name, path: "/tmp/owned").bytes {
        reader.append(bytes)
        while let event = try reader.next() {
          if case .entry(let entry) = event { owners.append(entry.user) }
        }
      }
      #expect(owners == [owner])
    }
  }

  @Test func `an archive in a file is sent with its length`() async throws {
    let folder = try ContextFolder()
    var archive = TarWriter()
    try archive.addFile("big", [UInt8](repeating: 7, count: 300_000))
    let path = folder.path + "/a.tar"
    try Data(archive.finish()).write(to: URL(filePath: path))
    try await TestEngine.withContainer("file", sleeper(), start: false) { name in
      try await engine.putContainerArchive(name, path: "/tmp", ArchiveSource(file: path))
      let sent = try await engine.containerPathStatus(name, path: "/tmp/big")
      #expect(sent.size == 300_000)
    }
    for missing in [folder.path + "/none", folder.path] {
      let error = #expect(throws: DockerError.self) { try ArchiveSource(file: missing) }
      #expect(error?.code == .invalidArgument)
    }
  }

  @Test func `a source that fails or stalls ends the call`() async throws {
    struct Broken: Error {}
    let (stalled, supply) = AsyncThrowingStream.makeStream(of: [UInt8].self)
    supply.yield([UInt8](repeating: 0, count: 100))
    try await TestEngine.withContainer("stall", sleeper(), start: false) { name in
      let task = Task(executorPreference: OwnThreadExecutor()) {
        await #expect(throws: CancellationError.self) {
          try await engine.putContainerArchive(name, path: "/tmp", ArchiveSource(stalled))
        }
        return ContinuousClock.now
      }
      try await Task.sleep(for: .milliseconds(100))
      let cancelled = ContinuousClock.now
      task.cancel()
      #expect(cancelled.duration(to: await task.value) < .seconds(1))
      let broken = AsyncThrowingStream<[UInt8], any Error> { $0.finish(throwing: Broken()) }
      await #expect(throws: Broken.self) {
        try await engine.putContainerArchive(name, path: "/tmp", ArchiveSource(broken))
      }
    }
  }

  @Test func `all files of a container are exported as an archive`() async throws {
    try await TestEngine.withContainer("export", sleeper(), start: false) { name in
      var reader = TarReader(limits: TarLimits(linksOutside: .kept))
      var paths: Set<String> = []
      for try await bytes in try await engine.exportContainer(name) {
        reader.append(bytes)
        while let event = try reader.next() {
          if case .entry(let entry) = event { paths.insert(entry.path) }
        }
      }
      try reader.finish()
      #expect(paths.isSuperset(of: ["bin/busybox", "etc/passwd", "tmp"]))
    }
  }

  @Test func `an image is made of a container`() async throws {
    try await TestEngine.withImageName("commit") { image in
      try await TestEngine.withContainer("commit", sleeper("echo hi > /made; exec sleep 1000")) { name in
        while try await engine.exec(name, ExecCreation(["test", "-e", "/made"])).exitCode != 0 {}
        let parts = image.split(separator: ":").map(String.init)
        var options = CommitOptions(repository: parts[0], tag: parts[1])
        options.changes = ["CMD [\"cat\", \"/made\"]", "ENV COLOUR=blue"]
        options.comment = "from a test"
        var config = ContainerConfig()
        config.labels = [TestEngine.label: image]
        config.workingDir = "/tmp"
        options.config = config
        let id = try await engine.commitContainer(name, options: options)
        let made = try await engine.inspectImage(image)
        #expect(made.id == id)
        #expect(made.config.cmd == ["cat", "/made"])
        #expect(made.config.env.contains(EnvironmentVariable("COLOUR", "blue")))
        #expect(made.comment == "from a test")
        #expect(made.config.labels[TestEngine.label] == image)
        #expect(made.config.workingDir == "/tmp")
      }
    }
  }

  @Test func `containers that do not run are pruned by their label`() async throws {
    let label = TestEngine.uniqueName("prune")
    var config = ContainerConfig(image: TestEngine.baseImage, cmd: ["true"])
    config.labels = [label: "1"]
    let id = try await engine.createContainer(ContainerCreation(config)).id
    let report = try await TestEngine.pruning {
      try await engine.pruneContainers(filters: ["label": [label]])
    }
    #expect(report.deleted == [id])
    #expect(
      try await TestEngine.pruning { try await engine.pruneContainers(filters: ["label": [label]]) }.deleted
        == [])
  }

  @Test func `limits and options of every kind reach the container`() async throws {
    var host = HostConfig()
    host.cpusetCpus = "0"
    host.cpusetMems = "0"
    host.deviceCgroupRules = ["c 1:3 rwm"]
    host.dns = ["10.0.0.1"]
    host.dnsOptions = ["ndots:2"]
    host.dnsSearch = ["example.org"]
    host.extraHosts = ["db:10.0.0.2"]
    var memory = Mount(.tmpfs, target: "/scratch")
    memory.tmpfsOptions = Mount.TmpfsOptions(sizeBytes: 1 << 20, mode: 0o700)
    var volume = Mount(.volume, target: "/data")
    volume.volumeOptions = Mount.VolumeOptions(noCopy: true, labels: [TestEngine.label: "1"])
    host.mounts = [memory, volume]
    host.usesInit = true
    host.annotations = [:]
    try await TestEngine.withContainer("options", sleeper(), hostConfig: host, start: false) { name in
      let told = try await engine.inspectContainer(name).hostConfig
      #expect(told.cpusetCpus == "0")
      #expect(told.cpusetMems == "0")
      #expect(told.deviceCgroupRules == ["c 1:3 rwm"])
      #expect(told.dnsOptions == ["ndots:2"])
      #expect(told.dnsSearch == ["example.org"])
      #expect(told.usesInit == true)
      #expect(told.mounts == host.mounts)
    }
  }
}

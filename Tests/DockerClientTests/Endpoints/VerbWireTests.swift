import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Testing

/// What the calls that change something, and those about swarms, put on the wire.
@Suite(.timeLimit(.minutes(1)))
struct VerbWireTests {
  typealias Row = WireTests.Row

  private static let nothing = StubReply.response(204)
  private static let one = StubReply.json(#"{"ID":"x","Id":"x"}"#)
  private static let stream = StubReply.chunked([])
  private static let tar = ArchiveSource(tar: [1, 2, 3])

  static let rows = [
    Row("POST /containers/web/pause", nothing) { try await $0.pauseContainer("web") },
    Row("POST /containers/web/unpause", nothing) { try await $0.unpauseContainer("web") },
    Row("POST /containers/web/rename?name=new", nothing) { try await $0.renameContainer("web", to: "new") },
    Row("POST /containers/web/update", .json(#"{"Warnings":null}"#)) {
      try await $0.updateContainer("web", ContainerUpdateOptions())
    },
    Row("POST /containers/web/resize?h=40&w=120", nothing) {
      try await $0.resizeContainer("web", to: TerminalSize(columns: 120, rows: 40))
    },
    Row("POST /containers/prune?filters=%7B%22until%22%3A%5B%2224h%22%5D%7D", .json("{}")) {
      _ = try await $0.pruneContainers(filters: ["until": ["24h"]])
    },
    Row("GET /containers/web/changes", .json("null")) { _ = try await $0.containerChanges("web") },
    Row("GET /containers/web/export", stream) { _ = try await $0.exportContainer("web") },
    Row("PUT /containers/web/archive?path=%2Fetc%2Fa%20b&noOverwriteDirNonDir=1&copyUIDGID=1", nothing) {
      try await $0.putContainerArchive(
        "web", path: "/etc/a b", tar, options: PutArchiveOptions(keepsKinds: true, givesToUser: true))
    },
    Row(
      "POST /commit?container=web&repo=r&tag=t&comment=c&pause=0&changes=ENV%20A%3D1&changes=USER%20app", one
    ) {
      var options = CommitOptions(repository: "r", tag: "t")
      options.comment = "c"
      options.pause = false
      options.changes = ["ENV A=1", "USER app"]
      _ = try await $0.commitContainer("web", options: options)
    },
    Row("POST /containers/web/exec", one) { _ = try await $0.createExec("web", ExecCreation(["ls"])) },
    Row("GET /exec/e1/json", one) { _ = try await $0.inspectExec("e1") },
    Row("POST /exec/e1/start", nothing) { try await $0.startDetachedExec("e1", tty: false) },
    Row("POST /exec/e1/resize?h=24&w=80", nothing) {
      try await $0.resizeExec("e1", to: TerminalSize(columns: 80, rows: 24))
    },
    Row("POST /images/create?fromImage=registry%3A5000%2Fapp&tag=latest", stream) {
      _ = try await $0.pullImage("registry:5000/app")
    },
    Row("POST /images/create?fromImage=app&tag=1.2&platform=linux%2Farm64", stream) {
      _ = try await $0.pullImage("app:1.2", options: PullOptions(platform: "linux/arm64"))
    },
    Row("POST /images/create?fromImage=app%40sha256%3Aabc", stream) {
      _ = try await $0.pullImage("app@sha256:abc")
    },
    Row("POST /images/registry:5000/team/app/push?tag=v1", stream) {
      _ = try await $0.pushImage("registry:5000/team/app:v1", credentials: nil)
    },
    Row("DELETE /images/app?force=1&noprune=1", .json("[]")) {
      try await $0.removeImage("app", force: true, keepsParents: true)
    },
    Row("POST /images/prune?filters=%7B%22dangling%22%3A%5B%22false%22%5D%7D", .json("{}")) {
      _ = try await $0.pruneImages(filters: ["dangling": ["false"]])
    },
    Row("GET /images/get?names=a%3A1&names=b", stream) { _ = try await $0.saveImages(["a:1", "b"]) },
    Row("POST /images/load?quiet=1", stream) { _ = try await $0.loadImages(tar) },
    Row("POST /images/create?fromSrc=-&repo=r&tag=t&changes=CMD%20x", stream) {
      var options = ImportOptions(repository: "r", tag: "t")
      options.changes = ["CMD x"]
      _ = try await $0.importImage(tar, options: options)
    },
    Row("POST /images/create?fromSrc=http%3A%2F%2Fa%2Fb.tar&repo=r", stream) {
      _ = try await $0.importImage(from: "http://a/b.tar", options: ImportOptions(repository: "r"))
    },
    Row("POST /images/registry:5000/app/push", stream) {
      _ = try await $0.pushAllTags(of: "registry:5000/app", credentials: nil)
    },
    Row("GET /images/search?term=web%20server&limit=5", .json("[]")) {
      _ = try await $0.searchImages("web server", limit: 5, filters: [:])
    },
    Row("GET /distribution/app:1/json", .json(#"{"Descriptor":{},"Platforms":[]}"#)) {
      _ = try await $0.inspectDistribution("app:1")
    },
    Row("POST /build/cancel?id=b1", nothing) { try await $0.cancelBuild(id: "b1") },
    Row("POST /build/prune?all=1&keep-storage=1000", .json("{}")) {
      _ = try await $0.pruneBuildCache(BuildCachePruneOptions(all: true, keepStorage: 1000))
    },
    Row("POST /containers/web/stop?t=5&signal=SIGINT", nothing) {
      try await $0.stopContainer("web", timeout: 5, signal: "SIGINT")
    },
    Row("POST /containers/web/restart?t=5&signal=SIGINT", nothing) {
      try await $0.restartContainer("web", timeout: 5, signal: "SIGINT")
    },
    Row("GET /containers/web/stats?stream=0&one-shot=1", .json(#"{"read":""}"#)) {
      _ = try await $0.containerStats("web", oneShot: true)
    },
    Row("GET /images/json?all=1&shared-size=1", .json("[]")) {
      _ = try await $0.listImages(all: true, sharedSize: true, filters: [:])
    },
    Row("GET /system/df?type=build-cache&type=image", .json("{}")) {
      _ = try await $0.diskUsage(of: [.image, .buildCache])
    },
    Row("GET /networks/net?scope=swarm", one) { _ = try await $0.inspectNetwork("net", scope: "swarm") },
    Row("GET /networks/net?verbose=1", one) {
      _ = try await $0.inspectNetwork("net", scope: nil, verbose: true)
    },
    Row("POST /networks/create", one) { _ = try await $0.createNetwork(NetworkCreation("net")) },
    Row("DELETE /networks/my%20net", nothing) { try await $0.removeNetwork("my net") },
    Row("POST /networks/net/connect", nothing) { try await $0.connect(container: "web", toNetwork: "net") },
    Row("POST /networks/net/disconnect", nothing) {
      try await $0.disconnect(container: "web", fromNetwork: "net", force: true)
    },
    Row("POST /networks/prune", .json("{}")) { _ = try await $0.pruneNetworks() },
    Row("POST /volumes/create", .json("{}")) { _ = try await $0.createVolume(VolumeCreation("data")) },
    Row("DELETE /volumes/data?force=1", nothing) { try await $0.removeVolume("data", force: true) },
    Row("POST /volumes/prune", .json("{}")) { _ = try await $0.pruneVolumes() },
    Row("POST /auth", .json(#"{"Status":"Login Succeeded"}"#)) {
      _ = try await $0.authenticate(RegistryCredentials(username: "a", password: "b", serverAddress: "c"))
    },
    Row("GET /swarm", one) { _ = try await $0.inspectSwarm() },
    Row("GET /nodes?filters=%7B%22role%22%3A%5B%22manager%22%5D%7D", .json("[]")) {
      _ = try await $0.listNodes(filters: ["role": ["manager"]])
    },
    Row("GET /nodes/n1", one) { _ = try await $0.inspectNode("n1") },
    Row("GET /services", .json("[]")) { _ = try await $0.listServices() },
    Row("GET /services?status=1", .json("[]")) {
      _ = try await $0.listServices(filters: [:], status: true)
    },
    Row("GET /tasks/t1/logs?stdout=1&stderr=1&details=1", stream) {
      var options = LogOptions()
      (options.details, options.tty) = (true, false)
      _ = try await $0.taskLogs("t1", options: options)
    },
    Row("GET /services/web", one) { _ = try await $0.inspectService("web") },
    Row("GET /services/web?insertDefaults=1", one) {
      _ = try await $0.inspectService("web", insertDefaults: true)
    },
    Row("GET /plugins?filters=%7B%22enabled%22%3A%5B%22true%22%5D%7D", .json("[]")) {
      _ = try await $0.listPlugins(filters: ["enabled": ["true"]])
    },
    Row("GET /plugins/team/disk:2/json", one) { _ = try await $0.inspectPlugin("team/disk:2") },
    Row("GET /tasks", .json("[]")) { _ = try await $0.listTasks() },
    Row("GET /tasks/t1", one) { _ = try await $0.inspectTask("t1") },
    Row("GET /secrets", .json("[]")) { _ = try await $0.listSecrets() },
    Row("GET /secrets/key", one) { _ = try await $0.inspectSecret("key") },
    Row("GET /configs", .json("[]")) { _ = try await $0.listConfigs() },
    Row("GET /configs/app.conf", one) { _ = try await $0.inspectConfig("app.conf") },
  ]

  @Test func `a limit of the build cache has the name that the engine knows it by`() async throws {
    let engine = try StubEngine(apiVersion: "1.48", ["POST /build/prune": .json("{}")])
    var options = BuildCachePruneOptions(keepStorage: 1000)
    options.maxUsedSpace = 2000
    options.minFreeSpace = 3000
    _ = try await engine.client.pruneBuildCache(options)
    #expect(
      engine.requestLines == [
        "POST /v1.48/build/prune?reserved-space=1000&max-used-space=2000&min-free-space=3000"
      ])
  }

  @Test func `the steps of a classic build are limited`() async throws {
    let engine = try StubEngine(["POST /build": Self.stream])
    var options = BuildOptions(builder: .classic)
    options.limits.memory = 1 << 20
    options.limits.memorySwap = -1
    options.limits.cpuShares = 512
    options.limits.cpuPeriod = 100
    options.limits.cpuQuota = 50
    options.limits.cpusetCpus = "0,1"
    options.limits.cpusetMems = "0"
    options.limits.cgroupParent = "/builds"
    options.limits.ulimits = [Ulimit(name: "nofile", soft: 10, hard: 20)]
    options.squash = true
    _ = try await engine.client.build(Self.tar, options: options)
    let line = try #require(engine.requestLines.first)
    for part in [
      "memory=1048576", "memswap=-1", "cpushares=512", "cpuperiod=100", "cpuquota=50", "cpusetcpus=0%2C1",
      "cpusetmems=0", "cgroupparent=%2Fbuilds",
      "ulimits=%5B%7B%22Hard%22%3A20%2C%22Name%22%3A%22nofile%22%2C%22Soft%22%3A10%7D%5D", "squash=1",
    ] {
      #expect(line.contains("&\(part)&"), "\(part)")
    }
  }

  @Test(arguments: [
    (BuildOptions.StepContainers.removed, "rm=1&forcerm=1"), (.keptOnFailure, "rm=1"), (.kept, "rm=0"),
  ])
  func `what the engine fetches itself is built with the same options`(
    _ containers: BuildOptions.StepContainers, _ words: String
  ) async throws {
    let engine = try StubEngine(["POST /build": Self.stream])
    var options = BuildOptions()
    options.extraHosts = ["a:1.2.3.4", "b:5.6.7.8"]
    options.output = .cacheOnly
    options.quiet = true
    options.stepContainers = containers
    _ = try await engine.client.build(from: "https://a/b.git#main", options: options)
    #expect(
      engine.requestLines == [
        "POST /v1.41/build?dockerfile=Dockerfile&extrahosts=a%3A1.2.3.4&extrahosts=b%3A5.6.7.8"
          + "&outputs=%5B%7B%22Attrs%22%3A%7B%7D%2C%22Type%22%3A%22cacheonly%22%7D%5D&q=1&\(words)&version=2"
          + "&remote=https%3A%2F%2Fa%2Fb.git%23main"
      ])
    #expect(engine.requests.first?.body == [])
  }

  @Test(arguments: rows) func `a call becomes this request`(_ row: Row) async throws {
    let engine = try StubEngine([String(row.line.prefix { $0 != "?" }): row.reply])
    try await row.call(engine.client)
    let parts = row.line.split(separator: " ", maxSplits: 1)
    #expect(engine.requestLines == ["\(parts[0]) /v1.41\(parts[1])"])
  }

  @Test func `what is sent beside the request line is what the engine reads`() async throws {
    let engine = try StubEngine([
      "POST /networks/net/connect": Self.nothing, "POST /containers/web/exec": Self.one,
      "PUT /containers/web/archive": Self.nothing, "POST /volumes/create": .json("{}"),
    ])
    var settings = EndpointSettings(aliases: ["db"])
    settings.ipamConfig = EndpointIPAMConfig(ipv4Address: "10.0.0.5")
    try await engine.client.connect(container: "web", toNetwork: "net", settings: settings)
    _ = try await engine.client.createExec("web", ExecCreation(["sh", "-c", "a b"]))
    try await engine.client.putContainerArchive("web", path: "/", Self.tar)
    _ = try await engine.client.createVolume(VolumeCreation("data"))
    let bodies = engine.requests.map { String(decoding: $0.body, as: UTF8.self) }
    #expect(bodies[0].contains(#""Container":"web""#))
    #expect(bodies[0].contains(#""IPAMConfig":{"IPv4Address":"10.0.0.5""#))
    #expect(bodies[1].contains(#""Cmd":["sh","-c","a b"]"#))
    #expect(engine.requests[2].body == [1, 2, 3])
    #expect(engine.requests[2].header("Content-Type") == "application/x-tar")
    #expect(bodies[3] == #"{"Driver":"local","DriverOpts":{},"Labels":{},"Name":"data"}"#)
  }

  @Test func `names that could lead elsewhere are never sent`() async throws {
    let engine = try StubEngine([:])
    for call in [
      { _ = try await engine.client.inspectExec("../containers/web") },
      { try await engine.client.renameContainer("web", to: "a/b") },
      { try await engine.client.removeVolume("..") },
      { _ = try await engine.client.saveImages(["a/../b"]) },
      { _ = try await engine.client.inspectNode("n1/update") },
      { _ = try await engine.client.containerPathStatus("web", path: "") },
      { _ = try await engine.client.createNetwork(NetworkCreation("a/b")) },
      { _ = try await engine.client.inspectPlugin("../info") },
      { _ = try await engine.client.pushAllTags(of: "app:1", credentials: nil) },
    ] as [() async throws -> Void] {
      let error = await #expect(throws: DockerError.self) { try await call() }
      #expect(error?.code == .invalidArgument)
    }
    #expect(engine.requests.isEmpty)
  }
}

import Archives
import DockerClient
import DockerClientTesting
import Testing

/// Builds on a real engine.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct BuildTests {
  private let engine = TestEngine.client

  private func context(_ dockerfile: String, _ files: [String: String] = [:]) throws
    -> BuildContext
  {
    var archive = TarWriter()
    try archive.addFile("Dockerfile", Array(dockerfile.utf8))
    for (path, text) in files { try archive.addFile(path, Array(text.utf8)) }
    return BuildContext(tar: archive.finish())
  }

  @Test(arguments: [BuildOptions.Builder.classic, .buildKit])
  func `a build makes an image that runs`(_ builder: BuildOptions.Builder) async throws {
    try await TestEngine.withImageName("build") { name in
      var options = BuildOptions(tags: [name], builder: builder)
      options.buildArguments = ["GREETING": "hello"]
      options.labels = [TestEngine.label: name]
      let context = try context(
        """
        FROM \(TestEngine.baseImage)
        ARG GREETING
        COPY note /note
        RUN echo $GREETING >> /note
        CMD ["cat", "/note"]
        """, ["note": "a note\n"])
      let id = try await engine.build(context, options: options).imageID()
      let image = try await engine.inspectImage(name)
      #expect(image.id == id)
      #expect(image.config.labels[TestEngine.label] == name)
      #expect(image.config.cmd == ["cat", "/note"])

      try await TestEngine.withContainer("built", ContainerConfig(image: name)) { container in
        _ = try await engine.waitForContainer(container)
        var lines: [String] = []
        for try await line in try await engine.containerLogs(container).lines() { lines.append(line.text) }
        #expect(lines == ["a note", "hello"])
      }
    }
  }

  @Test(arguments: [BuildOptions.Builder.classic, .buildKit])
  func `a step that fails ends the build with the engine's words`(_ builder: BuildOptions.Builder)
    async throws
  {
    let context = try context("FROM \(TestEngine.baseImage)\nRUN echo trying && exit 7\n")
    let error = await #expect(throws: DockerError.self) {
      try await engine.build(context, options: BuildOptions(builder: builder)).imageID()
    }
    #expect(error?.code == .buildFailed)
    #expect(error?.engineMessage?.contains("7") == true)
  }

  @Test func `a request the builder refuses is heard although the archive goes on`() async throws {
    var options = BuildOptions(builder: .buildKit)
    options.platform = "no/such/platform/at/all"
    let zeros = [UInt8](repeating: 0, count: 1 << 20)
    let endless = BuildContext(pulling: { zeros })
    let error = await #expect(throws: DockerError.self) {
      try await engine.build(endless, options: options).imageID()
    }
    #expect(error?.code == .badRequest)
  }

  @Test func `the classic builder tells its steps`() async throws {
    let context = try context("FROM \(TestEngine.baseImage)\nRUN echo marker\n")
    var output = ""
    var images: [String] = []
    for try await event in try await engine.build(context, options: BuildOptions(builder: .classic)) {
      if case .output(let text) = event { output += text }
      if case .image(let id) = event { images.append(id) }
    }
    #expect(output.contains("Step 2/2 : RUN echo marker"))
    #expect(output.contains("\nmarker\n"))
    let image = try #require(images.last)
    try await engine.removeImage(image)
  }

  @Test func `a context with an ignore file reaches the engine as it should`() async throws {
    let folder = try ContextFolder()
    try folder.write(
      "Dockerfile", "FROM \(TestEngine.baseImage)\nCOPY . /context\nCMD [\"find\", \"/context\"]\n")
    try folder.write("kept/\(String(repeating: "long", count: 40))", "x")
    try folder.write("dropped/file", "x")
    try folder.write(".dockerignore", "dropped\n")
    let archive = try BuildContextArchive(folder: folder.path)
    try await TestEngine.withImageName("context") { name in
      let build = try await engine.build(
        BuildContext(pulling: archive.reader()), options: BuildOptions(tags: [name]))
      _ = try await build.imageID()
      try await TestEngine.withContainer("context", ContainerConfig(image: name)) { container in
        _ = try await engine.waitForContainer(container)
        var paths: [String] = []
        for try await line in try await engine.containerLogs(container).lines() { paths.append(line.text) }
        #expect(paths.contains("/context/kept/\(String(repeating: "long", count: 40))"))
        #expect(!paths.contains { $0.contains("dropped") })
        #expect(paths.contains("/context/.dockerignore"))
      }
    }
  }

  @Test func `a cache mount is kept between builds, and progress can be read`() async throws {
    let marker = TestEngine.uniqueName("cache")
    func dockerfile(_ step: String) -> String {
      "FROM \(TestEngine.baseImage)\nRUN --mount=type=cache,target=/cache,id=\(marker) \(step)\n"
    }
    func build(_ step: String) async throws -> [String] {
      var progress = BuildProgress()
      var lines: [String] = []
      let stream = try await engine.build(try context(dockerfile(step)), options: BuildOptions())
      for try await event in stream { lines += progress.lines(for: event) }
      return lines
    }
    _ = try await build("echo kept > /cache/\(marker)")
    let lines = try await build("echo said && cat /cache/\(marker)")
    // The same numbers and words as the docker command's plain progress.
    let name = try #require(lines.first { $0.contains(" RUN --mount=type=cache") })
    let number = try #require(name.split(separator: " ").first)
    #expect(name.hasPrefix("\(number) [stage-0 2/2] RUN") || name.hasPrefix("\(number) [2/2] RUN"))
    let output = lines.filter { $0.hasPrefix("\(number) ") }
    #expect(output.contains { $0.hasSuffix(" said") })
    #expect(output.contains { $0.hasSuffix(" kept") })
    #expect(output.contains { $0.hasPrefix("\(number) DONE ") })
    #expect(lines.contains { $0.hasPrefix("image sha256:") })
    let cached = try await build("echo said && cat /cache/\(marker)")
    #expect(
      cached.contains("\(try #require(cached.first { $0.contains("RUN") }).prefix { $0 != " " }) CACHED"))

    let mounts = try await TestEngine.diskUsage().buildCache.filter { $0.type == "exec.cachemount" }
    #expect(!mounts.isEmpty)
    let report = try await TestEngine.pruning {
      try await engine.pruneBuildCache(
        BuildCachePruneOptions(all: true, filters: ["type": ["exec.cachemount"], "description": [marker]]))
    }
    #expect(report.spaceReclaimed >= 0)
  }

  @Test func `a step that fails is named, with what it wrote`() async throws {
    let context = try context("FROM \(TestEngine.baseImage)\nRUN echo trying && exit 7\n")
    var progress = BuildProgress()
    var lines: [String] = []
    let error = await #expect(throws: DockerError.self) {
      for try await event in try await engine.build(context, options: BuildOptions()) {
        lines += progress.lines(for: event)
      }
    }
    #expect(error?.code == .buildFailed)
    #expect(lines.contains { $0.hasSuffix(" trying") })
    #expect(lines.contains { $0.contains(" ERROR: ") && $0.contains("exit code: 7") })
  }

  @Test func `a build that is cancelled by its name, or let go of, stops`() async throws {
    let context = try context("FROM \(TestEngine.baseImage)\nRUN echo begun && sleep 60\n")
    var options = BuildOptions()
    options.id = TestEngine.uniqueName("cancel")
    options.noCache = true
    let clock = ContinuousClock.now
    let error = await #expect(throws: DockerError.self) {
      for try await event in try await engine.build(context, options: options) {
        if case .log = event { try await engine.cancelBuild(id: options.id ?? "") }
      }
    }
    #expect(error?.engineMessage?.contains("cancel") == true)
    for try await event in try await engine.build(context, options: options) {
      if case .log = event { break }
    }
    #expect(clock.duration(to: .now) < .seconds(60), "not even one of the two was waited for")
  }
}

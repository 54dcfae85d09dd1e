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
}

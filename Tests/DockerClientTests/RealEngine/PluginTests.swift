import Archives
import DockerClientTesting
import Testing

@testable import DockerClient

/// Plugins of a real engine.
@Suite(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"), .timeLimit(.minutes(2)))
struct PluginTests {
  private let engine = TestEngine.client

  @Test func `a plugin is listed and inspected`() async throws {
    let name = TestEngine.uniqueName("plugin") + ":test"
    let config = """
      {"description":"does nothing","documentation":"https://example.org","entrypoint":["/nothing","-v"],
       "interface":{"types":["docker.volumedriver/1.0"],"socket":"nothing.sock"},"network":{"type":"host"},
       "linux":{"capabilities":["CAP_SYS_ADMIN"]},"env":[{"name":"DEBUG","settable":["value"],"value":"0"}]}
      """
    var archive = TarWriter()
    try archive.addFile("config.json", Array(config.utf8))
    try archive.add(TarEntry("rootfs", .directory, mode: 0o755))
    try archive.addFile("rootfs/nothing", Array("#!".utf8), mode: 0o755)
    // The client makes no plugins; the engine does.
    var query = EngineQuery()
    query.add("name", name)
    try await engine.session.perform(
      .post("/plugins/create", query).sending(ArchiveSource(tar: archive.finish())))
    do {
      let plugin = try await engine.inspectPlugin(name)
      #expect(plugin.name == name)
      #expect(!plugin.enabled)
      #expect(plugin.settings.env == [EnvironmentVariable("DEBUG", "0")])
      #expect(plugin.config.description == "does nothing")
      #expect(plugin.config.interface.types == ["docker.volumedriver/1.0"])
      #expect(plugin.config.interface.socket == "nothing.sock")
      #expect(plugin.config.entrypoint == ["/nothing", "-v"])
      #expect(plugin.config.network.type == "host")
      #expect(plugin.config.linux.capabilities == ["CAP_SYS_ADMIN"])
      #expect(try await engine.listPlugins().contains(plugin))
      let idle = try await engine.listPlugins(
        filters: ["capability": ["volumedriver"], "enabled": ["false"]])
      #expect(idle.contains(plugin))
      #expect(try await !engine.listPlugins(filters: ["enabled": ["true"]]).contains(plugin))
    } catch {
      _ = try? await engine.session.perform(.delete("/plugins/\(name)"))
      throw error
    }
    try await engine.session.perform(.delete("/plugins/\(name)"))
    let gone = await #expect(throws: DockerError.self) { try await engine.inspectPlugin(name) }
    #expect(gone?.code == .notFound)
  }
}

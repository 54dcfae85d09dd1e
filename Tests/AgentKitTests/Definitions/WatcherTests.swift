import Testing

@testable import AgentKit

@Suite(.timeLimit(.minutes(1)))
struct WatcherTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func watch(_ names: String...) throws -> DefinitionWatcher {
    try DefinitionWatcher(names.map { .path("\(folder.path)/\($0)", .project) }, settling: .milliseconds(5))
  }

  @Test func `edits, new files and removals are seen`() async throws {
    try folder.write(definition("a", "Old."), to: "agents/a.md")
    let watcher = try watch("agents")
    #expect(watcher.initial.definitions.map(\.description) == ["Old."])
    var libraries = watcher.makeAsyncIterator()

    try folder.write(definition("a", "New."), to: "agents/a.md")
    #expect(await libraries.first { $0["a"]?.description == "New." } != nil)
    try folder.write(definition("b"), to: "agents/b.md")
    #expect(await libraries.first { $0.definitions.map(\.name) == ["a", "b"] } != nil)
    try folder.remove("agents/a.md")
    #expect(await libraries.first { $0.definitions.map(\.name) == ["b"] } != nil)
  }

  @Test func `folders that are made later are seen, and folders in them`() async throws {
    let watcher = try watch("project/.claude/agents")
    #expect(watcher.initial.definitions == [])
    var libraries = watcher.makeAsyncIterator()
    try folder.write(definition("a"), to: "project/.claude/agents/a.md")
    #expect(await libraries.first { $0["a"] != nil } != nil)
    try folder.write(definition("b"), to: "project/.claude/agents/team/deep/b.md")
    #expect(await libraries.first { $0["b"] != nil } != nil)
    try folder.write(definition("b", "New."), to: "project/.claude/agents/team/deep/b.md")
    #expect(await libraries.first { $0["b"]?.description == "New." } != nil)
  }

  @Test func `a broken edit keeps what the file said, and says so`() async throws {
    try folder.write(definition("a", "Good."), to: "agents/a.md")
    let watcher = try watch("agents")
    var libraries = watcher.makeAsyncIterator()

    try folder.write("---\nname: a\ndescription: Broken.\nname: b\n---\n", to: "agents/a.md")
    let broken = await libraries.first { $0.diagnostics.contains { $0.code == .keptLastGood } }
    #expect(broken?.definitions.map(\.description) == ["Good."])
    #expect(broken?.diagnostics.contains { $0.code == .duplicateKey } == true)

    try folder.write("no agent any more", to: "agents/a.md")
    try folder.write(definition("b"), to: "agents/b.md")
    #expect(await libraries.first { $0["b"] != nil }?["a"]?.description == "Good.")

    try folder.write(definition("a", "Better."), to: "agents/a.md")
    #expect(await libraries.first { $0["a"]?.description == "Better." }?.diagnostics == [])
  }

  @Test func `a snapshot stays as it is`() async throws {
    try folder.write(definition("a", "Old."), to: "agents/a.md")
    let watcher = try watch("agents")
    var libraries = watcher.makeAsyncIterator()
    let held = watcher.initial
    try folder.write(definition("a", "New."), to: "agents/a.md")
    #expect(await libraries.first { $0["a"]?.description == "New." } != nil)
    #expect(held["a"]?.description == "Old.")
  }

  @Test func `a single file can be watched`() async throws {
    try folder.write(definition("a", "Old."), to: "a.md")
    let watcher = try watch("a.md")
    var libraries = watcher.makeAsyncIterator()
    try folder.write(definition("a", "New."), to: "a.md")
    #expect(await libraries.first { $0["a"]?.description == "New." } != nil)
  }

  @Test func `cancellation ends the iteration`() async throws {
    let watcher = try watch("agents")
    let task = Task { for await _ in watcher {} }
    task.cancel()
    await task.value
  }
}

extension AsyncStream<DefinitionLibrary>.Iterator {
  /// The next library for which something holds.
  fileprivate mutating func first(where holds: (DefinitionLibrary) -> Bool) async -> DefinitionLibrary? {
    while let library = await next() {
      if holds(library) { return library }
    }
    return nil
  }
}

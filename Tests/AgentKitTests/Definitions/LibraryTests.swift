import Reporting
import Testing

@testable import AgentKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct LibraryTests {
  private func result(_ text: String, _ file: String, _ scope: DefinitionScope) -> DefinitionReader.Result {
    DefinitionReader().read(Array(text.utf8), file: file, scope: scope)
  }

  @Test func `the greater scope wins and shadowing is reported`() {
    let scopes: [DefinitionScope] = [.user, .explicit, .builtIn, .project]
    let library = DefinitionLibrary(
      scopes.map { result(definition("a", "From \($0.rawValue)."), "\($0.rawValue)/a.md", $0) })
    #expect(library.definitions.map(\.description) == ["From explicit."])
    #expect(Set(library.shadowed.map(\.scope)) == [.user, .builtIn, .project])
    #expect(library.diagnostics.map(\.code) == [.shadowed, .shadowed, .shadowed])
    #expect(library.diagnostics.allSatisfy { $0.severity == .info && $0.line == 2 })
  }

  @Test(arguments: ["code-reviewer", "Code Reviewer", "code_reviewer", "CODE REVIEWER"])
  func `names are found in any spelling`(_ name: String) {
    let library = DefinitionLibrary([result(definition("Code Reviewer"), "code-reviewer.md", .project)])
    #expect(library[name]?.name == "Code Reviewer")
    #expect(library["reviewer"] == nil)
  }

  @Test func `two of one name in one scope are an error and the first file counts`() {
    let library = DefinitionLibrary([
      result(definition("a b", "One."), "1/a-b.md", .project),
      result(definition("A-B", "Two."), "2/a-b.md", .project),
    ])
    #expect(library["a b"]?.description == "One.")
    #expect(library.diagnostics.map(\.code) == [.duplicateName])
    #expect(library.diagnostics.map(\.severity) == [.error])
    #expect(library.diagnostics.map(\.file) == ["2/a-b.md"])
  }

  @Test func `the same definition twice is a warning`() {
    let library = DefinitionLibrary([
      result(definition("a"), "1/a.md", .project), result(definition("a"), "2/a.md", .project),
    ])
    #expect(library.diagnostics.map(\.code) == [.duplicateDefinition])
    #expect(library.diagnostics.map(\.severity) == [.warning])
  }

  @Test func `the order does not depend on the order of files`() {
    let results = ["c", "a", "b"].map { result(definition($0), "\($0).md", .project) }
    #expect(DefinitionLibrary(results).definitions.map(\.name) == ["a", "b", "c"])
    #expect(DefinitionLibrary(results.reversed()) == DefinitionLibrary(results))
  }

  @Test func `whom an agent works with must be there`() {
    let body = "## Works With\n- `other` for this\n- `Nobody` for that\n"
    let library = DefinitionLibrary([
      result(definition("a", body: body), "a.md", .project),
      result(definition("Other"), "other.md", .project),
    ])
    #expect(library.diagnostics.map(\.code) == [.worksWithUnknown])
    #expect(library.diagnostics.map(\.line) == [7])
    #expect(library.definitions.first.map { library.handoffTargets(of: $0).map(\.name) } == ["Other"])
  }

  @Test func `MCP servers of prose and frontmatter are held against each other`() {
    let codes = reading(smallDefinition).diagnostics.map(\.code)
    #expect(codes == [.mcpServerAlias])
    let other = smallDefinition.replacing("docker-mcp", with: "crane-mcp")
    #expect(reading(other).diagnostics.map(\.code) == [.mcpServerUndeclared])
    #expect(reading(other).diagnostics.map(\.line) == [42])
  }

  @Test func `MCP servers must be known to a host that knows its own`() {
    let results = [result(smallDefinition, "helper.md", .project)]
    let unknown = DefinitionLibrary(results, knownMCPServers: ["github"]).diagnostics
    #expect(unknown.contains { $0.code == .mcpServerUnknown && $0.line == 6 })
    let known = DefinitionLibrary(results, knownMCPServers: ["mcp-server-docker"]).diagnostics
    #expect(!known.contains { $0.code == .mcpServerUnknown })
  }

  @Test(arguments: [
    ("docker", "docker-mcp"), ("mcp-docker", "docker-mcp-server"), ("gh", "github-mcp"),
    ("k8s", "mcp-server-kubernetes"),
  ])
  func `one server goes by several names`(_ left: String, _ right: String) {
    #expect(MCPServerAliases.isSame(left, right))
    #expect(!MCPServerAliases.isSame(left, "slack"))
  }
}

struct LoaderTests {
  private let folder: TemporaryFolder
  private let loader = DefinitionLoader()

  init() throws { folder = try TemporaryFolder() }

  @Test func `one bad file never hides another`() throws {
    try folder.write(definition("a"), to: "a.md")
    try folder.write("---\nname: b\ndescription: b: c\n---\n", to: "b.md")
    try folder.write("\u{0}binary", to: "c.md")
    try folder.write(definition("d"), to: "deep/er/d.agent.md")
    try folder.write("# Agents\n", to: "README.md")
    try folder.write(definition("no"), to: "notes.txt")
    try folder.write(definition("no"), to: ".git/no.md")
    try folder.write(definition("no"), to: "._no.md")
    try folder.write(definition("e"), to: ".claude/agents/e.md")
    let library = loader.load([.path(folder.path, .explicit)])
    #expect(library.definitions.map(\.name) == ["a", "b", "d", "e"])
    let codes = Dictionary(grouping: library.diagnostics) { $0.file.split(separator: "/").last ?? "" }
    #expect(codes["a.md"] == nil && codes["d.agent.md"] == nil)
    #expect(codes["b.md"]?.contains { $0.code == .yamlInvalid } == true)
    #expect(codes["c.md"]?.map(\.code) == [.notUTF8])
    #expect(codes["README.md"]?.map(\.code) == [.frontmatterMissing])
    #expect(codes["README.md"]?.map(\.severity) == [.info], "documentation in a folder is no fault")
  }

  @Test func `a file that is named must be an agent`() throws {
    let file = try folder.write("# Agents\n", to: "README.md")
    #expect(loader.load([.path(file, .explicit)]).diagnostics.map(\.severity) == [.error])
  }

  @Test func `what is named must be there, and what is usual need not`() {
    let missing = "\(folder.path)/missing"
    #expect(loader.load([.path(missing, .explicit)]).diagnostics.map(\.code) == [.unreadable])
    #expect(loader.load([.path(missing, .project)]).diagnostics == [])
  }

  @Test func `a path that is neither file nor folder is refused without waiting`() {
    #expect(loader.load([.path("/dev/zero", .explicit)]).diagnostics.map(\.code) == [.unreadable])
  }

  @Test func `a long file is refused before it is read`() throws {
    let file = try folder.write(
      String(repeating: "x", count: DefinitionReader.longestFile + 1), to: "long.md")
    #expect(loader.load([.path(file, .explicit)]).diagnostics.map(\.code) == [.fileTooLarge])
  }

  @Test func `folders that contain themselves are read once`() throws {
    try folder.write(definition("a"), to: "x/a.md")
    #expect(symlink(folder.path, "\(folder.path)/x/loop") == 0)
    #expect(loader.read([.path(folder.path, .explicit)]).count == 1)
  }

  @Test func `the project comes before the user and both before what ships`() throws {
    try folder.write(definition("docker-operations", "Ours."), to: "project/Agents/docker-operations.md")
    try folder.write(definition("docker-operations", "Mine."), to: "home/.claude/agents/docker-operations.md")
    try folder.write(definition("code-reviewer", "Mine."), to: "home/.claude/agents/code-reviewer.md")
    let sources = DefinitionSource.standard(project: "\(folder.path)/project", home: "\(folder.path)/home")
    let library = loader.load(sources)
    #expect(library.definitions.count == 5)
    #expect(library["docker-operations"]?.description == "Ours.")
    #expect(library["code-reviewer"]?.scope == .user)
    #expect(library["container-security"]?.scope == .builtIn)
  }

  @Test func `validation holds a folder together and each named file alone`() throws {
    let one = try folder.write(
      definition("a", "One.", body: "## Works With\n- `gone-agent` for x\n"), to: "one/a.md")
    let two = try folder.write(definition("a", "Two."), to: "two/a.md")
    let together = DefinitionValidation(of: [folder.path])
    #expect(together.files == 2 && together.agents == 2)
    #expect(together.diagnostics.map(\.code) == [.worksWithUnknown, .duplicateName])
    #expect(together.count(atLeast: .error) == 1)
    #expect(DefinitionValidation(of: [one, two]).diagnostics == [])
    #expect(DefinitionValidation(of: ["\(folder.path)/none"]).count(atLeast: .error) == 1)
  }
}

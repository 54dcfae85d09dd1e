import AgentKit

/// Whatever the bytes: reading ends, twice gives the same, and line ends of another kind change nothing.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFrontmatter(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let reader = DefinitionReader()
  let result = reader.read(bytes, file: "agent.md")
  precondition(result.definition != nil || !result.diagnostics.isEmpty, "a file was dropped silently")
  precondition(reader.read(bytes, file: "agent.md") == result, "the same bytes gave two results")
  guard let definition = result.definition else { return 0 }
  if !bytes.contains(UInt8(ascii: "\r")) {
    let windows = bytes.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
    if windows.count <= DefinitionReader.longestFile {
      precondition(
        reader.read(windows, file: "agent.md").definition == definition, "line ends changed the model")
    }
  }
  for host in HostFormat.allCases {
    let exported = DefinitionExporter(to: host).export(definition)
    guard exported.text.utf8.count <= DefinitionReader.longestFile else { continue }
    let again = reader.read(Array(exported.text.utf8), file: exported.path).definition
    precondition(again != nil, "what was exported cannot be read")
    let lost = Set(exported.losses.map(\.key))
    precondition(
      again.map { definition.differences(from: $0).isSubset(of: lost) } == true, "an unreported loss")
  }
  let fixed = DefinitionFixer().fix(bytes, file: "agent.md")
  precondition(
    fixed.remaining.count + fixed.mended.count <= result.diagnostics.count, "mending made it worse")
  return 0
}

import AgentKit

/// Whatever stands in a `longshore.yaml`: setting a key in it gives a file in which that key is set, or an error, and
/// setting it again changes nothing.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSettings(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let file = Array(UnsafeBufferPointer(start: start, count: count))
  for (name, value) in [
    ("handoffs.depth", "2"), ("permissions.deny", "Bash(docker rm *)"), ("audit.size", "1MiB"),
  ] {
    guard let key = SettingKey.named(name) else { preconditionFailure("there is no \(name)") }
    guard
      let edited = try? SettingsEditor(file, path: "longshore.yaml").setting(
        key, to: [value], keeping: key.kind.isList)
    else { continue }
    guard
      let again = try? SettingsEditor(edited, path: "longshore.yaml").setting(
        key, to: [value], keeping: key.kind.isList)
    else { preconditionFailure("what was edited cannot be edited") }
    precondition(again == edited, "setting the same again changed the file")
  }
  return 0
}

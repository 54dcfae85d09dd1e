import DockerClient
import Foundation

/// Whatever the engine sends for a list of containers: what is read straight off the bytes is what `JSONDecoder` makes of
/// them. The first byte says whether the rest is the list, or changes to one: a place in it and a byte for each.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzContainerList(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 0 else { return 0 }
  var bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  if start.pointee % 2 == 1 { bytes = changed(by: bytes) }
  guard let list = ContainerSummary.list(readingJSON: bytes) else { return 0 }
  let decoded = try? JSONDecoder().decode([ContainerSummary].self, from: Data(bytes))
  precondition(list == decoded, "read otherwise than decoded")
  return 0
}

private func changed(by changes: [UInt8]) -> [UInt8] {
  var list = Array(
    #"""
    [{"Id":"c1","Names":["/web"],"Image":"a\u00e9","Created":17,"Ports":[{"IP":"::","PrivatePort":80,"Type":"tcp"}],
    "Labels":{"a":"b"},"State":"up","X":[1,{"y":null}],"NetworkSettings":{"Networks":{"n":{"IPAMConfig":null,
    "Aliases":["x"],"IPPrefixLen":-1}}},"Mounts":[{"RW":true}],"SizeRw":5},{}]
    """#.utf8)
  for place in stride(from: 0, to: changes.count - 2, by: 3) {
    let (high, low, byte) = (Int(changes[place]), Int(changes[place + 1]), changes[place + 2])
    list[(high << 8 | low) % list.count] = byte
  }
  return list
}

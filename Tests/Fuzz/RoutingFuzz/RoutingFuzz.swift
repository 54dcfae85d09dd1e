import AgentKit
import CodeReview
import DockerClient
import DockerOperations
import KubernetesHandoff
import PipelineHandoff
import SecurityScan

/// The router of the five agents that ship with all their operations.
private let router: Router? = {
  let engine = DockerClient()
  let modules: [any CapabilityModule]? = try? [
    DockerOperations(engine: engine), SecurityScan(engine: engine), KubernetesHandoff(engine: engine),
    PipelineHandoff(), CodeReview(),
  ]
  guard let modules, let catalogue = try? OperationCatalogue(modules) else { return nil }
  return Router(definitions: DefinitionLoader().load([.builtIn]).definitions, catalogue: catalogue)
}()

/// The longest request that has to be answered in time.
private let longest = 1 << 20

/// Whatever the bytes: an answer comes in time, is the same twice, and speaks of what stands in the request.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRouting(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard let router else { preconditionFailure("the modules that ship make no catalogue") }
  let request = swollen(Array(UnsafeBufferPointer(start: start, count: count)))
  let delegation = router.route(utf8: request)
  var again = router.route(utf8: request)
  let time = min(delegation.microseconds, again.microseconds)
  precondition(time < 100_000, "\(request.count) bytes took \(time) µs")
  again.microseconds = delegation.microseconds
  precondition(again == delegation, "the same bytes gave two answers")

  precondition(0...1 ~= delegation.confidence, "a confidence of \(delegation.confidence)")
  precondition(delegation.steps.isEmpty == (delegation.decision != .delegate), "steps without delegating")
  precondition((delegation.question != nil) == (delegation.decision == .ask), "a question without asking")
  for candidate in delegation.candidates {
    precondition(candidate.score.isFinite, "a score that is no number")
    for match in candidate.matched { check(match.start..<match.end, match.text, request) }
  }
  for span in delegation.masked { check(span.start..<span.end, span.text, request) }
  let json = delegation.json()
  precondition(!json.contains { $0 < 0x20 }, "a control character in a line of JSON")
  precondition(String(validating: json, as: UTF8.self) != nil, "JSON that is no UTF-8")
  return 0
}

/// An input that begins with 0xFF stands for one of up to a megabyte that repeats what follows: libFuzzer would not
/// come to such lengths in a minute.
private func swollen(_ input: [UInt8]) -> [UInt8] {
  guard input.count > 2, input[0] == 0xFF else { return input }
  let piece = input[2...]
  let length = min(longest, piece.count << Int(input[1] % 21))
  var request: [UInt8] = []
  request.reserveCapacity(length)
  while request.count < length { request += piece.prefix(length - request.count) }
  return request
}

private func check(_ range: Range<Int>, _ text: String, _ request: [UInt8]) {
  precondition(range.lowerBound >= 0 && range.upperBound <= request.count, "a span outside of the request")
  precondition(String(decoding: request[range], as: UTF8.self) == text, "a span with another text")
}

import AgentKit
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The JSON that is written straight from what was found says what the answer says.
struct DelegationJSONTests {
  private static let requests = [
    "docker ps -a please", "why does \"web\" keep restarting\\?", "deploy größe.yaml to staging — now",
    "check api for security problems and then write kubernetes manifests for it, don't touch docker",
    "logs\tof web\u{7}: exit code 137", "deploy it", "",
  ]

  @Test(arguments: requests)
  func `what is written reads back as the answer`(request: String) throws {
    let router = Router(
      definitions: DefinitionLoader().load([.builtIn]).definitions,
      catalogue: try OperationCatalogue(everyModule()))
    var answer = router.route(request)
    var read = try JSONDecoder().decode(Delegation.self, from: Data(answer.json()))
    // Numbers are written to four places.
    func rounded(_ value: Double) -> Double { (value * 1e4).rounded() / 1e4 }
    answer.confidence = rounded(answer.confidence)
    answer.microseconds = 0
    read.microseconds = 0
    #expect(read.decision == answer.decision)
    #expect(read.steps == answer.steps)
    #expect(read.masked == answer.masked)
    #expect(read.question == answer.question)
    #expect(read.candidates.map(\.agent) == answer.candidates.map(\.agent))
    for (one, other) in zip(read.candidates.flatMap(\.matched), answer.candidates.flatMap(\.matched)) {
      var other = other
      other.weight = rounded(other.weight)
      #expect(one == other)
    }
    #expect(read.candidates.flatMap(\.matched).count == answer.candidates.flatMap(\.matched).count)
  }
}

internal import Reporting

/// What a check sees in a container. The evidence names the inspected field and its value.
enum Observation: Sendable {
  case passed(String)
  case failed(Weakness)
  /// It cannot hold or fail here.
  case notApplicable(String)
  /// What would tell is not known.
  case unknown(String)

  /// It does not hold.
  ///
  /// - Parameters:
  ///   - message: What is wrong, said of the container: "runs privileged".
  ///   - evidence: The field and its value.
  ///   - severity: How bad it is, where that depends on the value.
  ///   - remedy: What mends it.
  static func failed(_ message: String, evidence: String, severity: Severity? = nil, _ remedy: Remedy)
    -> Observation
  {
    .failed(Weakness(message: message, evidence: evidence, severity: severity, remedy: remedy))
  }
}

/// A recommendation that a container does not follow.
struct Weakness: Sendable {
  let message: String
  let evidence: String
  let severity: Severity?
  let remedy: Remedy
}

/// What mends a weakness, in the words of the docker command and of Compose.
struct Remedy: Sendable {
  /// A command that has to come first, as an argument vector.
  var first: [String]?
  /// Options of `docker run` that belong there.
  var add: [String] = []
  /// Options of `docker run` that have to go, for people to read.
  var leaveOut: [String] = []
  /// Options of `docker update`, where no new container is needed.
  var update: [String] = []
  /// The same in a Compose file.
  var compose: String

  /// Everything in one sentence.
  var sentence: String {
    var parts: [String] = []
    if !leaveOut.isEmpty { parts.append("leave out \(leaveOut.joined(separator: " and "))") }
    if !update.isEmpty {
      parts.append("docker update \(update.joined(separator: " "))")
    } else if !add.isEmpty {
      parts.append("add \(add.joined(separator: " "))")
    }
    parts.append("in Compose \(compose)")
    return "Fix: \(parts.joined(separator: "; "))."
  }
}

/// A flag of the command, declared once: parsing, help and completion derive from it.
struct Flag: Sendable, Hashable {
  /// The name behind the two dashes.
  let name: String
  /// What stands for its value in help; `nil` where it takes none.
  let placeholder: String?
  /// What it does, in one sentence.
  let help: String
  /// Whether it may be given several times.
  let isRepeated: Bool

  init(_ name: String, takes placeholder: String? = nil, isRepeated: Bool = false, _ help: String) {
    self.name = name
    self.placeholder = placeholder
    self.isRepeated = isRepeated
    self.help = help
  }

  static let json = Flag("json", "Print JSON for machines.")
  static let agents = Flag(
    "agents", takes: "DIR", isRepeated: true, "Load agent definitions from this folder before all others.")
  static let quiet = Flag("quiet", "Print results and errors only.")
  static let help = Flag("help", "Show this help.")
  static let format = Flag(
    "format", takes: "FORMAT", "The report as terminal, markdown, json, html, sarif or junit.")
  static let output = Flag(
    "output", takes: "PATH",
    "Write what was made, else the report, to this file or folder; the file's name may choose the format.")
  static let plan = Flag(
    "plan",
    "Show what would be done, and do nothing. In JSON, masked says where a secret stood when the hash was made."
  )
  static let yes = Flag("yes", "Approve steps that change something; never those that destroy.")
  static let approve = Flag(
    "approve", takes: "HASH",
    "Apply exactly the plan of this hash, which --plan printed; good once, for a few minutes.")
  static let trace = Flag(
    "trace", takes: "PATH", "Write the run's OpenTelemetry spans to this file, a line of OTLP/JSON each.")
  static let failOn = Flag(
    "fail-on", takes: "SEVERITY", "Exit with 1 when a finding is at least this severe.")
  static let agent = Flag(
    "agent", takes: "NAME", "Act as this agent instead of the one the operation serves.")
  static let evaluate = Flag(
    "evaluate", takes: "FILE", "Score the routing on labelled requests, a JSON object a line.")
  static let stdin = Flag(
    "stdin", "Read a request a line, plain or as {\"id\",\"request\"}, and answer each on a line.")
}

/// A command line that cannot be understood.
struct UsageError: Error {
  let message: String
  var remedy: String?
}

internal import Reporting

extension Finding {
  /// The finding without what would repeat a secret: a fix that writes one anew is left to a person.
  func masked(knowing secrets: [String]) -> Finding {
    var finding = self
    finding.message = message.masked
    let repeats = fix?.edits.contains { edit in
      edit.replacement.masked != edit.replacement || secrets.contains { edit.replacement.contains($0) }
    }
    if repeats == true { finding.fix = nil }
    return finding
  }
}

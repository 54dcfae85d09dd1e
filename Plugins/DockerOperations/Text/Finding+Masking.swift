internal import Reporting

extension Finding {
  /// The finding without what would repeat a secret: a fix that writes one anew is left to a person.
  var masked: Finding {
    var finding = self
    finding.message = message.masked
    if let fix, fix.edits.contains(where: { $0.replacement.masked != $0.replacement }) { finding.fix = nil }
    return finding
  }
}

internal import AgentKit

/// The standard of a software bill of materials.
enum BillOfMaterialsStandard: String, ChoiceParameter {
  /// OWASP CycloneDX, as JSON.
  case cyclonedx
  /// SPDX 2.3, as JSON.
  case spdx

  static let placeholder = "standard"

  var wordings: [String] {
    switch self {
    case .cyclonedx: ["cyclonedx", "cyclonedx-json", "cdx"]
    case .spdx: ["spdx", "spdx-json"]
    }
  }
}

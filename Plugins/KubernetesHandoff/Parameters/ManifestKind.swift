internal import AgentKit

/// What form manifests are written in.
enum ManifestKind: String, ChoiceParameter {
  /// One YAML file.
  case yaml
  /// A base with overlays.
  case kustomize
  /// A chart.
  case helm

  static let placeholder = "kind"

  var wordings: [String] {
    switch self {
    case .yaml: ["plain yaml", "yaml"]
    case .kustomize: ["kustomize", "overlays", "kustomization", "overlay"]
    case .helm: ["helm", "helm chart", "chart"]
    }
  }
}

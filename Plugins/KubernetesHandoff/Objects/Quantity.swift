/// Kubernetes' notation of amounts. Source: `k8s.io/apimachinery` `pkg/api/resource`, "Quantity".
enum Quantity {
  /// Bytes, with the largest binary suffix that divides them.
  static func bytes(_ count: Int) -> String {
    for (suffix, power) in [("Gi", 30), ("Mi", 20), ("Ki", 10)] where count > 0 && count % (1 << power) == 0 {
      return "\(count >> power)\(suffix)"
    }
    return String(count)
  }

  /// Processors from thousand-millionths of one, at least a thousandth.
  static func processors(nano count: Int) -> String {
    let milli = max(1, count / 1_000_000)
    return milli % 1000 == 0 ? String(milli / 1000) : "\(milli)m"
  }
}

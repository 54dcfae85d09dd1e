/// Writes amounts of memory as people set them: in powers of 1024.
enum MemoryText {
  /// `512 MiB`, `1.5 GiB`.
  static func words(_ bytes: Int) -> String {
    let units = [(1 << 40, "TiB"), (1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")]
    guard let (size, unit) = units.first(where: { bytes >= $0.0 }) else { return "\(bytes) B" }
    let tenths = (Double(bytes) / Double(size) * 10).rounded()
    let whole = Int(tenths) / 10
    let rest = Int(tenths) % 10
    return rest == 0 || whole >= 100 ? "\(whole) \(unit)" : "\(whole).\(rest) \(unit)"
  }

  /// As the docker command takes it: `512m`, `2g`.
  static func flag(_ bytes: Int) -> String {
    bytes % (1 << 30) == 0 ? "\(bytes >> 30)g" : "\((bytes + (1 << 20) - 1) >> 20)m"
  }
}

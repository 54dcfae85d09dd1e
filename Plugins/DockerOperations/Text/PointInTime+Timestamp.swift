internal import ContainerCapabilities
internal import DockerClient

extension PointInTime {
  /// The moment, for the engine.
  var timestamp: Timestamp {
    let now = Timestamp.now
    let seconds = self.seconds(now: Double(now.seconds))
    let whole = max(0, min(seconds, 253_402_300_799))
    let part = whole - whole.rounded(.down)
    return Timestamp(seconds: Int64(whole)) + .nanoseconds(Int64((part * 1e9).rounded()))
  }
}

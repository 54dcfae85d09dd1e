internal import HTTPTransport

/// How long the engine may say nothing, or take nothing, in the middle of a call that moves many bytes. Connections of
/// engines that hang stand as well as others, so somebody must give up.
enum Silence: Sendable {
  /// For as long as it likes: nothing may be what there is to say.
  case unlimited
  /// Bytes of files flow, and nothing but trouble holds them up.
  case brief
  /// The engine works and may say nothing meanwhile: it checks and unpacks a layer of many gigabytes, or looks through
  /// a log for the lines that were asked for.
  case long

  /// The time itself, for a client's patience.
  func time(_ patience: Duration?) -> Duration? {
    switch self {
    case .unlimited: nil
    case .brief: patience
    case .long: patience.map { $0 * 12 }
    }
  }
}

/// The parts of a call that may be silent.
struct Silences: Sendable {
  /// The engine takes more of the request's body.
  var upload = Silence.unlimited
  /// The head of the answer, once the request is sent.
  var answer = Silence.unlimited
  /// More of the answer's body comes.
  var download = Silence.unlimited
}

/// A message as it stands in the stream (`jsonmessage.JSONMessage` of the engine).
struct BuildMessage: Decodable {
  private struct Failure: Decodable { var message: String? }

  private struct Progress: Decodable {
    var current: Int?
    var total: Int?
  }

  /// An object with the image's id, or BuildKit's base64 text.
  private enum Extra: Decodable {
    case image(String?)
    case text(String)

    private enum CodingKeys: String, CodingKey { case id = "ID" }

    init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        self = .text(text)
      } else {
        self = .image(
          try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(String.self, forKey: .id))
      }
    }
  }

  private var stream: String?
  private var status: String?
  private var id: String?
  private var progressDetail: Progress?
  private var error: String?
  private var errorDetail: Failure?
  private var aux: Extra?

  /// Why the build stopped.
  var failure: String? { errorDetail?.message ?? error }

  var event: BuildEvent? {
    switch aux {
    case .image(let id?): return .image(id: id)
    case .text(let text) where id == "moby.buildkit.trace": return .trace(base64: text)
    default: break
    }
    if let stream { return .output(stream) }
    if let status {
      return .progress(
        id: id ?? "", status: status, current: progressDetail?.current ?? 0,
        total: progressDetail?.total ?? 0)
    }
    return nil
  }
}

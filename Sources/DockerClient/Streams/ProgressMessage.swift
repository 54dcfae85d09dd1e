/// A message of the engine about its work, as it stands in the stream (`jsonmessage.JSONMessage` of the engine).
struct ProgressMessage: Decodable {
  private struct Failure: Decodable { var message: String? }

  private struct Progress: Decodable {
    var current: Int?
    var total: Int?
  }

  /// An object with what came of the work, or BuildKit's base64 text.
  private enum Extra: Decodable {
    case image(String?)
    case pushed(tag: String, digest: String, size: Int)
    case text(String)

    private enum CodingKeys: String, CodingKey {
      case id = "ID"
      case tag = "Tag"
      case digest = "Digest"
      case size = "Size"
    }

    init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        self = .text(text)
        return
      }
      let container = try decoder.container(keyedBy: CodingKeys.self)
      if let digest = try container.decodeIfPresent(String.self, forKey: .digest) {
        self = .pushed(
          tag: try container.decode(String.self, forKey: .tag), digest: digest,
          size: try container.decode(Int.self, forKey: .size))
      } else {
        self = .image(try container.decodeIfPresent(String.self, forKey: .id))
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

  /// Why the work stopped.
  var failure: String? { errorDetail?.message ?? error }

  /// BuildKit's progress in base64.
  var trace: String? {
    if case .text(let text) = aux, id == "moby.buildkit.trace" { text } else { nil }
  }

  var buildEvent: BuildEvent? {
    if case .image(let id?) = aux { return .image(id: id) }
    if let stream { return .output(stream) }
    if let status {
      return .progress(
        id: id ?? "", status: status, current: progressDetail?.current ?? 0,
        total: progressDetail?.total ?? 0)
    }
    return nil
  }

  var imageEvent: ImageEvent? {
    if case .pushed(let tag, let digest, let size) = aux {
      return .pushed(tag: tag, digest: digest, size: size)
    }
    if let stream { return .text(stream) }
    guard let status else { return nil }
    guard let id else { return .text(status) }
    return .progress(
      layer: id, status: status, current: progressDetail?.current ?? 0, total: progressDetail?.total ?? 0)
  }
}

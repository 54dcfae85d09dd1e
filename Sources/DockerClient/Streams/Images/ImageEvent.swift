/// What the engine tells while it pulls, pushes, loads or imports an image.
public enum ImageEvent: Sendable, Hashable {
  /// How far a layer has come: its id, `Downloading`, bytes so far, and of how many; 0 for what is not known.
  case progress(layer: String, status: String, current: Int, total: Int)
  /// A sentence for people: `Status: Downloaded newer image for …`, `Loaded image: …`.
  case text(String)
  /// What a push has put on the registry.
  case pushed(tag: String, digest: String, size: Int)
}

/// Words of the container trade that mean something else to most people. None of them decides alone.
enum AmbiguousWords {
  private static let words = """
    image images container containers volume volumes pod pods helm pipeline pipelines registry registries ship
    dock docks tag tags layer layers stack network networks cluster clusters swarm node nodes service services
    port ports stage stages branch review reviews build builds secret secrets policy policies compose scan
    deploy harbor harbour quay chart charts release releases repository job jobs check run stop start restart
    log logs health state resource resources file files code function environment environments host hosts
    process workflow action actions bug bugs issue issues package packages library key keys token tokens cache
    list show copy move remove delete create update move change test tests config memory disk space storage
    """

  private static let table: HashTable = {
    var table = HashTable(capacity: 128)
    for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      table.set(WordHash.of(word.utf8), to: 1)
    }
    return table
  }()

  /// Whether a word, by the hash of its lower-case form, is one of them.
  static func contains(_ surface: UInt64) -> Bool { table[surface] > 0 }
}

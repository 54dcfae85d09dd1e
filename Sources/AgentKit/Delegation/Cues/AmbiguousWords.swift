/// Words of the container trade that mean something else to most people. None of them decides alone.
enum AmbiguousWords {
  static let words = """
    image images container containers volume volumes pod pods helm pipeline pipelines registry registries ship
    dock docks tag tags layer layers stack network networks cluster clusters swarm node nodes service services
    port ports stage stages branch review reviews build builds secret secrets policy policies compose scan
    deploy harbor harbour quay chart charts release releases repository job jobs check run stop start restart
    log logs health state resource resources file files code function environment environments host hosts
    process workflow action actions bug bugs issue issues package packages library key keys token tokens cache
    list show copy move remove delete create update move change test tests config memory disk space storage
    """
}

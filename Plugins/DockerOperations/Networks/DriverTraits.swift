internal import DockerClient

/// What a network's driver means for the containers on it.
///
/// Source: the engine's documentation of its network drivers.
struct DriverTraits: Sendable, Hashable {
  /// Whether containers on it find each other by name.
  var resolvesNames: Bool
  /// Whether ports can be published from it.
  var publishesPorts: Bool
  /// Whether the engine's host reaches its containers by their addresses.
  var isReachedByHost: Bool
  /// What it is, in a sentence.
  var meaning: String

  /// The traits of a driver, by the engine's name for it; `null` is the network `none`.
  init(of driver: String, isDefaultBridge: Bool = false) {
    (resolvesNames, publishesPorts, isReachedByHost) = (true, true, true)
    switch driver {
    case "bridge" where isDefaultBridge:
      resolvesNames = false
      meaning =
        "The default bridge: containers reach each other by address only, and the outside by way of the host."
    case "bridge":
      meaning =
        "A bridge on the host: containers find each other by name, and reach the outside by way of the host."
    case "host":
      (resolvesNames, publishesPorts) = (false, false)
      meaning =
        "The host's own network: a container on it has the host's interfaces and ports, so nothing is published and no two may listen on one port."
    case "null":
      (resolvesNames, publishesPorts, isReachedByHost) = (false, false, false)
      meaning = "No network: a container on it has nothing but its own localhost."
    case "macvlan", "ipvlan":
      (publishesPorts, isReachedByHost) = (false, false)
      meaning =
        "Containers stand in the host's network with addresses of their own: others there reach every port of theirs, but the host itself reaches none of them."
    case "overlay":
      meaning =
        "A network across the engines of a swarm, which must reach each other on the ports 2377/tcp, 7946/tcp and udp, and 4789/udp."
    default: meaning = "A network of the driver \(driver), which is not one of the engine's own."
    }
  }
}

extension Network {
  /// What its driver means for the containers on it.
  var traits: DriverTraits { DriverTraits(of: driver, isDefaultBridge: name == "bridge") }

  /// The host's interface that a macvlan or ipvlan network stands upon; nil where it has none.
  var parent: String? { options["parent"].flatMap { $0.isEmpty ? nil : $0 } }

  /// Whether containers on it reach the outside by way of it.
  var leadsOutside: Bool {
    switch driver {
    case "null": false
    case "macvlan", "ipvlan":
      !isInternal && parent?.hasPrefix("dm-") != true && parent?.hasPrefix("di-") != true
    default: !isInternal
    }
  }

  /// The largest packet in bytes, where it was set or the driver's own is smaller than usual.
  var maximumPacket: String? {
    options["com.docker.network.driver.mtu"] ?? (driver == "overlay" ? "1450, less than the usual 1500" : nil)
  }
}

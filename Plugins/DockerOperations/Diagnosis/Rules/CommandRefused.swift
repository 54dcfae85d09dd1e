internal import DockerClient
internal import Reporting

/// The docker command, or the engine, does not take what was typed.
///
/// Looks at their answers about options that are wrong, that exclude one another, or that name a file of the machine where
/// the command was typed.
struct CommandRefused: DiagnosisRule {
  static let id = "command-refused"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError.lowercased()
    let known = Self.known.first { known in
      error.contains(known.phrase) && (known.beside.isEmpty || error.contains(known.beside))
    }
    guard let known else { return nil }
    return Hypothesis(
      Self.self, known.cause, confidence: 0.95,
      evidence: [Evidence("Message", StartError.short(facts.startError))],
      remedy: Remedy(known.advice))
  }

  /// What tells that a message is one of these, in lower case.
  static let phrases = known.map(\.phrase)

  /// What they hold, and what must stand beside it: other programs have some of these words too.
  private static let known: [(phrase: String, beside: String, cause: String, advice: String)] = [
    (
      "cannot specify both --restart and --rm", "",
      "--rm and --restart exclude one another: one removes the container when it ends, the other starts it again",
      "Leave out one of them."
    ),
    (
      "time: missing unit in duration", "flag", "a length of time lacks its unit",
      "Write it with one: 30s, 5m, 1h."
    ),
    (
      "docker: unknown flag", "", "the docker command does not know an option that was typed",
      "See docker run --help. What the program itself should get stands behind the image's name."
    ),
    (
      "unknown shorthand flag", "docker", "the docker command does not know an option that was typed",
      "See docker run --help. What the program itself should get stands behind the image's name."
    ),
    (
      "requires at least 1 argument", "docker", "the docker command was typed without what it is about",
      "Name the image or the container, behind all options: one that takes a value may have swallowed it."
    ),
    (
      "invalid hostport", "", "a published port is not written as the docker command reads it",
      "Write -p HOST:CONTAINER, or -p ADDRESS:HOST:CONTAINER, with ports from 1 to 65535."
    ),
    (
      "invalid containerport", "", "a published port is not written as the docker command reads it",
      "Write -p HOST:CONTAINER, or -p ADDRESS:HOST:CONTAINER, with ports from 1 to 65535."
    ),
    (
      "too many colons", "spec",
      "a volume is not written as the docker command reads it: it has too many colons",
      "Write -v SOURCE:/PLACE:ro; a path of Windows has a colon of its own, so say it with --mount type=bind,source=…,target=…."
    ),
    (
      "opening seccomp profile", "",
      "the seccomp profile is not there, on the machine where the command was typed",
      "Check the path behind --security-opt seccomp=; the docker command reads it, not the engine."
    ),
    (
      "docker: open ", "",
      "a file that the docker command should read is not there, on the machine where it was typed",
      "Check the path behind --env-file, --label-file or --cidfile; it counts from the folder where the command is typed."
    ),
    (
      "user specified ip address is supported on user defined networks only", "",
      "an address of its own (--ip) is to be had on networks that somebody made, and not on the default bridge",
      "Make a network with a subnet (docker network create --subnet 172.30.0.0/24 NAME), and run it with --network NAME."
    ),
    (
      "network with name", "already exists", "a network of that name is there already",
      "Use that one, or remove it first; docker network ls shows it."
    ),
    (
      "is marked for removal and cannot be started", "", "the container is being removed",
      "Wait until it is gone, and make it anew: docker run instead of docker start."
    ),
    (
      "failed to mount local volume", "",
      "the engine could not mount what the volume stands for (its options name a server, a share or a device)",
      "See with docker volume inspect what it should mount; the engine's host must reach that server, and have what it takes to "
        + "mount it (nfs-common, cifs-utils)."
    ),
    (
      "error setting rlimit", "", "a limit that was asked for (--ulimit) is above what the engine may give",
      "Ask for less, or raise the engine's own limit (LimitNOFILE= of its service), and restart the engine."
    ),
    (
      "cannot stop container", "permission denied", "the engine may not signal the container's processes",
      "AppArmor, or an engine from snap, keeps it from that: as root, aa-remove-unknown, or restart the engine's host."
    ),
  ]
}

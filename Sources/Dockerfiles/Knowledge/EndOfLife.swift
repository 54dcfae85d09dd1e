/// Releases whose makers have ended security updates, from their own release calendars as endoflife.date collects them
/// (for Debian the end of its long-term support, for Go the second release after). As of 2026-11.
enum EndOfLife {
  /// Since when a release is out of support; `nil` where it is supported or not known.
  static func date(of image: String, tag: String) -> String? {
    guard let releases = releases[image] else { return nil }
    let version = tag.prefix { $0 != "-" }.lowercased()
    for (release, date) in releases {
      if version == release || version.hasPrefix(release + ".") { return date }
      // Code names stand anywhere in a tag: python:3.9-buster.
      if release.first?.isLetter == true, tag.split(separator: "-").contains(where: { $0 == release }) {
        return date
      }
    }
    return nil
  }

  private static let debian = [
    ("6", "2016-02"), ("7", "2018-05"), ("8", "2020-06"), ("9", "2022-06"), ("10", "2024-06"),
    ("11", "2026-08"), ("bullseye", "2026-08"),
    ("wheezy", "2018-05"), ("jessie", "2020-06"), ("stretch", "2022-06"), ("buster", "2024-06"),
  ]
  private static let debianNames = debian.filter { $0.0.first?.isLetter == true }

  private static let releases: [String: [(release: String, date: String)]] = [
    "debian": debian,
    "ubuntu": [
      ("12.04", "2017-04"), ("14.04", "2019-04"), ("16.04", "2021-04"), ("18.04", "2023-05"),
      ("20.04", "2025-05"), ("precise", "2017-04"), ("trusty", "2019-04"), ("xenial", "2021-04"),
      ("bionic", "2023-05"), ("focal", "2025-05"), ("21.04", "2022-01"), ("21.10", "2022-07"),
      ("17.10", "2018-07"), ("18.10", "2019-07"), ("19.04", "2020-01"), ("19.10", "2020-07"),
      ("20.10", "2021-07"), ("25.04", "2026-01"), ("25.10", "2026-07"), ("22.10", "2023-07"),
      ("23.04", "2024-01"), ("23.10", "2024-07"), ("24.10", "2025-07"),
    ],
    "centos": [("5", "2017-03"), ("6", "2020-11"), ("7", "2024-06"), ("8", "2021-12")],
    "alpine": (0...19).map { ("3.\($0)", $0 < 19 ? "2025-05 or before" : "2025-11") } + [
      ("3.20", "2026-04"), ("3.21", "2026-11"),
    ],
    "node": (0...19).filter { $0 != 18 }.map { ("\($0)", "2024-06 or before") } + [
      ("18", "2025-04"), ("20", "2026-04"), ("21", "2024-06"), ("23", "2025-06"), ("25", "2026-06"),
    ] + debianNames,
    "python": [
      ("2", "2020-01"), ("3.4", "2019-03"), ("3.5", "2020-09"), ("3.6", "2021-12"), ("3.7", "2023-06"),
      ("3.8", "2024-10"), ("3.9", "2025-10"), ("3.10", "2026-10"),
    ] + debianNames,
    "ruby": [
      ("2", "2023-03 or before"), ("3.0", "2024-04"), ("3.1", "2025-03"), ("3.2", "2026-03"),
    ] + debianNames,
    "golang": (0...24).map { ("1.\($0)", "2026-02 or before") } + [("1.25", "2026-08")] + debianNames,
    "php": [
      ("5", "2018-12"), ("7", "2022-11 or before"), ("8.0", "2023-11"), ("8.1", "2025-12"),
    ] + debianNames,
    "postgres": (9...13).map { ("\($0)", "2025-11 or before") } + [("14", "2026-11")],
    "mysql": [("5", "2023-10 or before"), ("8.0", "2026-04")],
    "fedora": (20...41).map { ("\($0)", "2025-12 or before") } + [("42", "2026-05")],
  ]
}

/// The identifiers of the SPDX list that software in images carries, by family: a name, and what may follow it.
enum SPDXLicences {
  static func isKnown(_ identifier: String) -> Bool {
    if identifier.hasPrefix("LicenseRef-") || identifier.hasPrefix("DocumentRef-") { return true }
    if singles.contains(identifier) { return true }
    return families.contains { name, endings in
      identifier.hasPrefix(name + "-") && endings.contains(String(identifier.dropFirst(name.count + 1)))
    }
  }

  private static let singles: Set<String> = [
    "0BSD", "Beerware", "BSL-1.0", "BUSL-1.1", "CC0-1.0", "curl", "Elastic-2.0", "FTL", "HPND", "IJG", "ICU",
    "Info-ZIP", "Intel", "ISC", "JSON", "libpng-2.0", "Libpng", "libtiff", "MIT", "MIT-0", "MIT-CMU", "MS-PL",
    "MS-RL", "MulanPSL-2.0", "NCSA", "NTP", "OpenSSL", "PHP-3.0", "PHP-3.01", "PostgreSQL", "PSF-2.0",
    "Python-2.0", "Ruby", "SSPL-1.0", "TCL", "Unicode-3.0", "Unicode-DFS-2016", "Unlicense", "UPL-1.0", "Vim",
    "W3C", "WTFPL", "X11", "Zlib", "zlib-acknowledgement", "Xnet", "blessing", "bzip2-1.0.6", "ECL-2.0",
    "NONE", "NOASSERTION", "Classpath-exception-2.0", "LLVM-exception", "GCC-exception-3.1", "Zend-2.0",
  ]

  private static let versions = ["only", "or-later"]
  private static let families: [(name: String, endings: Set<String>)] = [
    ("Apache", ["1.0", "1.1", "2.0"]), ("Artistic", ["1.0", "2.0", "1.0-Perl"]),
    (
      "BSD",
      ["1-Clause", "2-Clause", "3-Clause", "4-Clause", "2-Clause-Patent", "3-Clause-Clear", "Source-Code"]
    ),
    ("GPL", gnu(["1.0", "2.0", "3.0"])), ("LGPL", gnu(["2.0", "2.1", "3.0"])), ("AGPL", gnu(["1.0", "3.0"])),
    ("GFDL", gnu(["1.1", "1.2", "1.3"])), ("MPL", ["1.0", "1.1", "2.0", "2.0-no-copyleft-exception"]),
    ("EPL", ["1.0", "2.0"]), ("EUPL", ["1.0", "1.1", "1.2"]), ("CDDL", ["1.0", "1.1"]), ("CPL", ["1.0"]),
    ("AFL", ["1.1", "1.2", "2.0", "2.1", "3.0"]), ("OSL", ["1.0", "2.0", "2.1", "3.0"]),
    ("CC-BY", ["1.0", "2.0", "2.5", "3.0", "4.0"]), ("CC-BY-SA", ["1.0", "2.0", "2.5", "3.0", "4.0"]),
    ("CC-BY-NC", ["1.0", "2.0", "2.5", "3.0", "4.0"]), ("CC-BY-ND", ["1.0", "2.0", "2.5", "3.0", "4.0"]),
    ("CC-BY-NC-SA", ["1.0", "2.0", "2.5", "3.0", "4.0"]), ("OFL", ["1.0", "1.1"]), ("OLDAP", ["2.8"]),
    ("PolyForm", ["Noncommercial-1.0.0", "Small-Business-1.0.0"]), ("ZPL", ["1.1", "2.0", "2.1"]),
    ("BlueOak", ["1.0.0"]), ("CECILL", ["2.0", "2.1", "B", "C"]),
  ]

  private static func gnu(_ numbers: [String]) -> Set<String> {
    Set(numbers.flatMap { number in [number, number + "+"] + versions.map { "\(number)-\($0)" } })
  }
}

import Reporting

struct PipExtraIndex: DockerfileRule {
  static let rule = LintRule(
    id: "pip-extra-index", severity: .warning, practice: .correctness,
    title: "pip with a second index",
    why:
      "pip takes the highest version of either index: a stranger who publishes your package's name on PyPI wins. Use one index.",
    source: "https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url",
    aliases: ["dockerfile-pip-extra-index-url"],
    bad:
      "FROM python:3.14-slim\nRUN pip install --no-cache-dir --extra-index-url https://pypi.example.org/simple app==1.0\n",
    good:
      "FROM python:3.14-slim\nRUN pip install --no-cache-dir --index-url https://pypi.example.org/simple app==1.0\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .pip) {
      for word in use.package.options where word.text.hasPrefix("--extra-index-url") {
        inspection.flag(word.range, "Both indexes are asked, and the higher version wins.")
      }
    }
  }
}

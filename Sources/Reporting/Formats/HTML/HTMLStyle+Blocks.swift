extension HTMLStyle {
  /// Checklists.
  static let checklists: StaticString = """
    .checklist { padding: .35rem 1.1rem; } .checklist ul { list-style: none; padding: 0; }
    .checklist details { padding: .5rem 0; } .checklist ul + details { border-top: 1px solid var(--rule); }
    .checklist li { display: flex; gap: .3rem; align-items: baseline; padding: .5rem 0; }
    .checklist li + li { border-top: 1px solid var(--rule); }
    .checklist .mark { width: 1.2em; } .checklist div { flex: 1; }
    .checklist .evidence { color: var(--muted); font-size: .875rem; }
    .state { font-size: .875rem; white-space: nowrap; margin-left: .8rem; display: inline-block; }
    .passed .mark, .passed .state { color: var(--good); } .failed .mark, .failed .state { color: var(--bad); }
    .unknown .mark, .unknown .state, .notApplicable { color: var(--muted); }

    """

  /// Files, diffs and commands.
  static let files: StaticString = """
    .file { overflow: hidden; }
    .file figcaption { display: flex; flex-wrap: wrap; gap: .1rem .8rem; align-items: baseline; padding: .6rem 1.1rem; border-bottom: 1px solid var(--rule); font-size: .9rem; }
    .file figcaption code { font-weight: 650; overflow-wrap: anywhere; }
    .file figcaption .added { color: var(--good); } .file figcaption .removed { color: var(--bad); }
    .diff, .excerpt { padding: .5rem 0; font-size: .84rem; }
    .excerpt code {
      display: inline-block; width: 100%; padding: 0 1.1rem 0 4.5em; text-indent: -4.5em; white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .excerpt code::before { text-indent: 0; }
    .diff > * { display: inline-block; min-width: 100%; padding: 0 1.1rem; text-decoration: none; }
    .diff ins { background: var(--good-tint); color: var(--good); }
    .diff del { background: var(--bad-tint); color: var(--bad); }
    .hunk { color: var(--muted); }
    .command { position: relative; padding: .75rem 1.1rem; }
    .command + .command { border-top: 1px solid var(--rule); }
    .command pre { margin-right: 4.5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
    .comment { color: var(--muted); font-size: .875rem; margin-bottom: .15rem; padding-right: 4.5rem; }

    """

  /// Timelines.
  static let timelines: StaticString = """
    .timeline { padding: .8rem 1.1rem .6rem; }
    .timeline ol { list-style: none; padding: 0; }
    .axis { overflow: visible; } .axis line { stroke: var(--rule); stroke-width: 2px; }
    .axis circle { fill: var(--muted); stroke: var(--card); stroke-width: 2px; }
    .axis .bad { fill: var(--bad); } .axis .attention { fill: var(--attention); } .axis .good { fill: var(--good); }
    .span { color: var(--muted); font-size: .8rem; text-align: right; margin-bottom: .4rem; }
    .timeline li { display: grid; grid-template-columns: 11.5rem 1fr; padding: .3rem 0; }
    .timeline time { color: var(--muted); font-size: .875rem; font-variant-numeric: tabular-nums; padding-top: .1em; }
    .timeline li p { border-left: 2px solid var(--rule); padding-left: 1rem; }
    .timeline .bad p { border-color: var(--bad); } .timeline .attention p { border-color: var(--attention); }
    .timeline .good p { border-color: var(--good); }

    """
}

extension HTMLStyle {
  /// What the script adds.
  static let controls: StaticString = """
    button, input {
      font: inherit; font-size: .85rem; color: var(--text); background: var(--card); border: 1px solid var(--rule);
      border-radius: 6px; padding: .25rem .7rem;
    }
    button { cursor: pointer; } button:hover { border-color: var(--muted); }
    :focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
    .copy { position: absolute; top: .6rem; right: .8rem; color: var(--muted); font-size: .8rem; }
    .sort { all: unset; cursor: pointer; } .sort:focus-visible { outline: 2px solid var(--info); }
    .sort::after { content: "\\2195"; margin-left: .35em; opacity: .45; }
    [aria-sort] .sort { color: var(--text); } [aria-sort] .sort::after { opacity: 1; }
    [aria-sort="ascending"] .sort::after { content: "\\2191"; } [aria-sort="descending"] .sort::after { content: "\\2193"; }
    .filter { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
    .filter button { border-radius: 99px; color: var(--muted); text-decoration: line-through; }
    .filter button[aria-pressed="true"] { color: var(--tone); background: var(--tint); border-color: transparent; text-decoration: none; }
    .filter button span { margin-left: .45em; font-variant-numeric: tabular-nums; font-weight: 650; }
    .filter input { flex: 1 1 10rem; min-width: 8rem; max-width: 20rem; }
    .shown { color: var(--muted); font-size: .85rem; }
    [hidden] { display: none !important; }

    """

  /// Findings.
  static let findings: StaticString = """
    .findings + .findings { margin-top: 1.5rem; }
    .place { display: flex; flex-wrap: wrap; gap: .2rem .8rem; align-items: baseline; margin-bottom: .6rem; }
    .place code { background: none; padding: 0; font-weight: 650; }
    .place span { color: var(--muted); font-size: .875rem; }
    .finding { padding: .8rem 1.1rem .9rem; border-left: 4px solid var(--muted); }
    .finding + .finding { margin-top: .6rem; }
    .finding > * + * { margin-top: .5rem; }
    .critical, .error { --tone: var(--bad); --tint: var(--bad-tint); }
    .warning { --tone: var(--attention); --tint: var(--attention-tint); }
    .info { --tone: var(--info); --tint: var(--info-tint); }
    .style { --tone: var(--muted); --tint: var(--code); }
    .finding { border-left-color: var(--tone); }
    .badge {
      display: inline-block; background: var(--tint); color: var(--tone); border-radius: 99px; padding: .05em .7em;
      font-size: .8rem; font-weight: 600; margin-right: .6rem;
    }
    .critical .badge { background: var(--tone); color: var(--card); }
    .message strong { font-weight: 600; }
    .origin { display: flex; flex-wrap: wrap; gap: .1rem .9rem; color: var(--muted); font-size: .85rem; }
    .finding > .origin { margin-top: .2rem; }
    .origin code { background: none; padding: 0; font-size: 1em; }
    .source, .evidence:is(pre) { background: var(--code); border-radius: 6px; padding: .45rem .8rem; font-size: .85rem; }
    .evidence:is(pre) { white-space: pre-wrap; overflow-wrap: anywhere; }
    .source { padding-left: 0; line-height: 1.45; }
    .source code { color: var(--muted); } .source .here { color: var(--text); }
    .source .here::before { color: var(--tone); font-weight: 650; }
    .source mark { background: none; color: inherit; font-weight: 650; }
    .source .carets { color: var(--tone); font-weight: 650; }
    .source code::before, .excerpt code::before {
      content: attr(data-line); display: inline-block; width: 3.4em; padding-right: 1.1em; text-align: right; color: var(--muted);
    }
    .fix strong { color: var(--good); margin-right: .3em; }

    """
}

/// The page's one style sheet.
///
/// The page's policy allows only a sheet with this digest, so whoever changes the sheet changes the digest; the test
/// `the policy allows exactly the sheet` names the new one.
enum HTMLStyle {
  /// The sheet's SHA-256 as a Content Security Policy source (CSP Level 3, 2.3.1).
  static let digest = "sha256-VTQn9PUg76Z9LAKwfRVuXCAAC85C0TupHk1OaZ3Wj90="

  static let sheet: StaticString = """
    :root {
      --page: #f6f7f8; --card: #ffffff; --text: #1f2429; --muted: #5a6470; --rule: #e2e5e9; --code: #f0f2f4;
      --good: #17774a; --attention: #8a5d00; --bad: #bf2c3a; --info: #2b62c0;
      --good-tint: #e8f5ee; --attention-tint: #fcf4df; --bad-tint: #fcecee; --info-tint: #eaf1fc;
      --c0: #3f74d1; --c1: #c9762b; --c2: #2f9474; --c3: #9a5cc4; --c4: #b4496b;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --page: #14171b; --card: #1c2026; --text: #e3e7eb; --muted: #9ba6b2; --rule: #2e343c; --code: #252a31;
        --good: #5ac893; --attention: #e2b755; --bad: #ff8a8f; --info: #86b1ff;
        --good-tint: #17291f; --attention-tint: #2c2617; --bad-tint: #33201f; --info-tint: #1b2638;
        --c0: #6f9ff2; --c1: #e39a58; --c2: #55bd9b; --c3: #bd8ae0; --c4: #dd7b9a;
      }
    }
    * { box-sizing: border-box; margin: 0; }
    body {
      background: var(--page); color: var(--text); padding: 2.5rem 1.25rem 4rem;
      font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      -webkit-text-size-adjust: 100%;
    }
    main { max-width: 56rem; margin: 0 auto; }
    main > *, section > * { margin-top: 1rem; }
    section { margin-top: 2.25rem; }
    section section { margin-top: 1.5rem; }
    h1 { font-size: 1.9rem; line-height: 1.2; font-weight: 650; letter-spacing: -.015em; }
    h2 { font-size: 1.25rem; font-weight: 650; letter-spacing: -.01em; }
    h3 { font-size: 1.05rem; } h4, h5 { font-size: 1rem; color: var(--muted); }
    h1, h2, h3, h4, h5, p, dd, li { overflow-wrap: anywhere; }
    code, pre, .subject { font-family: ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", monospace; font-size: .875em; }
    p code, dd code { background: var(--code); border-radius: 4px; padding: .1em .35em; }
    pre { overflow-x: auto; line-height: 1.6; tab-size: 4; }
    pre code { font-size: 1em; }
    .subject { color: var(--muted); margin-bottom: .25rem; }
    .mark { margin-right: .4em; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .good { color: var(--good); } .attention { color: var(--attention); } .bad { color: var(--bad); }

    .verdict { display: flex; gap: .7rem; align-items: baseline; margin-top: 1rem; padding: .8rem 1.1rem; border-radius: 10px; }
    .verdict .mark { margin: 0; }
    .verdict strong::first-letter, .state::first-letter { text-transform: uppercase; }
    .verdict strong { display: inline-block; flex: none; }
    .verdict span:last-child { color: var(--text); }
    .verdict.good { background: var(--good-tint); } .verdict.attention { background: var(--attention-tint); }
    .verdict.bad { background: var(--bad-tint); }

    .facts, .metrics, .checklist, .table, .finding, .chart, .file, .commands, .timeline {
      background: var(--card); border: 1px solid var(--rule); border-radius: 10px;
    }
    .facts { padding: .35rem 1.1rem; }
    .facts div { display: grid; grid-template-columns: minmax(7rem, 14rem) 1fr; gap: 1rem; padding: .45rem 0; }
    .facts div + div { border-top: 1px solid var(--rule); }
    .facts dt { color: var(--muted); }

    .metrics { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); overflow: hidden; }
    .metrics div { padding: 1rem 1.1rem; box-shadow: 1px 1px 0 var(--rule); }
    .metrics dt { color: var(--muted); font-size: .875rem; }
    .figure { font-size: 1.7rem; line-height: 1.3; font-weight: 620; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
    .figure.missing { font-size: 1rem; font-weight: 400; color: var(--muted); }
    .change { font-size: .875rem; color: var(--muted); display: flex; flex-wrap: wrap; gap: 0 .5em; }
    .change span:first-child { flex-basis: 100%; }
    .change.good strong, .change.good strong + span { color: var(--good); }
    .change.bad strong, .change.bad strong + span { color: var(--bad); }

    .metrics .bars { margin-top: .55rem; }
    .was { fill: var(--muted); opacity: .45; } .is { fill: var(--info); } .is.good { fill: var(--good); } .is.bad { fill: var(--bad); }

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

    .table {
      overflow-x: auto; background: linear-gradient(to right, var(--card) 40%, transparent) 0 / 3rem 100% local,
        linear-gradient(to left, var(--card) 40%, transparent) 100% / 3rem 100% local,
        linear-gradient(to right, var(--rule), transparent) 0 / 1rem 100%,
        linear-gradient(to left, var(--rule), transparent) 100% / 1rem 100%, var(--card);
      background-repeat: no-repeat;
    }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    caption { text-align: left; color: var(--muted); padding: .7rem 1.1rem 0; font-size: .9rem; }
    th, td { text-align: left; padding: .5rem 1.1rem; vertical-align: top; overflow-wrap: break-word; }
    td.leading { min-width: 7.5rem; } td code { white-space: nowrap; }
    td .long { display: block; min-width: 14rem; white-space: pre-wrap; overflow-wrap: anywhere; }
    th { font-size: .8rem; font-weight: 600; color: var(--muted); white-space: nowrap; padding-top: .7rem; }
    tbody tr { border-top: 1px solid var(--rule); }
    .trailing { text-align: right; }
    td.trailing { white-space: nowrap; }

    .chart { padding: 1rem 1.1rem 1.1rem; }
    .chart figcaption { font-weight: 600; margin-bottom: .6rem; }
    .chart .table { border: 0; } .chart details { margin-top: .6rem; } summary { color: var(--muted); font-size: .875rem; cursor: pointer; }
    .chart .label { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 13px; }
    .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; font-size: .875rem; margin-bottom: .6rem; }
    .legend svg { margin-right: .45em; }
    svg { display: block; } .legend svg { display: inline; }
    svg text { fill: var(--text); font-size: 13px; } svg .value { fill: var(--muted); font-variant-numeric: tabular-nums; }
    .color0 { --hue: var(--c0); } .color1 { --hue: var(--c1); } .color2 { --hue: var(--c2); }
    .color3 { --hue: var(--c3); } .color4 { --hue: var(--c4); }
    .chart rect { fill: var(--hue); }
    .plot { display: grid; grid-template-columns: auto 1fr; gap: .35rem .7rem; font-size: .8rem; color: var(--muted); }
    .plot svg { width: 100%; height: 12rem; overflow: visible; }
    .scale { display: flex; flex-direction: column; justify-content: space-between; text-align: right; margin: -.6rem 0; font-variant-numeric: tabular-nums; }
    .points { grid-column: 2; display: flex; justify-content: space-between; gap: 1rem; }
    path { vector-effect: non-scaling-stroke; fill: none; }
    .grid { stroke: var(--rule); stroke-width: 1px; }
    .line { stroke: var(--hue); stroke-width: 2px; stroke-linejoin: round; stroke-linecap: round; }
    .area { fill: var(--hue); opacity: .12; }

    .checklist { padding: .35rem 1.1rem; } .checklist ul { list-style: none; padding: 0; }
    .checklist details { padding: .5rem 0; } .checklist ul + details { border-top: 1px solid var(--rule); }
    .checklist li { display: flex; gap: .3rem; align-items: baseline; padding: .5rem 0; }
    .checklist li + li { border-top: 1px solid var(--rule); }
    .checklist .mark { width: 1.2em; } .checklist div { flex: 1; }
    .checklist .evidence { color: var(--muted); font-size: .875rem; }
    .state { font-size: .875rem; white-space: nowrap; margin-left: .8rem; display: inline-block; }
    .passed .mark, .passed .state { color: var(--good); } .failed .mark, .failed .state { color: var(--bad); }
    .unknown .mark, .unknown .state, .notApplicable { color: var(--muted); }

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

    @media (max-width: 34rem) {
      body { padding: 1.5rem .9rem 3rem; }
      h1 { font-size: 1.5rem; }
      .facts div, .timeline li { grid-template-columns: 1fr; gap: 0; }
      .timeline li p { margin-top: .15rem; }
      .metrics { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); }
      .figure { font-size: 1.4rem; }
      th, td { padding: .45rem .7rem; } td.leading { min-width: 6rem; } td .long { min-width: 20rem; }
      .checklist li { flex-wrap: wrap; } .checklist div { flex: 1 1 calc(100% - 2rem); } .state { margin-left: 1.9rem; }
    }
    @media print {
      :root { --page: #ffffff; }
      body { padding: 0; font-size: 11pt; }
      main { max-width: none; }
      pre { white-space: pre-wrap; }
      .filter, .copy, .sort::after { display: none; }
      .finding, .metrics div, .chart, .command, tr, li { break-inside: avoid; }
      h2, h3, h4 { break-after: avoid; }
    }
    """
}

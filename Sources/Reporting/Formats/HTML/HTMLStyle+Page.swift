extension HTMLStyle {
  /// Colours, letters, headings and the verdict.
  static let page: StaticString = """
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
    .option { white-space: nowrap; }
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

    """

  /// Narrow pages and paper; what stands here outdoes all before it.
  static let media: StaticString = """
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

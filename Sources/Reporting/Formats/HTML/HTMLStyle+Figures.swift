extension HTMLStyle {
  /// Cards, facts and figures.
  static let figures: StaticString = """
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

    """

  /// Tables.
  static let tables: StaticString = """
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

    """

  /// Charts.
  static let charts: StaticString = """
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

    """
}

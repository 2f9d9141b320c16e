/// How the page looks, on a screen and on A4 paper.
///
/// The colours are the workbook's. Text keeps a contrast of 4.5 to 1 or more, and no meaning rests on
/// colour alone.
enum ReportStyle {
  static let rules: StaticString = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 68rem; padding: 1.5rem; background: #fff; color: #1f2933;
      font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
      overflow-wrap: break-word; }
    h1 { margin: 0; color: #1f3a5f; font-size: 2rem; line-height: 1.2; }
    h2 { margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 3px solid #1f3a5f;
      color: #1f3a5f; font-size: 1.45rem; line-height: 1.25; }
    h3 { margin: 1.75rem 0 .5rem; color: #1f3a5f; font-size: 1.15rem; }
    h4 { margin: .75rem 0 .25rem; font-size: 1rem; }
    p { margin: .5rem 0; max-width: 50rem; }
    ul, ol { margin: .25rem 0 .75rem; padding-left: 1.4rem; max-width: 50rem; }
    a { color: #1d4ed8; }
    a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #d55e00; outline-offset: 2px; }
    main:focus { outline: none; }
    .skip { position: absolute; left: -99rem; top: 0; padding: .75rem 1rem; background: #1f3a5f;
      color: #fff; }
    .skip:focus { left: 0; }
    .organisation, .version, .note, figcaption span { color: #56606c; }
    .organisation, .version { margin: .25rem 0; }
    .note { font-size: .925rem; }
    .banner { margin: 1rem 0; padding: .75rem 1rem; max-width: none; border: 2px solid #7a1f5c;
      border-left-width: .75rem; }
    .banner strong { color: #7a1f5c; }
    nav { margin: 1.5rem 0; padding: .25rem 1.25rem .75rem; background: #f3f5f8; }
    nav h2 { margin: .75rem 0 .5rem; padding: 0; border: 0; font-size: 1.1rem; }
    nav ol { columns: 16rem; max-width: none; }
    time { white-space: nowrap; }
    .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
      gap: .75rem; margin: 1rem 0; }
    .tiles div { display: flex; flex-direction: column; padding: .75rem 1rem; background: #f3f5f8;
      border-top: 4px solid #1f3a5f; }
    .tiles dt { font-size: .925rem; }
    .tiles dd { margin: 0; color: #56606c; font-size: .875rem; }
    .tiles dd.value { color: #1f3a5f; font-size: 1.5rem; font-weight: 700; line-height: 1.25;
      font-variant-numeric: tabular-nums; }
    .table { overflow-x: auto; margin: 1rem 0; }
    table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.4; }
    caption { padding: .25rem 0; text-align: left; font-weight: 700; }
    th, td { padding: .35rem .6rem; border: 1px solid #bfc5cd; text-align: left;
      vertical-align: top; }
    thead th { background: #1f3a5f; color: #fff; vertical-align: bottom; }
    tbody th { font-weight: 600; }
    .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    thead .number { white-space: normal; }
    .total th, .total td { background: #e8edf3; font-weight: 700; }
    td.green { background: #b7ddc9; color: #000; }
    td.amber { background: #f6c667; color: #000; }
    td.red { background: #a8323e; color: #fff; font-weight: 700; }
    td.grey { background: #e5e7eb; }
    article { margin: 1rem 0; padding: .25rem 1rem .5rem; border: 1px solid #bfc5cd;
      border-left: 6px solid #1f3a5f; }
    article h3 { margin-top: .5rem; }
    .sides { columns: 18rem; column-gap: 1.5rem; }
    .sides h4 { break-after: avoid; }
    .sides li { break-inside: avoid; }
    figure { margin: 1.25rem 0; padding: .75rem 1rem; border: 1px solid #bfc5cd; overflow-x: auto; }
    figcaption { font-weight: 700; }
    figcaption span { display: block; font-weight: 400; font-size: .925rem; }
    svg { display: block; width: 100%; min-width: 34rem; height: auto; margin-top: .5rem; }
    svg text { fill: #1f2933; font-size: 13px;
      font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
    svg .end { text-anchor: end; }
    svg .middle { text-anchor: middle; }
    svg .faint { fill: #56606c; font-size: 12px; }
    svg .strong { font-weight: 700; }
    svg .grid { stroke: #dfe3e8; stroke-width: 1; }
    svg .axis { stroke: #56606c; stroke-width: 1; }
    svg .marker { stroke: #56606c; stroke-width: 1; stroke-dasharray: 4 3; }
    svg .link { stroke: #56606c; stroke-width: 1; fill: none; }
    svg .curve { stroke: #1f3a5f; stroke-width: 2.5; fill: none; }
    svg .range { stroke: #d55e00; stroke-width: 3; fill: none; }
    svg .whole { fill: #1f3a5f; }
    svg .before { fill: #a9b7c6; }
    svg .less { fill: #2a9d7c; }
    svg .more { fill: #fff; stroke: #d55e00; stroke-width: 2; }
    svg .milestone { fill: #d55e00; stroke: #fff; }
    svg [class^="series"] { stroke: #fff; stroke-width: 1.5; }
    svg .series-0 { fill: #1f3a5f; } svg .series-1 { fill: #d55e00; }
    svg .series-2 { fill: #4c8cbf; } svg .series-3 { fill: #e69f00; }
    svg .series-4 { fill: #2a9d7c; } svg .series-5 { fill: #9ac4e4; }
    svg .series-6 { fill: #cc79a7; } svg .series-7 { fill: #f0e442; }
    footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid #bfc5cd; color: #56606c;
      font-size: .925rem; }
    @media print {
      @page { size: A4; margin: 14mm 12mm; }
      html { font-size: 9.5pt; }
      body { max-width: none; padding: 0; line-height: 1.4; }
      .skip { display: none; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      a { color: inherit; text-decoration: none; }
      h2, h3, h4, caption, thead, article > p { break-after: avoid; }
      tbody tr:first-child { break-before: avoid; }
      tr, figure, li, .tiles div, .banner { break-inside: avoid; }
      thead { display: table-header-group; }
      table { font-size: 8pt; }
      th, td { padding: 2pt 4pt; }
      .table, figure { overflow: visible; }
      svg { min-width: 0; }
      .tiles { grid-template-columns: repeat(3, 1fr); }
      p, ul, ol { max-width: none; orphans: 3; widows: 3; }
    }

    """
}

/** The look of the page: the bulletin in Song on its sheet, what is said of it in Hei beside it; dark, narrow and printed, too. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --desk: #f3f1ec; --sheet: #fffefb; --ink: #1f1f1f; --pale: #5c5a55; --line: #d9d5cb; --link: #1a5499; --head: #b3131b;
  --error: #a61b16; --error-tint: #fde3e0; --warning: #7a4b00; --warning-tint: #fdf0cc; --compared: #1a5499; --lit: #ffe680;
  --serif: "Songti SC", STSong, "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", SimSun, serif;
  --sans: system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  --margin: 21rem; --gap: 1.75rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --desk: #141516; --sheet: #1e1f21; --ink: #e9e6e0; --pale: #a9a59c; --line: #3b3c3f; --link: #8fbdf5; --head: #ff8d85;
    --error: #ff9c93; --error-tint: #4a1f1d; --warning: #f0c060; --warning-tint: #42330f; --compared: #8fbdf5; --lit: #6a5600;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 3rem; }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 72rem; background: var(--desk); color: var(--ink); font: 0.9375rem/1.6 var(--sans); overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h1 { margin: 0 0 0.5rem; font-size: 1.5rem; }
h2 { margin: 1.5rem 0 0.5rem; font-size: 1.125rem; }
code { font-size: 0.9em; }
footer { margin-top: 2rem; color: var(--pale); font-size: 0.8125rem; }
.path { font-family: var(--sans); }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.outcome { margin: 0 0 0.5rem; font-size: 1.125rem; font-weight: 600; }
.outcome.is-error { color: var(--error); }
.outcome.is-warning { color: var(--warning); }
.numbers { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin: 0; }
.numbers div { display: flex; flex-direction: column-reverse; }
.numbers dt { color: var(--pale); font-size: 0.8125rem; }
.numbers dd { margin: 0; font-size: 1.5rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.failures { margin: 1rem 0; padding: 0 1rem 0.5rem; border: 2px solid var(--error); background: var(--sheet); }
.failures ul, .files { margin: 0.5rem 0; padding-left: 1.25rem; }
fieldset { margin: 0 0 0.75rem; padding: 0.5rem 0.75rem; border: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; align-items: center; }
legend { padding: 0 0.25rem; color: var(--pale); font-size: 0.8125rem; }
label { display: inline-flex; gap: 0.375rem; align-items: center; min-height: 1.75rem; }
input[type="checkbox"] { width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--link); }
button { padding: 0.25rem 0.75rem; border: 1px solid var(--pale); border-radius: 0.25rem; background: var(--sheet); color: var(--ink); font: inherit; font-size: 0.8125rem; }
label.is-error .level, .note.is-error .level { color: var(--error); }
label.is-warning .level, .note.is-warning .level { color: var(--warning); }
.level { font-weight: 600; white-space: nowrap; }

.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem 2rem; align-items: start; }
.chart { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
.chart caption { padding: 0.25rem 0; text-align: left; font-weight: 600; }
.chart th, .chart td { padding: 0.25rem 0.5rem 0.25rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
.chart thead th { color: var(--pale); font-size: 0.8125rem; white-space: nowrap; }
.box { width: 2.75rem; }
.count { width: 9.5rem; }
.count span { display: block; font-size: 0.8125rem; }
.bar { display: block; width: 100%; height: 0.5rem; margin: 0.5rem 0 0.125rem; overflow: visible; }
.bar-error { fill: var(--error); }
.bar-warning { fill: var(--warning-tint); stroke: var(--warning); stroke-width: 1.5px; vector-effect: non-scaling-stroke; }
.bar-silenced { fill: var(--pale); }
.about { display: block; color: var(--pale); font-size: 0.8125rem; }
.address { display: none; }
details > summary { padding: 0.25rem 0; cursor: pointer; }

.file { margin-top: 2rem; border-top: 1px solid var(--line); }
.file-counts { margin: 0 0 1rem; color: var(--pale); }
.unplaced { margin: 0 0 1rem; }
.bulletin { position: relative; z-index: 0; font-family: var(--serif); font-size: 1.0625rem; line-height: 1.75; padding: 2rem 0; }
.bulletin::before { content: ""; position: absolute; z-index: -1; inset: 0 calc(var(--margin) + var(--gap)) 0 0; background: var(--sheet); border: 1px solid var(--line); box-shadow: 0 1px 3px rgb(0 0 0 / 8%); }
.row { display: grid; grid-template-columns: minmax(0, 1fr) var(--margin); grid-template-rows: auto 1fr; column-gap: var(--gap); }
.row > * { grid-column: 1; padding: 0 clamp(1rem, 4vw, 3rem); }
.row > .notes { grid-column: 2; grid-row: 1 / 3; padding: 0; }
.bulletin p { margin: 0; text-align: justify; }
.bulletin .is-prose, .bulletin .is-list-item { text-indent: 2em; }
.bulletin h3, .bulletin h4, .bulletin h5, .bulletin h6 { margin: 0; line-height: 1.5; font-weight: 700; }
.masthead { margin-bottom: 2rem; }
.bulletin .masthead-title, .bulletin .masthead-line { text-align: center; white-space: pre-wrap; }
.bulletin .masthead-title { color: var(--head); font-size: 2rem; font-weight: 700; line-height: 1.4; letter-spacing: 0.1em; }
.masthead > .row:last-child > :last-child:not(.notes)::after { content: ""; display: block; margin-top: 0.75rem; border-bottom: 2px solid var(--head); }
.contents { margin-bottom: 2rem; }
.bulletin .section-heading { margin: 1rem 0 0.5rem; text-align: center; font-size: 1.25rem; color: var(--head); }
article { padding-bottom: 1.75rem; }
.bulletin .title, .bulletin .untitled { margin: 0.5rem 0 0.25rem; text-align: center; font-size: 1.25rem; }
.bulletin .untitled { color: var(--pale); font: 0.9375rem/1.6 var(--sans); }
.bulletin .kicker, .bulletin .subtitle, .bulletin .byline { text-align: center; }
.bulletin .subheading { padding-left: 2em; font-size: 1.0625rem; }
.bulletin .source { text-align: right; color: var(--pale); }
.bulletin .is-caption { text-align: center; color: var(--pale); }
.bulletin .is-note { color: var(--pale); font-size: 0.9375rem; }
.colophon { padding-top: 0.75rem; color: var(--pale); font-size: 0.9375rem; }
.table { margin: 0.75rem 0; overflow-x: auto; }
.table table { min-width: 60%; margin: 0 auto; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.5; }
.table caption { padding-bottom: 0.25rem; font-weight: 700; }
.table th, .table td { padding: 0.25rem 0.75rem; border: 1px solid var(--line); overflow-wrap: normal; }
.table td { text-align: right; font-variant-numeric: tabular-nums; }
pre.table { font: inherit; white-space: pre-wrap; }

.mark { color: inherit; text-decoration: none; border-radius: 2px; }
.mark.claimed { padding: 0.05em 0; border-bottom: 2px solid var(--error); background: var(--error-tint); font-weight: 700; }
.mark.claimed.is-warning { border-bottom: 2px dashed var(--warning); background: var(--warning-tint); }
.mark.claimed.is-silenced { border-bottom: 2px dotted var(--pale); background: none; font-weight: inherit; }
.mark.compared { border-bottom: 2px dotted var(--compared); }
.mark:hover { background: var(--lit); }
.mark:target, span:target + .mark { background: var(--lit); outline: 2px solid var(--ink); }
sup { margin: 0 0.15em; font: 700 0.6875rem/0 var(--sans); text-indent: 0; user-select: none; }
.claimed.is-error sup { color: var(--error); }
.claimed.is-warning sup { color: var(--warning); }
.compared sup, .ref sup { color: var(--compared); font-weight: 400; }

.notes { margin: 0; list-style: none; font: 0.8125rem/1.55 var(--sans); }
.unplaced .notes { max-width: 44rem; padding: 0; }
.note { margin: 0 0 0.625rem; padding: 0.5rem 0.75rem; border: 1px solid var(--line); border-left: 4px solid var(--error); background: var(--sheet); }
.note.is-warning { border-left: 4px dashed var(--warning); }
.note.is-silenced { border-left: 4px dotted var(--pale); }
.note:target { outline: 2px solid var(--ink); background: color-mix(in srgb, var(--lit) 35%, var(--sheet)); }
.notes p { margin: 0; text-align: left; text-indent: 0; }
.note-head { display: flex; flex-wrap: wrap; gap: 0 0.5rem; align-items: baseline; }
.number { display: inline-block; min-width: 1.5rem; padding: 0.125rem 0.25rem; border: 1px solid currentcolor; border-radius: 0.25rem; text-align: center; font-weight: 700; line-height: 1.2; text-decoration: none; }
.notes .message { margin: 0.25rem 0; font-size: 0.875rem; }
.evidence { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0.25rem 0; }
.evidence div { display: flex; gap: 0.375rem; }
.evidence dt { color: var(--pale); }
.evidence dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; }
.notes summary { padding: 0; color: var(--pale); }
.suggestions { margin: 0; padding-left: 1.125rem; }
.notes .place { margin-left: auto; color: var(--pale); font-size: 0.75rem; }

@media (max-width: 56rem) {
  body { padding: 1rem 0.5rem 2rem; }
  .bulletin { padding: 1.25rem 0; }
  .bulletin::before { inset: 0; }
  .row { display: block; }
  .row > .notes { margin: 0.5rem 0 1rem; padding: 0 0.75rem; }
  .bulletin .masthead-title { font-size: 1.5rem; }
  .note { background: var(--desk); }
  .count { width: 7rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@page { margin: 16mm 14mm; }
@media print {
  :root {
    color-scheme: light; --desk: #fff; --sheet: #fff; --ink: #000; --pale: #444; --line: #bbb; --link: #000; --head: #b3131b;
    --error: #a61b16; --error-tint: #fde3e0; --warning: #7a4b00; --warning-tint: #fdf0cc; --compared: #1a5499; --lit: transparent;
    --margin: 62mm; --gap: 6mm;
  }
  body { max-width: none; padding: 0; font-size: 9.5pt; print-color-adjust: exact; }
  fieldset, .box, .chart thead th:first-child:not(:nth-last-child(2)) { display: none; }
  .address { display: block; font-size: 7.5pt; }
  .bulletin { padding: 0; font-size: 10.5pt; }
  .bulletin::before { display: none; }
  .row { display: grid; }
  .row > * { padding: 0; }
  .row > .notes { margin: 0; padding: 0; font-size: 8pt; }
  .notes .message { font-size: 8.5pt; }
  .note, .chart tr, .table tr, .failures li { break-inside: avoid; }
  .notes .place { font-size: 7.5pt; }
  h1, h2, h3, h4, h5, h6, .kicker, .subtitle, .byline, .masthead { break-after: avoid; }
  .bulletin p { orphans: 2; widows: 2; }
  .row:not(:has(> .notes)) { display: block; margin-right: calc(var(--margin) + var(--gap)); }
  .row:has(> .rest > :is(h3, h4, h5, h6, .kicker, .subtitle, .byline):last-child) { break-after: avoid; }
  details::details-content { content-visibility: visible; display: block; }
}
`

/** What a box that is not ticked hides: the notes, and the look of their marks. */
export function filterStyle(rules: ReadonlySet<number>): string {
  const names = ['is-error', 'is-warning', 'is-silenced', ...[...rules].map((number) => `rule-${number}`)]
  return names.map(hiddenBy).join('')
}

function hiddenBy(name: string): string {
  const off = `body:has(#show-${name.replace('is-', '')}:not(:checked))`
  return `${off} :is(.note.${name}, .ref.${name}, .mark.${name} sup) { display: none; }
${off} .mark.${name} { border: 0; background: none; font-weight: inherit; cursor: text; }
`
}

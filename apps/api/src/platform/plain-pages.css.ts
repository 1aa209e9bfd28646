/** The look of the pages that the API serves itself: the portal's colours, without its weight. */
export const plainPagesCss = `
:root { --ink: #1c2223; --paper: #f5f2ec; --sheet: #fffdfa; --brand: #0b4f56; --line: #6d6f69; --focus: #6fd9d0; --bad: #b1261c; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ink: #eeeae2; --paper: #1a1917; --sheet: #242320; --brand: #7fd1cf; --line: #96917f; --focus: #6fd9d0; --bad: #ff9c91; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.5 "Atkinson Hyperlegible Next", Verdana, Arial, sans-serif; }
header { border-bottom: 4px solid var(--brand); background: var(--sheet); }
.brand { margin: 0 auto; max-width: 44rem; padding: .75rem 1rem; font-weight: 700; color: var(--brand); }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
dl { margin: 0 0 1.5rem; } dt { font-weight: 700; margin-top: .75rem; } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
fieldset { border: 0; padding: 0; margin: 0 0 1.5rem; } legend { font-weight: 700; font-size: 1.25rem; padding: 0; margin-bottom: .5rem; }
.choice { display: flex; gap: .75rem; align-items: center; min-height: 2.75rem; } .choice input { width: 1.5rem; height: 1.5rem; flex: none; accent-color: var(--brand); }
label.block { display: block; font-weight: 700; margin-bottom: .25rem; }
textarea { width: 100%; font: inherit; padding: .5rem; border: 2px solid var(--line); background: var(--sheet); color: inherit; }
button { font: inherit; font-weight: 700; padding: .6rem 1.25rem; min-height: 2.75rem; border: 0; background: var(--brand); color: var(--sheet); cursor: pointer; }
a { color: var(--brand); } :focus-visible { outline: 4px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 2px var(--ink); }
.notice { border-left: 8px solid var(--brand); padding: .75rem 1rem; background: var(--sheet); margin: 0 0 1.5rem; } .error { border-left-color: var(--bad); }
.hint { margin: 0 0 .5rem; } .skip { position: absolute; left: -999rem; } .skip:focus { left: 0; background: var(--focus); color: #1c2b2d; padding: .5rem 1rem; }
@media print { header, form { display: none; } }
`;

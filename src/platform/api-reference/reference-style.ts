/** How the page looks; the colours are those of `src/ui/tokens.css`, which the page of a server cannot reach. */
export const referenceStyle = `
:root { color-scheme: light dark; --paper: light-dark(#fdfdfb, #141719); --sunken: light-dark(#f4f5f2, #1b1f22); --ink: light-dark(#1a1d1f, #e6e5e0);
  --soft: light-dark(#43494d, #c3c5c3); --rule: light-dark(#dfe1dd, #2b3135); --accent: light-dark(#0b5a62, #83c9cf); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 0.9375rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.25rem 0.5rem; }
header { padding: 1.5rem clamp(1rem, 3.5vw, 3rem); border-bottom: 1px solid var(--rule); } header p { max-width: 46rem; color: var(--soft); margin: 0.5rem 0 0; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.25rem; margin: 2rem 0 0.5rem; text-transform: capitalize; } h3 { font-size: 0.9375rem; margin: 0; }
code { font: 0.8125rem ui-monospace, "Cascadia Code", monospace; } h3 code { font-size: 0.875rem; }
.columns { display: grid; grid-template-columns: minmax(0, 20rem) minmax(0, 1fr); gap: 2rem; padding: 0 clamp(1rem, 3.5vw, 3rem) 4rem; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; padding: 1.5rem 0; }
nav ul { list-style: none; padding: 0; margin: 0; } nav ul ul { margin: 0.25rem 0 1rem; } nav li { margin: 0.125rem 0; } nav a { text-decoration: none; } nav > ul > li > a { font-weight: 600; text-transform: capitalize; }
article { border-top: 1px solid var(--rule); padding: 1rem 0; max-width: 60rem; } article > p { margin: 0.25rem 0; }
article:target { background: var(--sunken); box-shadow: 0 0 0 0.75rem var(--sunken); }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0; font-size: 0.875rem; } caption { text-align: left; color: var(--soft); }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-top: 1px solid var(--rule); font-weight: 400; } th[scope="row"], td:nth-of-type(1) { white-space: nowrap; overflow-wrap: normal; } thead th { border: 0; white-space: nowrap; color: var(--soft); }
details { margin: 0.25rem 0; } summary { cursor: pointer; color: var(--soft); }
main ul { margin: 0.25rem 0; padding-left: 1.25rem; font-size: 0.875rem; } main li span { color: var(--soft); } small { color: var(--soft); }
@media (max-width: 60rem) { .columns { display: block; } nav { position: static; max-height: none; } table, tbody, tr, th, td { display: block; } thead { display: none; } tr { padding: 0.25rem 0; } th, td { border: 0; padding: 0; } }
`;

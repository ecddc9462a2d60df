/**
 * The style of a notice: light and dark by the person's preference, print, and screens from 320 px.
 * Uses system type only, so that a page asks nothing of anybody else.
 */
export const noticeCss = `:root{color-scheme:light dark;--ground:#fff;--ink:#1b2327;--quiet:#566269;--line:#d8dee1;--accent:#0b5563;--wash:#f3f6f7}
@media (prefers-color-scheme:dark){:root{--ground:#12181b;--ink:#e6ecee;--quiet:#a3b1b7;--line:#334047;--accent:#7fd0de;--wash:#1a2327}}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.6 "Seravek","Gill Sans Nova","Ubuntu","Calibri","DejaVu Sans","Source Sans Pro","Helvetica Neue",sans-serif;-webkit-text-size-adjust:100%}
main{max-width:44rem;margin:0 auto;padding:2rem 1.25rem 4rem}
.notice{overflow-wrap:break-word}
.notice h1{font-size:1.9rem;line-height:1.2;font-weight:600;margin:0 0 1.5rem;text-wrap:balance}
.notice h2{font-size:1.3rem;line-height:1.3;font-weight:600;margin:2.5rem 0 .75rem}
.notice h3{font-size:1.05rem;line-height:1.4;font-weight:600;margin:1.75rem 0 .5rem}
.notice p{margin:0 0 .75rem;max-width:42rem}
.notice ul,.notice ol{margin:0 0 1rem;padding-inline-start:1.25rem}
.notice li{margin:0 0 .4rem;max-width:41rem}
.notice li::marker{color:var(--quiet)}
.notice strong{font-weight:600}
.notice a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.15em}
.notice a:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.notice dl{margin:0 0 1rem}
.notice dl>div{display:grid;grid-template-columns:minmax(8rem,11rem) 1fr;gap:0 1rem;padding:.3rem 0}
.notice dt{color:var(--quiet)}
.notice dd{margin:0;min-width:0;font-variant-numeric:tabular-nums}
.notice section:target h2{text-decoration:underline;text-decoration-color:var(--accent);text-underline-offset:.25em}
.notice #summary{background:var(--wash);border-inline-start:4px solid var(--accent);padding:1.25rem 1.25rem .6rem}
.notice #summary h2{margin-top:0}
.notice .contents{margin:2rem 0 0}
.notice .contents h2{font-size:1.05rem;margin:0 0 .5rem}
.notice .contents ol{list-style:none;padding:0;columns:2;column-gap:2rem}
.notice .contents li{break-inside:avoid;margin:0;padding:.25rem 0}
.notice table{border-collapse:collapse;width:100%;margin:0 0 1rem}
.notice th,.notice td{text-align:start;vertical-align:top;padding:.6rem .75rem .6rem 0;border-top:1px solid var(--line)}
.notice th{font-weight:600}
.notice .columns{border-bottom:1px solid var(--line)}
.notice .columns th{width:32%;padding-inline-end:1.25rem}
.notice .columns dl>div{grid-template-columns:minmax(5.5rem,7rem) 1fr}
.notice .columns h2{font-size:1rem;line-height:1.6;margin:0}
.notice .columns td>:last-child{margin-bottom:0}
.notice .note{color:var(--quiet)}
.notice .gap{background:none;color:inherit;border:1px dashed currentColor;border-radius:3px;padding:.05rem .35rem}
@media (max-width:40rem){main{padding:1.25rem 1rem 3rem}.notice h1{font-size:1.4rem;hyphens:auto}.notice .contents ol{columns:1}.notice dl>div,.notice .columns dl>div{grid-template-columns:1fr}.notice .columns,.notice .columns tbody,.notice .columns tr,.notice .columns th,.notice .columns td{display:block;width:auto}.notice .columns th{padding-bottom:0}.notice .columns td{border-top:0;padding-top:.3rem;padding-inline-end:0}}
@media print{:root{--ground:#fff;--ink:#000;--quiet:#333;--line:#999;--accent:#000;--wash:#fff}body{font-size:10.5pt;line-height:1.45}main{max-width:none;padding:0}.notice .contents{display:none}.notice h2,.notice h3{break-after:avoid}.notice h2{margin-top:1.4em}.notice li,.notice dl>div,.notice .columns tr{break-inside:avoid}.notice #summary{padding:.8em 1em .2em}.notice a{text-decoration:none}@page{margin:20mm 18mm}}
`

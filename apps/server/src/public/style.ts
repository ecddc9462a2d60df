import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { noticeCss } from '@seloste/documents'
import { type Answer, makeAnswer } from '../host/answer.ts'
import { elementScript } from './element-script.ts'

/** Other sites may read the style and the font: their own pages show notices with them. */
const open = ['Access-Control-Allow-Origin', '*']
const forever = ['Cache-Control', 'public, max-age=31536000, immutable', 'Vary', 'Accept-Encoding']
const daily = ['Cache-Control', 'public, max-age=86400', 'Vary', 'Accept-Encoding']
/** Where the custom element is for the sites of organisations: they write this address into their pages. */
const elementPath = '/assets/seloste-notice.js'

/** The public pages' own style and font, at addresses that name their content; `safety` are headers of them all. */
export function publicStyle(safety: readonly string[]): {
  stylesheet: string
  assets: ReadonlyMap<string, Answer>
} {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  )
  const font = readFileSync(file)
  const fontPath = `/assets/source-sans-3.${mark(font)}.woff2`
  const css = `@font-face{font-family:"Source Sans 3";font-style:normal;font-weight:200 900;font-display:swap;src:url(${fontPath}) format("woff2")}
${noticeCss}
${frameCss}`
  const stylesheet = `/assets/notice.${mark(css)}.css`
  return {
    stylesheet,
    assets: new Map([
      [fontPath, makeAnswer(200, 'font/woff2', font, [...open, ...forever, ...safety])],
      [stylesheet, makeAnswer(200, 'text/css; charset=utf-8', css, [...open, ...forever, ...safety])],
      [
        elementPath,
        makeAnswer(200, 'text/javascript; charset=utf-8', elementScript, [...open, ...daily, ...safety]),
      ],
    ]),
  }
}

function mark(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}

/** What stands around a notice: who speaks, the choice of language, the foot. */
const frameCss = `
body{font-family:"Source Sans 3","Source Sans Pro","Helvetica Neue",sans-serif;font-size:1.0625rem}
a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.15em}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999px}
.skip:focus{left:1rem;top:1rem;background:var(--ground);padding:.5rem 1rem;z-index:1}
body>header,body>footer{max-width:44rem;margin:0 auto;padding:1rem 1.25rem;box-sizing:content-box}
body>header{display:flex;flex-wrap:wrap;gap:.25rem 2rem;justify-content:space-between;align-items:baseline;border-bottom:1px solid var(--line)}
body>header:empty{display:none}
.owner{margin:0;font-weight:600}
.owner a{color:inherit;text-decoration:none}
.owner a:hover{text-decoration:underline}
.languages{margin-inline-start:auto}
.languages ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;list-style:none;margin:0;padding:0}
.languages a{display:inline-block;padding:.25rem 0}
.languages a[aria-current]{color:inherit;text-decoration:none;font-weight:600}
main>h1{font-size:1.9rem;line-height:1.2;font-weight:600;margin:1rem 0 1.25rem;text-wrap:balance}
.index{list-style:none;padding:0;margin:2rem 0;columns:2;column-gap:2rem}
.index li{break-inside:avoid}
.versions{list-style:none;padding:0;margin:2rem 0 0}
.versions>li{border-top:1px solid var(--line);padding:1.25rem 0}
.versions h2{font-size:1.15rem;margin:0 0 .5rem}
.versions h3{font-size:1rem;margin:1rem 0 .35rem}
.versions li li{margin:0 0 .35rem}
.past,.told{background:var(--wash);border-inline-start:4px solid var(--accent);padding:.9rem 1.25rem;margin:0 0 1.5rem}
.past p,.told p{margin:0 0 .35rem}
.find{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:1.5rem 0 0}
.find label{display:block;flex:1 1 14rem}
.find input,.find button{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--quiet);border-radius:4px;padding:.45rem .75rem;box-sizing:border-box}
.find input{width:100%}
.find :focus-visible{outline:3px solid var(--accent);outline-offset:1px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.index a{display:block;padding:.45rem 0;line-height:1.35}
body>footer{border-top:1px solid var(--line);font-size:.9375rem;color:var(--quiet);padding-bottom:3rem}
body>footer p{margin:.35rem 0}
@media (max-width:40rem){body>header,body>footer{padding-inline:1rem}.index{columns:1}main>h1{font-size:1.55rem}}
@media print{body>header,.skip,body>footer p+p{display:none}body>footer{border:0;padding:0;margin-top:2em}}
`

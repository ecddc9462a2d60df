import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { noticeCss } from '@seloste/documents'
import { type Answer, makeAnswer } from './answer.ts'

const forever = ['Cache-Control', 'public, max-age=31536000, immutable', 'Vary', 'Accept-Encoding']

/** The public pages' own style and font, at addresses that name their content. */
export function publicStyle(): { stylesheet: string; assets: ReadonlyMap<string, Answer> } {
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
      [fontPath, makeAnswer(200, 'font/woff2', font, forever)],
      [stylesheet, makeAnswer(200, 'text/css; charset=utf-8', css, forever)],
    ]),
  }
}

function mark(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}

/** What stands around a notice: who speaks, the choice of language, the foot. */
const frameCss = `
.skip{position:absolute;left:-999px}
.skip:focus{left:1rem;top:1rem;background:var(--ground);padding:.5rem 1rem;z-index:1}
body>header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between;align-items:baseline}
body>header p{margin:0;font-weight:600}
.languages ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:0;padding:0}
.languages a{display:inline-block;padding:.25rem 0;min-height:1.5rem}
.languages a[aria-current]{color:inherit;text-decoration:none;font-weight:600}
.index{list-style:none;padding:0}
.index a{display:block;padding:.5rem 0}
body>footer{margin-top:3rem;font-size:.9375rem;color:var(--quiet)}
@media print{.languages,.skip,body>footer{display:none}}
`

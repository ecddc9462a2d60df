import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { publishingTexts } from './publishing-texts.ts'

/** What an organisation puts on its own site to show the notice there, to be copied. */
export default function Snippets({ address }: { address: string }) {
  const texts = useTexts(publishingTexts)
  const { origin, pathname } = new URL(address)
  const frame = `<iframe src="${address}/embed" title="${texts.frameTitle}" style="width:100%;height:80vh;border:0"></iframe>`
  const element = `<script type="module" src="${origin}/assets/seloste-notice.js"></script>\n<seloste-notice src="${origin}${pathname}"></seloste-notice>`
  return (
    <details>
      <summary className="cursor-pointer font-semibold">{texts.embed}</summary>
      <div className="mt-2 flex flex-col gap-4">
        <Snippet title={texts.frame} help={texts.frameHelp} code={frame} />
        <Snippet title={texts.element} help={texts.elementHelp} code={element} />
      </div>
    </details>
  )
}

function Snippet({ title, help, code }: { title: string; help: string; code: string }) {
  const texts = useTexts(publishingTexts)
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(code)
    setCopied(true)
  }
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-semibold">{title}</h3>
      <p className="text-small text-soft">{help}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre tabIndex={0} className="overflow-auto rounded-md border border-line bg-sunken p-3 text-small">
        <code>{code}</code>
      </pre>
      <div className="flex items-center gap-3">
        <Button size="small" onPress={() => void copy()} aria-label={`${texts.copy}: ${title}`}>
          {texts.copy}
        </Button>
        <span role="status" className="text-small text-fine">
          {isCopied && texts.copied}
        </span>
      </div>
    </section>
  )
}

import type { ReactNode } from 'react'
import { useTexts } from '../../../language/catalogue.ts'
import { SectionFindings } from '../findings/section-findings.tsx'
import { sectionTexts } from '../wording/section-texts.ts'
import type { SectionCode } from './section-codes.ts'

/** A part of the desk under its heading, with what it is about and where the law asks for it. */
export function Section({ code, children }: { code: SectionCode; children: ReactNode }) {
  const { title, help } = useTexts(sectionTexts)[code]
  return (
    <section
      data-section={code}
      aria-labelledby={`section-${code}`}
      className="flex scroll-mt-28 flex-col gap-5 border-t border-line pt-8 first:border-t-0 first:pt-0"
    >
      <div>
        <h2 id={`section-${code}`} tabIndex={-1} className="text-title">
          {title}
        </h2>
        <p className="mt-1 text-soft">{help}</p>
      </div>
      <SectionFindings section={code} />
      {children}
    </section>
  )
}

import type { Document, Section } from '@seloste/documents'
import { memo } from 'react'
import { SectionMarks } from '../findings/notice-marks.tsx'
import { Blocks } from './blocks.tsx'
import { Runs } from './runs.tsx'
import './notice-paper.css'

/** A notice drawn from its document; a section that says the same is not drawn anew. */
export const NoticePaper = memo(function NoticePaper({ document }: { document: Document }) {
  return (
    <article className={`paper ${document.presentation}`} lang={document.language}>
      <h2 className="paper-title">
        <Runs runs={document.title} />
      </h2>
      {document.sections.map((section) => (
        <PaperSection key={section.id} section={section} />
      ))}
    </article>
  )
})

const PaperSection = memo(function PaperSection({ section }: { section: Section }) {
  return (
    <section data-part={section.id}>
      <h3>
        {section.number !== undefined && `${section.number} `}
        <Runs runs={section.heading} />
        <SectionMarks section={section.id} />
      </h3>
      <div>
        <Blocks blocks={section.blocks} />
      </div>
    </section>
  )
})

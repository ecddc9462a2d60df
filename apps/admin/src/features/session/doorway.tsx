import type { ReactNode } from 'react'
import { LanguageLinks } from '../../components/language-links.tsx'
import { Wordmark } from '../../components/wordmark.tsx'

/** A page before the desk: the name, one thing to do, the languages. */
export function Doorway(props: { title: string; lead: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-md flex-col px-6 py-8 sm:py-14">
      <header className="text-large">
        <Wordmark />
      </header>
      <main className="flex flex-1 flex-col gap-8 py-12">
        <div className="flex flex-col gap-2">
          <h1 className="text-display">{props.title}</h1>
          <p className="text-large text-soft">{props.lead}</p>
        </div>
        {props.children}
      </main>
      <footer>
        <LanguageLinks />
      </footer>
    </div>
  )
}

import { useEffect, useState } from 'react'
import { useTexts } from '../../language/catalogue.ts'
import { look, useDesk, useRegister } from './editing/desk-context.ts'
import { SectionCounts } from './findings/section-counts.tsx'
import { isFilled, type SectionCode, sectionCodes } from './sections/section-codes.ts'
import { deskTexts } from './wording/desk-texts.ts'
import { sectionTexts } from './wording/section-texts.ts'

/** The sections of the desk: which are filled, and where one is. */
export function SectionNavigation() {
  const desk = useDesk()
  const texts = useTexts(deskTexts)
  const titles = useTexts(sectionTexts)
  const current = useCurrentSection()
  const filled = useRegister((register) =>
    sectionCodes.filter((code) => isFilled(code, register)).join(' '),
  ).split(' ')
  return (
    <nav aria-label={texts.sections} className="text-small">
      <ul className="flex flex-col">
        {sectionCodes.map((code) => {
          const isThere = filled.includes(code)
          return (
            <li key={code}>
              <button
                type="button"
                aria-current={code === current ? 'location' : undefined}
                onClick={() => {
                  look(desk, { side: 'facts' })
                  goToSection(code)
                }}
                className={`flex min-h-8 w-full cursor-pointer items-baseline gap-2 rounded-md px-2 py-1 text-left hover:bg-sunken ${
                  code === current ? 'font-semibold text-accent' : ''
                }`}
              >
                <span
                  aria-hidden="true"
                  className={`size-2 shrink-0 self-center rounded-full border ${isThere ? 'border-accent bg-accent' : 'border-edge'}`}
                />
                <span className="grow">
                  {titles[code].title}
                  <span className="sr-only">, {isThere ? texts.filled : texts.empty}</span>
                </span>
                <span className="[&>*]:justify-end">
                  <SectionCounts section={code} />
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** Brings a section into view and its heading into focus. */
export function goToSection(code: SectionCode): void {
  const heading = document.getElementById(`section-${code}`)
  heading?.closest('section')?.scrollIntoView({ block: 'start', behavior: 'instant' })
  heading?.focus({ preventScroll: true })
}

/** Moves to the next section, or the one before. */
export function stepSection(by: 1 | -1): void {
  const here = document.activeElement?.closest<HTMLElement>('[data-section]')?.dataset['section']
  const codes: readonly string[] = sectionCodes
  const at = codes.indexOf(here ?? '')
  const next = sectionCodes[Math.min(sectionCodes.length - 1, Math.max(0, at === -1 ? 0 : at + by))]
  if (next !== undefined) goToSection(next)
}

function useCurrentSection(): SectionCode {
  const [current, setCurrent] = useState<SectionCode>('identity')
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const code = sectionCodes.find((one) => one === target.getAttribute('data-section'))
          if (isIntersecting && code !== undefined) setCurrent(code)
        }
      },
      { rootMargin: '-20% 0px -75% 0px' },
    )
    for (const section of document.querySelectorAll('[data-section]')) watcher.observe(section)
    return () => watcher.disconnect()
  }, [])
  return current
}

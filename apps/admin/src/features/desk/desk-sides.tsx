import type { FrozenRegister } from '@seloste/domain'
import { Switch } from '../../components/switch.tsx'
import { useTexts } from '../../language/catalogue.ts'
import { look, useDesk, useView } from './editing/desk-context.ts'
import { LiveNotice } from './notice/live-notice.tsx'
import { ErrorSummary } from './saving/error-summary.tsx'
import { SectionNavigation } from './section-navigation.tsx'
import { Sections } from './sections/sections.tsx'
import { deskTexts } from './wording/desk-texts.ts'

/** Facts on the left, the notice on the right; on a narrow screen one of them at a time. */
export function DeskSides({ published }: { published: FrozenRegister | undefined }) {
  const desk = useDesk()
  const texts = useTexts(deskTexts)
  const side = useView((view) => view.side)
  const allLanguages = useView((view) => view.allLanguages)
  return (
    <div className="grid grid-cols-1 gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] xl:grid-cols-[11.5rem_minmax(0,1fr)_minmax(0,1.05fr)]">
      <div className="hidden xl:block">
        <div className="sticky top-[calc(var(--header-height)+4.5rem)] max-h-[calc(100dvh-var(--header-height)-5rem)] overflow-auto py-4">
          <SectionNavigation />
        </div>
      </div>
      <section
        aria-label={texts.facts}
        className={`min-w-0 flex-col gap-8 py-4 pb-[40vh] lg:flex ${side === 'facts' ? 'flex' : 'hidden'}`}
      >
        <ErrorSummary />
        {desk.languages.length > 1 && (
          <Switch
            isSelected={allLanguages}
            onChange={(on) => look(desk, { allLanguages: on })}
            className="-mb-4 text-small"
          >
            {texts.allLanguages}
          </Switch>
        )}
        <div className="flex flex-col gap-8">
          <Sections />
        </div>
      </section>
      <div className={`min-w-0 lg:block ${side === 'notice' ? '' : 'hidden'}`}>
        <div className="h-[calc(100dvh-var(--header-height)-7rem)] overflow-hidden rounded-lg border border-line bg-raised lg:sticky lg:top-[calc(var(--header-height)+4.5rem)] lg:h-[calc(100dvh-var(--header-height)-5.5rem)]">
          <LiveNotice published={published} />
        </div>
      </div>
    </div>
  )
}

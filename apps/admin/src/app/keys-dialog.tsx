import { Dialog } from '../components/dialog.tsx'
import { KeyHint } from '../components/key-hint.tsx'
import { useTexts } from '../language/catalogue.ts'
import { keysTexts } from './keys-texts.ts'
import { shellTexts } from './shell-texts.ts'

/** The map of keys. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { keys: title } = useTexts(shellTexts)
  const texts = useTexts(keysTexts)
  const { keyList } = texts
  const groups = [
    {
      place: texts.everywhere,
      keys: [
        ['Mod+K', keyList.commands],
        ['?', keyList.keys],
      ],
    },
    {
      place: texts.inLists,
      keys: [
        ['/', keyList.search],
        ['j', keyList.down],
        ['k', keyList.up],
        ['Enter', keyList.open],
        ['x', keyList.select],
      ],
    },
    {
      place: texts.inDesk,
      keys: [
        ['Mod+S', keyList.save],
        ['Mod+Z', keyList.undo],
        ['F6', keyList.next],
        ['F8', keyList.nextFinding],
        ['Shift+F8', keyList.previousFinding],
      ],
    },
  ] as const
  return (
    <Dialog isOpen onClose={onClose} title={title}>
      {groups.map(({ place, keys }) => (
        <section key={place} aria-label={place}>
          <h3 className="mb-1 text-soft">{place}</h3>
          <dl>
            {keys.map(([key, does]) => (
              <div key={key} className="flex justify-between gap-6 py-1">
                <dt>{does}</dt>
                <dd>
                  <KeyHint keys={key} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}

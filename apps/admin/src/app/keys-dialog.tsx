import { Dialog } from '../components/dialog.tsx'
import { KeyHint } from '../components/key-hint.tsx'
import { useTexts } from '../language/catalogue.ts'
import { shellTexts } from './shell-texts.ts'

/** The map of keys. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(shellTexts)
  const { keyList } = texts
  const groups = [
    {
      title: texts.everywhere,
      keys: [
        ['Mod+K', keyList.commands],
        ['?', keyList.keys],
      ],
    },
    {
      title: texts.inLists,
      keys: [
        ['/', keyList.search],
        ['j', keyList.down],
        ['k', keyList.up],
        ['Enter', keyList.open],
        ['x', keyList.select],
      ],
    },
    {
      title: texts.inDesk,
      keys: [
        ['Mod+S', keyList.save],
        ['Mod+Z', keyList.undo],
        ['F6', keyList.next],
      ],
    },
  ] as const
  return (
    <Dialog isOpen onClose={onClose} title={texts.keys}>
      {groups.map(({ title, keys }) => (
        <section key={title} aria-label={title}>
          <h3 className="mb-1 text-soft">{title}</h3>
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

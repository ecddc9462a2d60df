import { Button } from '../../../components/button.tsx'
import { NoticeBox } from '../../../components/notice-box.tsx'
import { useTexts } from '../../../language/catalogue.ts'
import { deskTexts } from '../wording/desk-texts.ts'
import type { Archiving } from './use-archiving.ts'
import { versionsTexts } from './versions-texts.ts'

/** Says that the register has been put aside, what that means, and offers the way back. */
export function ArchivedBox({ archiving }: { archiving: Archiving }) {
  const { restoreIt } = useTexts(deskTexts)
  const texts = useTexts(versionsTexts)
  if (!archiving.isArchived) return null
  return (
    <div className="pt-4">
      <NoticeBox
        tone="warning"
        title={texts.isArchived}
        action={
          <Button size="small" onPress={() => void archiving.move('restore')}>
            {restoreIt}
          </Button>
        }
      >
        <p>{texts.archivedHelp}</p>
      </NoticeBox>
    </div>
  )
}

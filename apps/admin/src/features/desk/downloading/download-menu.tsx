import { useState } from 'react'
import { handOver } from '../../../components/hand-over.ts'
import { Menu, MenuItem } from '../../../components/menu.tsx'
import { showToast } from '../../../components/toast.ts'
import { useApi } from '../../../connection/api.ts'
import { failureOf } from '../../../connection/failure.ts'
import { useTexts } from '../../../language/catalogue.ts'
import { useDesk } from '../editing/desk-context.ts'
import { downloadingTexts } from './downloading-texts.ts'

import { downloadFormats, noticeFile } from './notice-file.ts'

/** Takes the notice along as a file, as it lies on the desk, in the language and layout that are shown. */
export function DownloadMenu() {
  const api = useApi()
  const desk = useDesk()
  const texts = useTexts(downloadingTexts)
  const [isMaking, setMaking] = useState(false)
  const download = async (key: string | number) => {
    const format = downloadFormats.find((one) => one === key)
    if (format === undefined) return
    setMaking(true)
    try {
      const { name, content } = await noticeFile(api, desk, format)
      handOver(name, content)
    } catch (error) {
      const { sentence } = failureOf(error)
      showToast({ text: [texts.notMade, sentence].filter(Boolean).join(' '), tone: 'error' })
    } finally {
      setMaking(false)
    }
  }
  return (
    <div className="flex items-center gap-2">
      <Menu
        label={texts.download}
        button={{ size: 'small', isDisabled: isMaking }}
        onAction={(key) => void download(key)}
      >
        {downloadFormats.map((format) => (
          <MenuItem key={format} id={format}>
            {texts[format]}
          </MenuItem>
        ))}
      </Menu>
      <span role="status" className="text-small text-soft">
        {isMaking ? texts.making : ''}
      </span>
    </div>
  )
}

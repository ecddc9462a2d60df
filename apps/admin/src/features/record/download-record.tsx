import type { RecordTemplateCode } from '@seloste/documents'
import type { Language } from '@seloste/domain'
import { useRef, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { handOver } from '../../components/hand-over.ts'
import { Menu, MenuItem } from '../../components/menu.tsx'
import { Spinner } from '../../components/progress.tsx'
import { Switch } from '../../components/switch.tsx'
import { showToast } from '../../components/toast.ts'
import { useApi } from '../../connection/api.ts'
import { failureOf } from '../../connection/failure.ts'
import { useTexts } from '../../language/catalogue.ts'
import { recordTexts } from './record-texts.ts'

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  pdf: 'application/pdf',
  json: 'application/json',
} as const

const formats = ['xlsx', 'csv', 'pdf', 'json'] as const

/** Takes the whole record along as a file; what takes long can be called off. */
export function DownloadRecord(props: { template: RecordTemplateCode; language: Language }) {
  const api = useApi()
  const texts = useTexts(recordTexts)
  const [carriesFacts, setCarriesFacts] = useState(true)
  const [isMaking, setMaking] = useState(false)
  const making = useRef<AbortController>(undefined)
  const download = async (key: string | number) => {
    const format = formats.find((one) => one === key)
    if (format === undefined) return
    const controller = new AbortController()
    making.current = controller
    setMaking(true)
    try {
      const { signal } = controller
      const { name, content } = await api.record.file.mutate({ ...props, format, carriesFacts }, { signal })
      const bytes = Uint8Array.from(atob(content), (one) => one.charCodeAt(0))
      handOver(name, new Blob([bytes], { type: types[format] }))
    } catch (error) {
      if (controller.signal.aborted) return
      const { sentence } = failureOf(error)
      showToast({ text: [texts.notMade, sentence].filter(Boolean).join(' '), tone: 'error' })
    } finally {
      setMaking(false)
    }
  }
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-3">
        <Menu
          label={texts.download}
          button={{ tone: 'primary', isDisabled: isMaking }}
          onAction={(key) => void download(key)}
        >
          {formats.map((format) => (
            <MenuItem key={format} id={format}>
              {texts.forms[format]}
            </MenuItem>
          ))}
        </Menu>
        <span role="status" className="flex items-center gap-2 text-small text-soft">
          {isMaking && (
            <>
              <Spinner />
              {texts.making}
            </>
          )}
        </span>
        {isMaking && (
          <Button size="small" onPress={() => making.current?.abort()}>
            {texts.cancel}
          </Button>
        )}
      </div>
      <Switch isSelected={carriesFacts} onChange={setCarriesFacts}>
        {texts.carries}
      </Switch>
      <p className="max-w-prose text-small text-soft">{texts.carriesNote}</p>
    </div>
  )
}

import { useSyncExternalStore } from 'react'
import { currentConnection, watchConnection } from '../connection/watched-fetch.ts'
import { useTexts } from '../language/catalogue.ts'
import { connectionTexts } from '../language/connection-texts.ts'

/** Says, as long as the server does not answer, what is safe. */
export function ConnectionBanner() {
  const texts = useTexts(connectionTexts)
  const isLost = useSyncExternalStore(watchConnection, currentConnection) === 'lost'
  return (
    <div role="status">
      {isLost && (
        <p className="border-b border-warning bg-warning-tint px-4 py-2 text-center font-semibold text-warning">
          {texts.banner}
        </p>
      )}
    </div>
  )
}

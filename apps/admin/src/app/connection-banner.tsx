import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import {
  currentConnection,
  reportOffline,
  watchConnection,
  watchedFetch,
} from '../connection/watched-fetch.ts'
import { useTexts } from '../language/catalogue.ts'
import { connectionTexts } from '../language/connection-texts.ts'

const pause = 4000

/** Says, as long as the server does not answer, what is safe; asks again until it does, then for what was missed. */
export function ConnectionBanner() {
  const texts = useTexts(connectionTexts)
  const queries = useQueryClient()
  const isLost = useSyncExternalStore(watchConnection, currentConnection) === 'lost'
  useEffect(() => {
    addEventListener('offline', reportOffline)
    return () => removeEventListener('offline', reportOffline)
  }, [])
  useEffect(() => {
    if (!isLost) return
    const ask = () => void watchedFetch('/health').catch(() => undefined)
    const timer = setInterval(ask, pause)
    addEventListener('online', ask)
    return () => {
      clearInterval(timer)
      removeEventListener('online', ask)
      void queries.invalidateQueries({ predicate: ({ state }) => state.status === 'error' })
    }
  }, [isLost, queries])
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

import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { ToastRegion } from '../components/toast-region.tsx'
import { useTexts } from '../language/catalogue.ts'
import { ConnectionBanner } from './connection-banner.tsx'
import { Header } from './header.tsx'
import { PendingPage } from './pending-page.tsx'
import { shellTexts } from './shell-texts.ts'
import { SignedOut } from './signed-out.tsx'
import { useFocusOnNewPage } from './use-focus-on-new-page.ts'

/** What stands around every page of the desk. */
export function Frame() {
  const texts = useTexts(shellTexts)
  useFocusOnNewPage()
  return (
    <>
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-raised px-4 py-2 font-semibold text-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {texts.skip}
      </a>
      <Header />
      <ConnectionBanner />
      <main id="content" tabIndex={-1} className="mx-auto max-w-[100rem] px-4 py-6 outline-none sm:px-6">
        <Suspense fallback={<PendingPage />}>
          <Outlet />
        </Suspense>
      </main>
      <ToastRegion />
      <SignedOut />
    </>
  )
}

import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { readFindingsSearch } from '../features/findings/findings-search.ts'
import { readRecordView } from '../features/record/record-view.ts'
import { readRegisterSearch } from '../features/registers/register-search.ts'
import { BrokenPage } from './broken-page.tsx'
import { Frame } from './frame.tsx'
import { LastOrganisation } from './last-organisation.tsx'
import { MissingPage } from './missing-page.tsx'
import { OrganisationLayout } from './organisation-layout.tsx'
import { PendingPage } from './pending-page.tsx'

const root = createRootRoute({ component: Frame, notFoundComponent: MissingPage, errorComponent: BrokenPage })

const home = createRoute({ getParentRoute: () => root, path: '/', component: LastOrganisation })

const found = createRoute({
  getParentRoute: () => root,
  path: '/new',
  component: lazyRouteComponent(() => import('./routes/found-route.tsx'), 'FoundRoute'),
})

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/$organisation',
  component: OrganisationLayout,
})

const organisationHome = createRoute({
  getParentRoute: () => organisation,
  path: '/',
  component: LastOrganisation,
})

const registers = createRoute({
  getParentRoute: () => organisation,
  path: '/registers',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(() => import('./routes/registers-route.tsx'), 'RegistersRoute'),
})

const begin = createRoute({
  getParentRoute: () => organisation,
  path: '/registers/new',
  validateSearch: readFirst,
  component: lazyRouteComponent(() => import('./routes/begin-route.tsx'), 'BeginRoute'),
})

const intake = createRoute({
  getParentRoute: () => organisation,
  path: '/registers/import',
  validateSearch: readFirst,
  component: lazyRouteComponent(() => import('./routes/intake-route.tsx'), 'IntakeRoute'),
})

const register = createRoute({
  getParentRoute: () => organisation,
  path: '/registers/$register',
  validateSearch: readDesk,
  component: lazyRouteComponent(() => import('./routes/register-route.tsx'), 'RegisterRoute'),
})

const findings = createRoute({
  getParentRoute: () => organisation,
  path: '/findings',
  validateSearch: readFindingsSearch,
  component: lazyRouteComponent(() => import('./routes/findings-route.tsx'), 'FindingsRoute'),
})

const record = createRoute({
  getParentRoute: () => organisation,
  path: '/record',
  validateSearch: readRecordView,
  component: lazyRouteComponent(() => import('./routes/record-route.tsx'), 'RecordRoute'),
})

const recordImport = createRoute({
  getParentRoute: () => organisation,
  path: '/record/import',
  component: lazyRouteComponent(() => import('./routes/record-import-route.tsx'), 'RecordImportRoute'),
})

const parties = createRoute({
  getParentRoute: () => organisation,
  path: '/parties',
  validateSearch: (raw: Record<string, unknown>): { q?: string } =>
    typeof raw['q'] === 'string' && raw['q'] !== '' ? { q: raw['q'].slice(0, 300) } : {},
  component: lazyRouteComponent(() => import('./routes/parties-route.tsx'), 'PartiesRoute'),
})

const newParty = createRoute({
  getParentRoute: () => organisation,
  path: '/parties/new',
  component: lazyRouteComponent(() => import('./routes/party-route.tsx'), 'NewPartyRoute'),
})

const party = createRoute({
  getParentRoute: () => organisation,
  path: '/parties/$party',
  validateSearch: readFact,
  component: lazyRouteComponent(() => import('./routes/party-route.tsx'), 'PartyRoute'),
})

const settings = createRoute({
  getParentRoute: () => organisation,
  path: '/settings',
  validateSearch: readFact,
  component: lazyRouteComponent(() => import('./routes/settings-route.tsx'), 'SettingsRoute'),
})

/** Whether a register is the first of a first run, in which the steps are shown. */
function readFirst(raw: Record<string, unknown>): { first?: true } {
  return raw['first'] === true ? { first: true } : {}
}

/** The same, and the finding at which the desk is opened. */
function readDesk(raw: Record<string, unknown>): { first?: true; rule?: string; fact?: string } {
  const { rule, fact } = raw
  return {
    ...readFirst(raw),
    ...(typeof rule === 'string' && { rule }),
    ...(typeof fact === 'string' && { fact }),
  }
}

/** The fact at whose field a page is opened. */
function readFact(raw: Record<string, unknown>): { fact?: string } {
  return typeof raw['fact'] === 'string' ? { fact: raw['fact'] } : {}
}

/** The addresses of the desk. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    found,
    organisation.addChildren([
      organisationHome,
      registers,
      begin,
      intake,
      register,
      findings,
      record,
      recordImport,
      parties,
      newParty,
      party,
      settings,
    ]),
  ]),
  basepath: '/app',
  defaultPreload: 'intent',
  defaultPendingComponent: PendingPage,
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: MissingPage,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

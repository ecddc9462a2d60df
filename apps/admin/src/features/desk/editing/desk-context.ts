import type {
  FactPath,
  FieldError,
  Language,
  LayoutCode,
  Organisation,
  Referable,
  Register,
} from '@seloste/domain'
import { valueAt } from '@seloste/domain'
import { createContext, use, useSyncExternalStore } from 'react'
import type { DeskFindings } from '../findings/desk-findings.ts'
import type { DeskStore } from './desk-store.ts'
import { type Observable, observable, useObserved } from './observable.ts'

/** How the desk is looked at. */
export interface View {
  /** The language of the notice and of the texts in the fields. */
  language: Language
  layout: LayoutCode
  /** Every text with all its languages below each other. */
  allLanguages: boolean
  /** Fact paths of the items that are open, and of those whose rarer fields are shown (`path#more`). */
  open: ReadonlySet<string>
  /** Which side a narrow screen shows. */
  side: 'facts' | 'notice'
}

/** What one is at: the fact whose field has the focus, and the one that is pointed at. */
export interface Attention {
  focused?: FactPath | undefined
  pointed?: FactPath | undefined
}

/** Everything that the fields of one desk share. */
export interface Desk {
  store: DeskStore
  organisation: Organisation
  /** Languages in which texts are written, the organisation's first. */
  languages: readonly Language[]
  view: Observable<View>
  attention: Observable<Attention>
  errors: Observable<readonly FieldError[]>
  known: Observable<Referable>
  /** What the law says of the register as it stands. */
  findings: Observable<DeskFindings>
  /** Keeps a change of the organisation, on which all of its registers lean; tells whether it was kept. */
  saveOrganisation: (organisation: Organisation) => Promise<boolean>
}

/** Lays out a desk for a register. */
export function layDesk(
  store: DeskStore,
  organisation: Organisation,
  known: Referable,
  first: { language: Language; layout: LayoutCode },
): Omit<Desk, 'saveOrganisation'> {
  return {
    store,
    organisation,
    languages: organisation.languages,
    view: observable<View>({ ...first, allLanguages: false, open: new Set(), side: 'facts' }),
    attention: observable<Attention>({}),
    errors: observable<readonly FieldError[]>([]),
    known: observable(known),
    findings: observable<DeskFindings>({ findings: undefined, register: undefined, rules: 0, date: '' }),
  }
}

/** The desk at hand. */
export const DeskContext = createContext<Desk | undefined>(undefined)

/** The desk at hand. Throws outside of one. */
export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (desk === undefined) throw new Error('a field of a register needs a desk around it')
  return desk
}

/** The fact at a path; the component is drawn anew when this fact changes and for no other. */
export function useFact(path: FactPath): unknown {
  const { store } = useDesk()
  return useSyncExternalStore(store.subscribe, () => valueAt(store.get().register, path))
}

/** A part of the register that keeps its identity while it does not change. */
export function useRegister<Part>(part: (register: Register) => Part): Part {
  const { store } = useDesk()
  return useSyncExternalStore(store.subscribe, () => part(store.get().register))
}

/** A part of how the desk is looked at. */
export function useView<Part>(part: (view: View) => Part): Part {
  return useObserved(useDesk().view, part)
}

/** Changes how the desk is looked at. */
export function look(desk: Desk, change: Partial<View>): void {
  desk.view.set({ ...desk.view.get(), ...change })
}

/** Opens or closes something that can be folded. */
export function fold(desk: Desk, name: string, isOpen: boolean): void {
  const open = new Set(desk.view.get().open)
  if (isOpen) open.add(name)
  else open.delete(name)
  look(desk, { open })
}

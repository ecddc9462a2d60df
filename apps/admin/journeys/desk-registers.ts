import type { BrowserContext } from '@seloste/browser'
import { emptyRegister, type Organisation, type Register } from '@seloste/domain'

/** An organisation of the demo, and the register that a journey makes in it. */
export interface JourneyRegister {
  organisation: { id: string; content: Organisation }
  id: string
  slug: string
  path: string
}

/** The organisation of the demo with this slug. */
export async function demoOrganisation(context: BrowserContext, slug: string) {
  const answer = await context.request.get('/api/trpc/session.get')
  const { result } = (await answer.json()) as {
    result: { data: { memberships: { organisation: JourneyRegister['organisation'] }[] } }
  }
  const found = result.data.memberships.find(({ organisation }) => organisation.content.slug === slug)
  if (found === undefined) throw new Error(`the demo has no organisation ${slug}`)
  return found.organisation
}

/** Makes a register in an organisation of the demo. */
export async function makeRegister(
  context: BrowserContext,
  content: Register,
  organisationSlug = 'lumiselka',
): Promise<JourneyRegister> {
  const organisation = await demoOrganisation(context, organisationSlug)
  const answer = await asked(context, organisation, 'registers.create', { content })
  const { result } = (await answer.json()) as { result: { data: { id: string; slug: string } } }
  const { id, slug } = result.data
  return { organisation, id, slug, path: `/app/${organisationSlug}/registers/${id}` }
}

/** Has something done in an organisation, as somebody else at another desk would. */
export async function asked(
  context: BrowserContext,
  organisation: { id: string },
  procedure: string,
  data: object,
) {
  const headers = { 'x-seloste-organisation': organisation.id }
  const answer = await context.request.post(`/api/trpc/${procedure}`, { data, headers })
  if (!answer.ok()) throw new Error(`${procedure} was refused: ${await answer.text()}`)
  return answer
}

/** A small register in Finnish and Swedish. */
export function smallRegister(name: string): Register {
  return {
    ...emptyRegister({ fi: name, sv: `${name} (sv)` }),
    purposes: [
      {
        id: 'p1',
        term: 'billing',
        description: { fi: 'Lähetämme laskut tilauksista.', sv: 'Vi fakturerar beställningar.' },
        legalBases: [{ id: 'b1', code: '6-1-b' }],
      },
    ],
    dataSubjectCategories: [{ id: 's1', term: 'customer' }],
    dataCategories: [{ id: 'd1', term: 'name' }],
  }
}

/** A register with thirty purposes and as many data categories, for measuring. */
export function largeRegister(): Register {
  const numbers = Array.from({ length: 30 }, (_, index) => index + 1)
  return {
    ...smallRegister('Iso rekisteri'),
    purposes: numbers.map((number) => ({
      id: `p${number}`,
      words: { fi: `Tarkoitus numero ${number}`, sv: `Ändamål nummer ${number}` },
      description: { fi: `Näin toimimme asiassa ${number}.`, sv: `Så gör vi i ärende ${number}.` },
      legalBases: [
        {
          id: 'b1',
          code: number % 2 === 0 ? '6-1-b' : '6-1-f',
          interest: { fi: `etu ${number}`, sv: `intresse ${number}` },
        },
      ],
    })),
    dataCategories: numbers.map((number) => ({
      id: `d${number}`,
      words: { fi: `Tietoryhmä ${number}`, sv: `Uppgifter ${number}` },
      items: numbers.slice(0, 6).map((item) => ({ id: `i${item}`, term: 'name' as const })),
    })),
    retention: numbers.map((number) => ({
      id: `a${number}`,
      dataCategories: [`d${number}`],
      duration: `P${number}Y`,
      trigger: { term: 'customer-end' as const },
    })),
  }
}

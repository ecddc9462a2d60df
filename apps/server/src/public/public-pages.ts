import type { IncomingMessage, ServerResponse } from 'node:http'
import { Failure, languages, type PublicationStore } from '@seloste/domain'
import { LRUCache } from 'lru-cache'
import { type Answer, makeAnswer, send } from '../host/answer.ts'
import { publicContentPolicy, safetyHeaders } from '../host/safety.ts'
import { type PublicAddress, pathOf, readAddress } from './address.ts'
import { answerIndex } from './index-page.ts'
import { acceptedLanguages, chooseLanguage } from './language-choice.ts'
import { answerMissing, answerUnavailable } from './missing-page.ts'
import { answerNotice } from './notice-page.ts'
import { publicStyle } from './style.ts'

/** The public side: notices and indexes that anybody reads. */
export interface PublicPages {
  /** Answers a request when it is for a public address; false leaves it to others. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
  /** Forgets composed pages; called when something has been published or withdrawn. */
  forget(): void
}

const mostBytes = 64 * 1024 * 1024
/** For how long a composed page is served, in milliseconds: so long may a server beside this one publish unnoticed. */
const pageMemory = 60_000
const indexLength = 100

/** Makes the public side over what has been published. `fail` is told what went wrong. */
export function createPublicPages(options: {
  publications: Pick<PublicationStore, 'find' | 'index'>
  origin: string
  fail: (error: unknown) => void
  /** For how long a page is remembered, in milliseconds. */
  memory?: number
}): PublicPages {
  const { publications, origin, fail, memory = pageMemory } = options
  const safety = safetyHeaders(publicContentPolicy, origin.startsWith('https:'))
  const { stylesheet, assets } = publicStyle(safety)
  const surroundings = { origin, stylesheet, safety }
  const composed = new LRUCache<string, Answer>({
    maxSize: mostBytes,
    sizeCalculation: (answer, key) => answer.body.length * 2 + key.length * 2 + 1000,
    ttl: memory,
    ttlResolution: Math.min(memory, 1000),
  })
  let generation = 0

  const compose = async (address: PublicAddress, key: string, header: string | undefined, after?: string) => {
    const born = generation
    const answer =
      address.register === undefined
        ? await index(address, header, after)
        : await notice({ ...address, register: address.register }, header)
    if (answer.status === 200 && born === generation) composed.set(key, answer)
    return answer
  }

  const notice = async (address: PublicAddress & { register: string }, header: string | undefined) => {
    const found = await publications.find(address.organisation, address.register)
    if (found === undefined)
      return answerMissing(address.language ?? chooseLanguage(languages, header), surroundings)
    const language = address.language ?? chooseLanguage(found.languages, header)
    if (!found.languages.includes(language)) {
      return answerMissing(language, surroundings, { address, offered: found.languages })
    }
    return answerNotice(found, address, language, surroundings)
  }

  const index = async (address: PublicAddress, header: string | undefined, after: string | undefined) => {
    const wanted = address.language ?? chooseLanguage(languages, header)
    const page = { limit: indexLength, language: wanted, ...(after === undefined ? {} : { cursor: after }) }
    const found = await publications.index(address.organisation, page)
    if (found === undefined) return answerMissing(wanted, surroundings)
    const offered = found.organisation.languages
    const language = address.language ?? chooseLanguage(offered, header)
    if (!offered.includes(language)) return answerMissing(language, surroundings, { address, offered })
    return answerIndex(found, address, language, surroundings)
  }

  return {
    forget() {
      generation += 1
      composed.clear()
    },
    answer(request, response) {
      const url = request.url ?? '/'
      const question = url.indexOf('?')
      const path = question === -1 ? url : url.slice(0, question)
      const asset = assets.get(path)
      if (asset !== undefined) {
        send(request, response, asset)
        return true
      }
      const address = readAddress(path)
      if (address === undefined) return false
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        send(
          request,
          response,
          makeAnswer(405, 'text/plain; charset=utf-8', '', ['Allow', 'GET, HEAD', ...safety]),
        )
        return true
      }
      const header = request.headers['accept-language']
      const after =
        address.register === undefined && question !== -1 ? afterOf(url.slice(question)) : undefined
      const key = `${pathOf(address)} ${address.language === undefined ? acceptedLanguages(header).join() : ''} ${after ?? ''}`
      const ready = composed.get(key)
      if (ready !== undefined) {
        send(request, response, ready)
        return true
      }
      compose(address, key, header, after).then(
        (answer) => send(request, response, answer),
        (error: unknown) => {
          const language = address.language ?? chooseLanguage(languages, header)
          if (error instanceof Failure && error.code === 'invalid') {
            send(request, response, answerMissing(language, surroundings))
            return
          }
          fail(error)
          send(request, response, answerUnavailable(language, surroundings))
        },
      )
      return true
    },
  }
}

/** The cursor of the index's page that a question asks for. */
function afterOf(question: string): string | undefined {
  return new URLSearchParams(question).get('after') ?? undefined
}

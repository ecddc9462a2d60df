import type { IncomingMessage, ServerResponse } from 'node:http'
import { Failure, type Language, languages } from '@seloste/domain'
import { LRUCache } from 'lru-cache'
import type { PublishedFiles } from '../files/published-files.ts'
import { type Answer, makeAnswer, send } from '../host/answer.ts'
import { fileContentPolicy, publicContentPolicy, safetyHeaders } from '../host/safety.ts'
import { type PublicAddress, pathOf, readAddress } from './address.ts'
import { answerOrganisation } from './answer-organisation.ts'
import { answerRegister, type PublicReading } from './answer-register.ts'
import { acceptedLanguages, chooseLanguage } from './language-choice.ts'
import { answerMissing, answerUnavailable } from './missing-page.ts'
import { type PublicQuestion, readQuestion } from './question.ts'
import { answerRobots, answerSitemap } from './sitemap.ts'
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

/** Makes the public side over what has been published. `fail` is told what went wrong. */
export function createPublicPages(options: {
  publications: PublicReading
  files: PublishedFiles
  origin: string
  fail: (error: unknown) => void
  /** For how long a page is remembered, in milliseconds. */
  memory?: number
}): PublicPages {
  const { publications, files, origin, fail, memory = pageMemory } = options
  const secure = origin.startsWith('https:')
  const safety = safetyHeaders(publicContentPolicy, secure)
  const fileSafety = safetyHeaders(fileContentPolicy, secure)
  const { stylesheet, assets: style } = publicStyle(safety)
  const surroundings = { origin, stylesheet, safety, files, fileSafety }
  const assets = new Map([...style, ['/robots.txt', answerRobots(surroundings)]])
  const composed = new LRUCache<string, Answer>({
    maxSize: mostBytes,
    sizeCalculation: (answer, key) => answer.body.length * 2 + key.length * 2 + 1000,
    ttl: memory,
    ttlResolution: Math.min(memory, 1000),
  })
  let generation = 0

  const compose = async (
    address: PublicAddress,
    key: string,
    header: string | undefined,
    asked: PublicQuestion,
  ) => {
    const born = generation
    const answer =
      address.register === undefined
        ? await answerOrganisation(publications, surroundings, address, header, asked)
        : await answerRegister(
            publications,
            surroundings,
            { ...address, register: address.register },
            header,
            asked,
          )
    if (answer.status === 200 && born === generation) composed.set(key, answer)
    return answer
  }

  const refuse =
    (request: IncomingMessage, response: ServerResponse, language: Language) => (error: unknown) => {
      if (error instanceof Failure && error.code === 'invalid') {
        send(request, response, answerMissing(language, surroundings))
        return
      }
      fail(error)
      send(request, response, answerUnavailable(language, surroundings))
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
      if (path === '/sitemap.xml') {
        answerSitemap(publications, surroundings, readQuestion(url).after).then(
          (answer) => send(request, response, answer),
          refuse(request, response, 'en'),
        )
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
      const asked = readQuestion(url)
      const key = JSON.stringify([
        pathOf(address),
        address.language === undefined ? acceptedLanguages(header) : [],
        asked,
      ])
      const ready = composed.get(key)
      if (ready !== undefined) {
        send(request, response, ready)
        return true
      }
      compose(address, key, header, asked).then(
        (answer) => send(request, response, answer),
        refuse(request, response, address.language ?? chooseLanguage(languages, header)),
      )
      return true
    },
  }
}

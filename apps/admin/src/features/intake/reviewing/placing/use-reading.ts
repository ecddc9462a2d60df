import type { Intake, Span } from '@seloste/domain'
import { useCallback } from 'react'
import { useApi } from '../../../../connection/api.ts'
import { piecesOf } from './pieces-of.ts'
import { type PiecesRead, type Place, wordsOf } from './with-placed.ts'

/** Most pieces that are read; what a person points at beyond them stays in its words. */
const mostPieces = 20

/** Reads the pieces of a stretch as facts of a concept; where the server cannot, they stay words. */
export function useReading({ source, language }: Pick<Intake, 'source' | 'language'>) {
  const api = useApi()
  return useCallback(
    async (span: Span, { concept, basis }: Place): Promise<PiecesRead> => {
      // Who says which basis it is has said what the words tell.
      if (basis !== undefined) return []
      const pieces = piecesOf(source.text, source.blocks, span).slice(0, mostPieces)
      return await Promise.all(
        pieces.map((piece) =>
          api.reading.words
            .mutate({ words: wordsOf(source.text, piece).slice(0, 5000), concept, language })
            .catch(() => ({})),
        ),
      )
    },
    [api, source, language],
  )
}

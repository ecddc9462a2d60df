import { citationIn } from '@seloste/domain'
import { useState } from 'react'
import { useLanguage } from '../../language/interface-language.ts'
import type { FindingsSearch } from './findings-search.ts'
import { useSummary } from './use-findings.ts'

/** The articles that registers of a view do not meet, narrowed by what is typed. */
export function useArticles(organisationId: string, { article, ...search }: FindingsSearch) {
  const language = useLanguage()
  const chosen = article === undefined ? '' : citationIn(article, language)
  const [typed, type] = useState(chosen)
  const summary = useSummary(organisationId, search)
  const articles = [...new Set(summary.data?.rules.map((rule) => rule.article))]
  const all = articles.map((value) => ({ value, label: citationIn(value, language) }))
  const found = typed === chosen ? all : all.filter((one) => matches(`${one.value} ${one.label}`, typed))
  const choices = found.toSorted((one, other) =>
    one.label.localeCompare(other.label, language, { numeric: true }),
  )
  return { choices, typed, type }
}

function matches(article: string, typed: string): boolean {
  const text = article.toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

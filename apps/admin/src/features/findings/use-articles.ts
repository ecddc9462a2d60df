import { useState } from 'react'
import type { FindingsSearch } from './findings-search.ts'
import { useSummary } from './use-findings.ts'

/** The articles that registers of a view do not meet, narrowed by what is typed. */
export function useArticles(organisationId: string, { article, ...search }: FindingsSearch) {
  const [typed, type] = useState(article ?? '')
  const summary = useSummary(organisationId, search)
  const articles = [...new Set(summary.data?.rules.map((rule) => rule.article))]
  const found = typed === article ? articles : articles.filter((one) => matches(one, typed))
  const choices = found
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((one) => ({ value: one, label: one }))
  return { choices, typed, type }
}

function matches(article: string, typed: string): boolean {
  const text = article.toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

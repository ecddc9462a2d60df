/** Who does something: every write is attributed. */
export interface Author {
  id: string
  name: string
}

/** Who asks, and for which organisation; every question to a store is scoped by it. */
export interface Scope {
  organisationId: string
  author: Author
}

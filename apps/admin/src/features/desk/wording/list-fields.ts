/** Fields that hold items with ids. */
export const listFields: ReadonlySet<string> = new Set([
  'data',
  'dataCategories',
  'dataSubjectCategories',
  'details',
  'items',
  'jointControllers',
  'legalBases',
  'measures',
  'notes',
  'parts',
  'principals',
  'purposes',
  'retention',
  'services',
  'systems',
])

export type { Context, Principal, Stores } from './asking/context.ts'
export { failureAnswer, type Listener, type ToldFailure } from './asking/told-failure.ts'
export type { Desk } from './desk.ts'
export { type AppRouter, appRouter } from './router.ts'

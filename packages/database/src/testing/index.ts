export { failureOf } from './failure-of.ts'
export { enrol, found, frozen, smallRegister } from './founding.ts'
export { openTestDatabase } from './test-server.ts'

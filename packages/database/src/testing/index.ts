export { failureOf } from './failure-of.ts'
export { enrol, found, frozen, smallRegister } from './founding.ts'
export { type Seeding, seedRegisters } from './seed-registers.ts'
export { openTestDatabase } from './test-server.ts'

export { arbitraryRegister } from './arbitrary-register.ts'
export { arbitraryLocalizedText } from './arbitrary-text.ts'
export { seedRegister } from './seed-register.ts'
export { type SeedNumber, seedNumbers } from './seed-text.ts'

export {
  type Block,
  type BlockKind,
  blockKinds,
  type Origin,
  origins,
  type SourceText,
} from './blocks/source-text.ts'
export { type Confidence, confidences, type Intake, type ReadRegister, type Tie } from './draft/intake.ts'

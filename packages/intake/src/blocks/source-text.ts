export {
  type Block,
  type BlockKind,
  blockKinds,
  type Origin,
  origins,
  type SourceText,
} from '@seloste/domain'

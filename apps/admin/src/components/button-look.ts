/** How a button looks: the one main action, a plain one, a quiet one among text, or one that takes away. */
export interface ButtonLook {
  tone?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined
  size?: 'small' | 'normal' | undefined
}

const tones = {
  primary: 'bg-accent text-on-accent border-accent hover:bg-accent-strong hover:border-accent-strong',
  plain: 'bg-raised text-ink border-edge hover:border-ink',
  quiet: 'bg-transparent text-accent border-transparent hover:bg-accent-tint',
  danger: 'bg-raised text-error border-error hover:bg-error-tint',
} satisfies Record<NonNullable<ButtonLook['tone']>, string>

const sizes = {
  small: 'min-h-8 px-2.5 text-small gap-1.5',
  normal: 'min-h-10 px-4 gap-2',
} satisfies Record<NonNullable<ButtonLook['size']>, string>

/** The classes of a button, for a link or a native button that has to look like one. */
export function buttonLook({ tone = 'plain', size = 'normal' }: ButtonLook = {}): string {
  return [
    'inline-flex cursor-pointer items-center justify-center rounded-md border font-semibold whitespace-nowrap',
    'transition-colors duration-100 select-none',
    'disabled:cursor-default disabled:opacity-50 data-[pending]:cursor-progress data-[pending]:opacity-70',
    tones[tone],
    sizes[size],
  ].join(' ')
}

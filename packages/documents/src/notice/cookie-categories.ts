import type { CookieService } from '@seloste/domain'
import type { Words } from '../language/sentence.ts'

/** Categories of cookies as they stand after “category:”. */
export const cookieCategories = {
  necessary: { fi: 'välttämättömät evästeet', sv: 'nödvändiga kakor', en: 'strictly necessary cookies' },
  functional: { fi: 'toiminnalliset evästeet', sv: 'funktionella kakor', en: 'functional cookies' },
  analytics: { fi: 'analytiikkaevästeet', sv: 'analyskakor', en: 'analytics cookies' },
  marketing: { fi: 'markkinointievästeet', sv: 'marknadsföringskakor', en: 'marketing cookies' },
  social: {
    fi: 'sosiaalisen median upotusten evästeet',
    sv: 'kakor från inbäddat innehåll i sociala medier',
    en: 'cookies of embedded social media content',
  },
} as const satisfies Record<NonNullable<CookieService['category']>, Words>

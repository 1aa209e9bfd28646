export interface Language {
  /** By BCP 47. */
  readonly code: string;
  readonly name: string;
  readonly ownName: string;
}

const of = (code: string, name: string, ownName: string): Language => ({ code, name, ownName });

/** Languages that materials of the field come in: those of these islands, and those that people who are exploited here speak. */
export const LANGUAGES: readonly Language[] = [
  of('sq', 'Albanian', 'Shqip'),
  of('am', 'Amharic', 'አማርኛ'),
  of('ar', 'Arabic', 'العربية'),
  of('bn', 'Bengali', 'বাংলা'),
  of('bfi', 'British Sign Language', 'BSL'),
  of('bg', 'Bulgarian', 'Български'),
  of('yue', 'Cantonese', '粵語'),
  of('zh-Hans', 'Chinese, simplified', '简体中文'),
  of('zh-Hant', 'Chinese, traditional', '繁體中文'),
  of('cs', 'Czech', 'Čeština'),
  of('prs', 'Dari', 'دری'),
  of('en', 'English', 'English'),
  of('fr', 'French', 'Français'),
  of('gd', 'Gaelic', 'Gàidhlig'),
  of('el', 'Greek', 'Ελληνικά'),
  of('gu', 'Gujarati', 'ગુજરાતી'),
  of('hi', 'Hindi', 'हिन्दी'),
  of('hu', 'Hungarian', 'Magyar'),
  of('ga', 'Irish', 'Gaeilge'),
  of('it', 'Italian', 'Italiano'),
  of('ckb', 'Kurdish, Sorani', 'کوردی'),
  of('lv', 'Latvian', 'Latviešu'),
  of('lt', 'Lithuanian', 'Lietuvių'),
  of('ne', 'Nepali', 'नेपाली'),
  of('ps', 'Pashto', 'پښتو'),
  of('fa', 'Persian', 'فارسی'),
  of('pl', 'Polish', 'Polski'),
  of('pt', 'Portuguese', 'Português'),
  of('pa', 'Punjabi', 'ਪੰਜਾਬੀ'),
  of('ro', 'Romanian', 'Română'),
  of('ru', 'Russian', 'Русский'),
  of('sk', 'Slovak', 'Slovenčina'),
  of('so', 'Somali', 'Soomaali'),
  of('es', 'Spanish', 'Español'),
  of('sw', 'Swahili', 'Kiswahili'),
  of('tl', 'Tagalog', 'Tagalog'),
  of('th', 'Thai', 'ไทย'),
  of('ti', 'Tigrinya', 'ትግርኛ'),
  of('tr', 'Turkish', 'Türkçe'),
  of('uk', 'Ukrainian', 'Українська'),
  of('ur', 'Urdu', 'اردو'),
  of('vi', 'Vietnamese', 'Tiếng Việt'),
  of('cy', 'Welsh', 'Cymraeg'),
  of('yo', 'Yoruba', 'Yorùbá'),
];

const BY_CODE = new Map(LANGUAGES.map((language) => [language.code, language]));

export const isLanguage = (code: string): boolean => BY_CODE.has(code);

/** A code that is not on the list any more is its own name. */
export const languageOf = (code: string): Language => BY_CODE.get(code) ?? { code, name: code, ownName: code };

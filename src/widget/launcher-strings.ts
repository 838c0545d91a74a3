/** Words that are there before the panel is loaded, and when it cannot be. */
export interface LauncherStrings {
  readonly open: string;
  readonly close: string;
  readonly unreachable: string;
  readonly retry: string;
}

/** Languages that are shipped. Each is complete, or it does not compile. */
export type Locale = 'en' | 'es';

/** {@link LauncherStrings} of each language. */
export const LAUNCHER_STRINGS: Readonly<Record<Locale, LauncherStrings>> = {
  en: {
    open: 'Ask a question',
    close: 'Close chat',
    unreachable: 'The chat cannot be reached. In an emergency, call now.',
    retry: 'Try again',
  },
  es: {
    open: 'Haz una pregunta',
    close: 'Cerrar chat',
    unreachable: 'El chat no está disponible. En una emergencia, llama ya.',
    retry: 'Intentar de nuevo',
  },
};

/** The shipped language nearest to a language tag such as `es-MX`. */
export function toLocale(tag: string): Locale {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(LAUNCHER_STRINGS, language) ? (language as Locale) : 'en';
}

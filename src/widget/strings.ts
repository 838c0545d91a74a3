/** Every word of the panel that is ours. `{…}` is filled in by {@link fill}. */
export interface PanelStrings {
  readonly title: string;
  readonly nature: string;
  readonly newChat: string;
  readonly close: string;
  readonly newTab: string;
  readonly emergency: string;
  readonly contact: string;
  readonly download: string;
  readonly print: string;
  readonly conversation: string;
  readonly welcome: string;
  readonly privacy: string;
  readonly emergencyLine: string;
  /** Shown where the articles are in another language than the interface. */
  readonly otherLanguage: string;
  readonly starters: string;
  readonly you: string;
  readonly assistant: string;
  readonly question: string;
  readonly hint: string;
  readonly personalDetails: string;
  readonly send: string;
  readonly searching: string;
  readonly waiting: string;
  readonly slow: string;
  readonly stop: string;
  readonly stopped: string;
  readonly retry: string;
  readonly newAnswer: string;
  readonly understoodAs: string;
  readonly marker: string;
  readonly partOnly: string;
  readonly more: string;
  readonly table: string;
  readonly sources: string;
  readonly sourceCount: readonly [string, string];
  readonly reviewed: string;
  readonly notReviewed: string;
  readonly openArticle: string;
  readonly choose: string;
  readonly couldAsk: string;
  readonly person: string;
  readonly crisisHeading: string;
  readonly emergencyHeading: string;
  readonly pinned: string;
  readonly helpNow: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly wasHelpful: string;
  readonly helpful: string;
  readonly notHelpful: string;
  readonly whyNot: string;
  readonly reasons: Readonly<Record<FeedbackReason, string>>;
  readonly thanks: string;
  readonly notSent: string;
  /** The service's disclaimer in other words; empty where the service speaks this language. */
  readonly disclaimer: string;
  readonly trouble: Readonly<Record<TroubleReason, string>>;
  readonly offlineBanner: string;
  readonly onlineAgain: string;
  readonly transcript: string;
}

/** Why a reply did not help; `POST /api/feedback` knows the same. */
export type FeedbackReason = 'off-topic' | 'incomplete' | 'unclear' | 'outdated';

/** Why a question got no reply. */
export type TroubleReason =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'rate-limited'
  | 'overloaded'
  | 'failed'
  | 'refused';

/** Puts values into the `{names}` of a string. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

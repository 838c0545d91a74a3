import { button } from './dom.ts';

/** Moves the log to what is new, but never away from what somebody reads. */
export interface Scroller {
  /** Shown when a reply came while the reader was elsewhere. */
  readonly newAnswer: HTMLButtonElement;
  /** The visitor asked: their question comes to the top. */
  follow(turn: HTMLElement): void;
  /** A reply came: its start comes to the top, unless the reader has moved. */
  arrive(turn: HTMLElement): void;
}

/** Room above the question that comes to the top. */
const MARGIN_PX = 16;
/** What people scroll with. The position itself also changes when replies grow or buttons disappear. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

export function createScroller(log: HTMLElement, label: string): Scroller {
  let hasMoved = false;
  let target: HTMLElement | null = null;
  // On a very low screen (400 % zoom) the whole panel scrolls, else only the log.
  const box = () => (getComputedStyle(log).overflowY === 'visible' ? (log.closest('.content') ?? log) : log);
  const isBelow = () => target !== null && top(target) > box().clientHeight;
  const top = (element: HTMLElement) =>
    element.getBoundingClientRect().top - box().getBoundingClientRect().top;
  const newAnswer = button(label, 'new-answer', () => {
    if (target) follow(target);
    log.focus();
  });
  newAnswer.hidden = true;
  for (const name of MOVES) {
    log.addEventListener(name, () => {
      hasMoved = true;
    });
  }
  log.onscroll = () => {
    if (!isBelow()) newAnswer.hidden = true;
  };

  function follow(turn: HTMLElement): void {
    target = turn;
    hasMoved = false;
    newAnswer.hidden = true;
    box().scrollTop += top(turn) - MARGIN_PX;
  }

  return {
    newAnswer,
    follow,
    arrive(turn) {
      if (!hasMoved) return follow(turn);
      target = turn;
      newAnswer.hidden = !isBelow();
    },
  };
}

/** Cells of the bar. */
const WIDTH = 24;
/** Where the output is not a terminal, a line is written for every such share of the work. */
const LOG_SHARE = 0.1;

type Output = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

/**
 * Shows long work on a terminal: how much is done, how fast it goes, how long it will take. Where the
 * output is piped, it writes a line from time to time instead of redrawing one.
 *
 * @returns what to call with the amount done and the whole amount, in `unit`s.
 */
export function createProgressBar(
  title: string,
  unit: string,
  output: Output,
  now: () => number = () => performance.now(),
): (done: number, total: number) => void {
  const start = now();
  let logged = 0;
  return (done, total) => {
    if (total === 0) return;
    const isLast = done === total;
    const line = toLine(done, total, (now() - start) / 1000);
    if (output.isTTY) {
      output.write(`\r${line}\u001B[K${isLast ? '\n' : ''}`);
      return;
    }
    if (done / total - logged < LOG_SHARE && !isLast) return;
    logged = done / total;
    output.write(`${line}\n`);
  };

  function toLine(done: number, total: number, seconds: number): string {
    const filled = Math.round((done / total) * WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    const rate = done / Math.max(seconds, 0.001);
    const left = done === 0 ? '' : ` ${toDuration((total - done) / rate)} left`;
    return `${title} ${bar} ${done}/${total} ${unit} ${rate.toFixed(0)}/s${left}`;
  }
}

function toDuration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

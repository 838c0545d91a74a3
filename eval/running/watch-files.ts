import { watch } from 'node:fs';

/** Saving a file tells of several changes within this time. */
const QUIET_MS = 300;

/** Calls back after each change of a folder or file, never twice at once. Does not end by itself. */
export async function watchFiles(paths: readonly string[], onChange: () => Promise<void>): Promise<never> {
  let isChanged = false;
  let wake: () => void = () => undefined;
  for (const path of paths) {
    watch(path, { recursive: true }, () => {
      isChanged = true;
      wake();
    });
  }
  for (;;) {
    if (!isChanged) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    isChanged = false;
    await onChange();
  }
}

/** Told of an error of ours that was caught; says it in debug mode only. */
export type ErrorReporter = (error: unknown) => void;

/**
 * Wraps everything that the page may call: an error of ours never reaches the page. The reporter is guarded
 * too, since a page may have replaced `console`.
 */
export type Guard = <A extends unknown[]>(entry: (...args: A) => void) => (...args: A) => void;

export function createGuard(report: ErrorReporter): Guard {
  return (entry) =>
    (...args) => {
      try {
        entry(...args);
      } catch (error) {
        attempt(() => report(error));
      }
    };
}

/** Runs foreign or fragile code; `undefined` where it throws. */
export function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

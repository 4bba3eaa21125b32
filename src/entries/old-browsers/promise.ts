type Settle = (value?: unknown) => void;
type Run = ((value: unknown) => unknown) | null | undefined;

const isThenable = (value: unknown): value is { then(done: Settle, failed: Settle): void } =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

/** A promise as far as this script needs one: `then`, in tasks of their own. */
class OldPromise {
  private waiting: (() => void)[] = [];
  private state: 'open' | 'done' | 'failed' = 'open';
  private value: unknown;

  constructor(run: (done: Settle, failed: Settle) => void) {
    const failed = (error: unknown) => this.end('failed', error);
    try {
      run(
        (value) =>
          isThenable(value)
            ? value.then((inner) => this.end('done', inner), failed)
            : this.end('done', value),
        failed,
      );
    } catch (error) {
      failed(error);
    }
  }
  private end(state: 'done' | 'failed', value: unknown): void {
    if (this.state !== 'open') return;
    this.state = state;
    this.value = value;
    this.waiting.splice(0).forEach((run) => setTimeout(run, 0));
  }
  then(done?: Run, failed?: Run): OldPromise {
    return new OldPromise((pass, refuse) => {
      const go = () => {
        const run = this.state === 'done' ? done : failed;
        if (!run) return this.state === 'done' ? pass(this.value) : refuse(this.value);
        try {
          pass(run(this.value));
        } catch (error) {
          refuse(error);
        }
      };
      if (this.state === 'open') this.waiting.push(go);
      else setTimeout(go, 0);
    });
  }
  catch(failed: Run): OldPromise {
    return this.then(null, failed);
  }
  static resolve(value?: unknown): OldPromise {
    return new OldPromise((done) => done(value));
  }
}

export const OurPromise = typeof window.Promise === 'function' ? window.Promise : OldPromise;

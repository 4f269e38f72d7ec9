export interface Ticking {
  /** Ends it; what is at work is waited for. */
  readonly stop: () => Promise<void>;
}

/**
 * Does something again and again, with a pause after each time (milliseconds), never twice at once. It keeps
 * no process alive. A fault is told, and ends nothing.
 */
export function tick(
  act: () => Promise<unknown>,
  { pause, logFault }: { readonly pause: number; readonly logFault: (error: unknown) => void },
): Ticking {
  let isStopped = false;
  let atWork: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const wait = () => {
    timer = setTimeout(() => {
      atWork = work();
    }, pause).unref();
  };
  async function work(): Promise<void> {
    await act().catch(logFault);
    if (!isStopped) wait();
  }
  wait();
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
      return atWork;
    },
  };
}

/** What takes less time than this, in milliseconds, needs no line that says how far it is. */
const SHORT = 500;

/** A line on the terminal that says how far long work is, and goes when it is done. Nothing where no terminal is. */
export class ProgressLine {
  readonly #isShown: boolean;
  readonly #start = performance.now();
  #text = '';

  /** @param isQuiet whether the user wants to hear nothing */
  constructor(isQuiet: boolean) {
    this.#isShown = process.stderr.isTTY && !isQuiet;
  }

  update(done: number, total: number): void {
    if (!this.#isShown || performance.now() - this.#start < SHORT) return;
    this.#write(`Compiled ${done} of ${total} postings`);
  }

  end(): void {
    if (this.#text !== '') this.#write('');
  }

  #write(text: string): void {
    this.#text = text;
    process.stderr.write(`\r${text}\u001b[K`);
  }
}

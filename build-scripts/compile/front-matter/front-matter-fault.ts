/** Front matter that cannot be read. Thrown by its readers and caught by `splitFrontMatter`, so that it ends at the first. */
export class FrontMatterFault extends Error {
  /** Where, in UTF-16 code units from the start of the file's text. */
  readonly offset: number;
  /** What to put there instead, where that is known. */
  readonly fix: string | undefined;

  /** `message` is for the web editor: whole sentences. */
  constructor(message: string, offset: number, fix?: string) {
    super(message);
    this.offset = offset;
    this.fix = fix;
  }
}

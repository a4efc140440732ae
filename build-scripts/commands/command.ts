/** The command line's flags, as written after `--`. */
export interface CommandFlags {
  folders: string[];
  out?: string;
  scripts?: string;
  'base-url'?: string;
  config?: string;
  organization?: string;
  'time-zone'?: string;
  format: string;
  drafts: boolean;
  future: boolean;
  expired: boolean;
  strict: boolean;
  watch: boolean;
  'keep-going': boolean;
  'no-cache': boolean;
  prune: boolean;
  pages: boolean;
  feeds: boolean;
  quiet: boolean;
}

/** One command: does its work and returns the exit status. */
export type Command = (flags: CommandFlags) => Promise<number>;

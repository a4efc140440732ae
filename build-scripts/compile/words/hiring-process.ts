import { everyWord } from './all-words.js';
import { partSource } from './word-pattern.js';

const HIRING_PROCESS = new RegExp(partSource(everyWord(({ hiringProcess }) => hiringProcess)), 'i');

/** Whether an accordion is the hiring process: its title says so and its text has steps. */
export function isHiringProcess(title: string, innerHtml: string): boolean {
  return HIRING_PROCESS.test(title) && innerHtml.includes('<ol');
}

import { str, type MsgFn } from '@lit/localize';

/** The messages of static pages and feeds, nearly all of them the elements' own. */
export type PageMessages = ReturnType<typeof pageMessages>;

/**
 * The messages of static pages and feeds.
 *
 * @param msg resolves messages in the language of the page
 */
export function pageMessages(msg: MsgFn) {
  return {
    team: msg('Team', { id: 'team' }),
    location: msg('Location', { id: 'location' }),
    employment: msg('Job type', { id: 'employment' }),
    pay: msg('Pay', { id: 'pay' }),
    applyBy: msg('Apply by', { id: 'applyBy' }),
    posted: msg('Posted', { id: 'posted' }),
    otherLanguages: msg('Also available in:', { id: 'otherLanguages' }),
    apply: msg('Apply', { id: 'apply' }),
    closedOn: (day: string) => msg(str`Applications closed on ${day}.`, { id: 'closedOn' }),
    closed: msg('Applications are closed.', { id: 'applicationsClosed' }),
    openJobs: msg('Open jobs', { id: 'openJobs' }),
    allJobs: msg('All jobs', { id: 'allJobs' }),
    noOpenJobs: msg('There are no open jobs right now.', { id: 'noOpenJobs' }),
  };
}
